// The words after `--`: read, or told in a sentence with what there is.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** Reads the options of a command; prints `help` and ends for --help, and ends with a sentence for what is no option. */
export function readOptions(options, help) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } })
    if (values.help !== true) return values
    console.log(help)
    process.exit(0)
  } catch (error) {
    const [wrong = ''] = /'[^']+'/.exec(error.message) ?? []
    console.error(`Không hiểu ${wrong || process.argv.slice(2).join(' ')}.\n\n${help}`)
    process.exit(2)
  }
}

/** A path as it was meant where the command was typed: npm runs scripts in the folder of package.json. */
export const typedPath = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path)
