/** Every word that the clerk reads in the tool: here and nowhere else; what a form says comes from its folder, what the library says from its messages. */
export { after } from './after.ts'
export { ask } from './ask.ts'
export { choose } from './choose.ts'
export { common } from './common.ts'
export { papers } from './papers.ts'
export { print } from './print.ts'
export { readBack } from './read-back.ts'
export { settings } from './settings.ts'
