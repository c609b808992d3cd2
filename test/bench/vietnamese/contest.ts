/** One task that several packages can do, put to all of them over the same cases. */
export interface Contest<Input> {
  readonly subject: string
  /** Inputs with the right answer, taken from outside the packages that are compared. */
  readonly cases: readonly (readonly [input: Input, right: string])[]
  /** Many more inputs, for the clock and to see who agrees with the first contender. */
  readonly drawn: readonly Input[]
  /** The first is ours. One that can't do a case may throw. */
  readonly contenders: Readonly<Record<string, (input: Input) => string>>
  /** Makes answers alike that differ only by usage, so that nobody loses by a dialect. */
  readonly alike: (answer: string) => string
}

export interface Standing {
  readonly name: string
  /** How many cases it has right. */
  readonly right: number
  readonly wrong: readonly string[]
  /** Share of the drawn inputs to which its answer is ours, 0 to 1. */
  readonly agreeing: number
  /** Time for the drawn inputs as a multiple of ours. */
  readonly time: number
}

/** Puts every case to every contender, then all drawn inputs `rounds` times, one contender after the other in each round; times are medians. */
export function hold<Input>(contest: Contest<Input>, rounds: number): Standing[] {
  const contenders = Object.entries(contest.contenders)
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, answer]] of contenders.entries()) {
      const start = performance.now()
      for (const input of contest.drawn) attempt(answer, input)
      times[index]?.push(performance.now() - start)
    }
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN)
  const ours = contest.drawn.map((input) => contest.alike(attempt(contenders[0]?.[1] ?? String, input)))
  return contenders.map(([name, answer], index) => {
    const wrong = contest.cases.flatMap(([input, right]) => {
      const given = attempt(answer, input)
      return contest.alike(given) === contest.alike(right) ? [] : [`${input} → ${given}, not ${right}`]
    })
    const agreeing = contest.drawn.filter((input, at) => contest.alike(attempt(answer, input)) === ours[at]).length
    return {
      name,
      right: contest.cases.length - wrong.length,
      wrong,
      agreeing: agreeing / contest.drawn.length,
      time: (medians[index] ?? Number.NaN) / (medians[0] ?? Number.NaN),
    }
  })
}

function attempt<Input>(answer: (input: Input) => string, input: Input): string {
  try {
    return String(answer(input))
  } catch (error) {
    return `${error instanceof Error ? error.name : error}`
  }
}
