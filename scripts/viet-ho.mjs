// `npm run -s viet-ho -- …`: the command line from source, also on a machine where nothing was installed yet.
import { join } from 'node:path'
import { installPackages, node, root, run } from './workspace.mjs'

installPackages()
// npm runs scripts in the folder of package.json; paths on the command line are meant from where it was typed.
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exitCode = run(node, [join(root, 'packages/viet-ho/src/cli.ts'), ...process.argv.slice(2)], { cwd })
