import type { KeptHead, KeptSitting } from './kept-sitting.ts'

/** A place where sittings are kept. Every call may fail. */
export interface Store {
  put(kept: KeptSitting): Promise<void>
  /** Everything that can be read here. */
  all(): Promise<readonly KeptSitting[]>
  /** What is here, whether it can be read or not. */
  heads(): Promise<readonly KeptHead[]>
  remove(id: string): Promise<void>
}
