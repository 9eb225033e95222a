/**
 * @module What depends on one object or two alone, found once for as long as they are in memory. A report that joins
 * a story brings its own work and the pairs that it makes; what the others gave before is known.
 */

/** `f`, its result kept for each object. */
export function perObject<T extends object, R>(f: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { readonly result: R }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.result
    const result = f(of)
    known.set(of, { result })
    return result
  }
}

/** `f`, its latest result kept for each object for as long as `key` is the same. */
export function perKey<T extends object, R>(f: (of: T, key: string) => R): (of: T, key: string) => R {
  const known = new WeakMap<T, { readonly key: string; readonly result: R }>()
  return (of, key) => {
    const before = known.get(of)
    if (before?.key === key) return before.result
    const result = f(of, key)
    known.set(of, { key, result })
    return result
  }
}

/** `f`, its result kept for each pair of objects. */
export function perPair<A extends object, B extends object, R>(f: (a: A, b: B) => R): (a: A, b: B) => R {
  const withA = perObject((a: A) => perObject((b: B) => f(a, b)))
  return (a, b) => withA(a)(b)
}
