import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../documentation/code-blocks.ts'

const extension = join(root, 'extension')

/** Whose keys a folder binds. The bar and the frame are everywhere; the first-run screens stand with the help. */
const screenOf: Readonly<Record<string, string>> = {
  app: 'everywhere',
  choose: 'choose',
  ask: 'ask',
  card: 'card',
  papers: 'papers',
  'read-back': 'read',
  print: 'print',
  after: 'after',
  settings: 'settings',
  report: 'report',
  packs: 'packs',
  studio: 'studio',
  'studio/trial': 'trial',
  'studio/compare': 'compare',
  help: 'help',
  keep: 'everywhere',
}

const name =
  '(?:Ctrl\\+)?(?:Alt\\+)?(?:Key[A-Z]|Digit\\d|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Enter|Escape|F\\d+)'

/**
 * The keys that each screen binds, as its sources have them: names in tables of keys (`useKeys`, `groupKeys`), keys that a handler compares with, and
 * ranges of figures, of which the first stands for all.
 */
export const boundKeys = (): Map<string, Set<string>> => eachScreen(keysIn)

/** The keys that each screen shows beside its buttons, as they are written for people. */
export const shownKeys = (): Map<string, Set<string>> =>
  eachScreen((source) => [...source.matchAll(/<kbd>([^<{]+)<\/kbd>/g)].map(([, shown = '']) => shown))

function eachScreen(find: (source: string) => string[]): Map<string, Set<string>> {
  const bound = new Map<string, Set<string>>()
  for (const folder of readdirSync(extension, { withFileTypes: true })) {
    if (!folder.isDirectory() || /^(node_modules|text|public|build|entrypoints)$|^\./.test(folder.name)) continue
    const files = readdirSync(join(extension, folder.name), { recursive: true, encoding: 'utf8' })
    for (const file of files) {
      if (!/\.tsx?$/.test(file) || /\.test\.ts$/.test(file) || file === 'keys.ts') continue
      const keys = find(readFileSync(join(extension, folder.name, file), 'utf8'))
      if (keys.length === 0) continue
      // A folder in a folder may be a screen of its own.
      const screen = screenOf[dirname(join(folder.name, file))] ?? screenOf[folder.name] ?? folder.name
      bound.set(screen, new Set([...(bound.get(screen) ?? []), ...keys]))
    }
  }
  return bound
}

function keysIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, found = '']) => found)
  return [
    ...all(new RegExp(`[{,(\\s]'?(${name})'?:\\s`, 'g')),
    ...all(new RegExp(`\\bkey [!=]== '(${name}|\\d)'`, 'g')).map((key) => (/^\d$/.test(key) ? `Digit${key}` : key)),
    // Keys by their place on the keyboard are compared with only together with Alt.
    ...all(new RegExp(`\\bcode [!=]== '(${name})'`, 'g')).map((code) => `Alt+${code}`),
    ...all(/'Alt\+([A-Z])'/g).map((letter) => `Alt+Key${letter}`),
    ...all(/\[([1-9])-[1-9]\]\$/g).map((digit) => `Digit${digit}`),
    ...all(/\{ (1): true, 2: false, 0: null \}/g).flatMap(() => ['Digit1', 'Digit2', 'Digit0']),
    // An input that leaves its Enter to the screen.
    ...all(/\bon(Enter)=\{/g),
    // One for each step of a sitting.
    ...all(/`(Alt\+Digit)\$\{index \+ 1\}`/g).flatMap((start) => [1, 2, 3, 4, 5].map((digit) => start + digit)),
  ]
}
