/** What of keeping the frame of the tool shows and does; read after the first screen. */
export { Cover } from './cover.tsx'
export { coverNow, watchIdle } from './idle.ts'
export { leaveForPage, openKeep, park } from './lifecycle.ts'
export { ParkedList, parkedListId } from './parked-list.tsx'
export { PassphraseScreen } from './passphrase-screen.tsx'
export { UnlockScreen } from './unlock-screen.tsx'
export { KeepWarnings } from './warnings.tsx'
