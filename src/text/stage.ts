/** @module A stage is a value: what it needs, what it adds, and a pure function from the one to the other. */

/** One step of the way. `run` never changes its input; it returns the layers named in `adds`. */
export interface Stage<Layers extends object> {
  readonly name: string
  /** Moves whenever the stage's output moves. */
  readonly version: string
  readonly needs: readonly (keyof Layers & string)[]
  readonly adds: readonly (keyof Layers & string)[]
  readonly run: (layers: Layers) => Partial<Layers>
}

/**
 * Joins stages into one function that runs them in order.
 * @throws TypeError naming every layer that a stage needs and neither `given` nor an earlier stage provides.
 */
export function compose<Layers extends object>(
  given: readonly (keyof Layers & string)[],
  stages: readonly Stage<Layers>[],
): (input: Partial<Layers>) => Layers {
  const have = new Set<string>(given)
  const gaps: string[] = []
  for (const stage of stages) {
    for (const need of stage.needs) if (!have.has(need)) gaps.push(`${stage.name} needs ${need}`)
    for (const layer of stage.adds) have.add(layer)
  }
  if (gaps.length > 0)
    throw new TypeError(`Expected every stage's needs to be met by an earlier one: ${gaps.join('; ')}`)
  return (input) => inStep(stages, [input])[0]!
}

/** Runs each stage over all inputs before the next one begins, so that its tables stay at hand. `compose` has checked the stages. */
export const inStep = <Layers extends object>(
  stages: readonly Stage<Layers>[],
  inputs: readonly Partial<Layers>[],
): Layers[] =>
  stages.reduce(
    (all, stage) => all.map((layers) => ({ ...layers, ...stage.run(layers) })),
    inputs.map((input) => ({ ...input }) as Layers),
  )
