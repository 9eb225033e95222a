/** @module Logistic regression with a small ridge, fitted by Newton's method: for models of a dozen weights. */

/** Fits log-odds = bias + weights · x. Deterministic. `ridge` acts on standardised features; default 0.01 in all. */
export function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[], ridge = 0.01) {
  const width = rows[0]!.length
  const columns = Array.from({ length: width }, (_, j) => rows.map((r) => r[j]!))
  const means = columns.map((c) => c.reduce((s, x) => s + x, 0) / c.length)
  const spreads = columns.map((c, j) => Math.sqrt(c.reduce((s, x) => s + (x - means[j]!) ** 2, 0) / c.length) || 1)
  const scaled = rows.map((r) => [1, ...r.map((x, j) => (x - means[j]!) / spreads[j]!)])
  const penalty = Array.from({ length: width + 1 }, (_, j) => (j === 0 ? 1e-9 : ridge))
  let w = new Array<number>(width + 1).fill(0)
  for (let round = 0; round < 20; round++) {
    const gradient = w.map((x, j) => x * penalty[j]!)
    const hessian = penalty.map((p, j) => penalty.map((_, k) => (j === k ? p : 0)))
    scaled.forEach((x, n) => {
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, j) => s + v * w[j]!, 0)))
      const error = p - Number(labels[n])
      for (let j = 0; j <= width; j++) {
        gradient[j]! += error * x[j]!
        for (let k = 0; k <= width; k++) hessian[j]![k]! += p * (1 - p) * x[j]! * x[k]!
      }
    })
    const step = solve(hessian, gradient)
    w = w.map((x, j) => x - step[j]!)
  }
  const weights = w.slice(1).map((x, j) => x / spreads[j]!)
  return { bias: w[0]! - weights.reduce((s, x, j) => s + x * means[j]!, 0), weights }
}

/** Solves `matrix · x = right` by Gauss–Jordan elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let k = i; k < rows.length; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue
      const factor = rows[k]![i]! / rows[i]![i]!
      rows[k] = rows[k]!.map((x, c) => x - factor * rows[i]![c]!)
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}
