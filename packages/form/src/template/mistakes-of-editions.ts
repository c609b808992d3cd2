import type { Mistake } from './mistake.ts'

/** The mistakes of one edition, and the edition that it is laid over. */
interface EditionMistakes {
  readonly name: string
  readonly base: string | undefined
  readonly mistakes: readonly Mistake[]
}

/**
 * The mistakes of all editions, each told once: an heir is read with all that it takes over, and what its base is told of already (the same code
 * and sentence) is not the heir's. Those of heirs come last, so that a limit on their number never tells an heir what it hides of its base.
 */
export function mistakesOf(editions: readonly EditionMistakes[]): Mistake[] {
  const told = new Map(editions.map(({ name, mistakes }) => [name, new Set(mistakes.map(key))]))
  const bases = editions.filter(({ base }) => base === undefined)
  const heirs = editions.filter(({ base }) => base !== undefined)
  return [...bases, ...heirs].flatMap(({ base = '', mistakes }) =>
    mistakes.filter((mistake) => !told.get(base)?.has(key(mistake))),
  )
}

const key = ({ code, message }: Mistake) => `${code} ${message}`
