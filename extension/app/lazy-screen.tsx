import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { common } from '../text/common.ts'
import { trouble } from './room.ts'

/** A screen that is read only when somebody goes there, since most who work at a counter never do. */
export function lazyScreen(load: () => Promise<FunctionComponent>): FunctionComponent {
  let loaded: FunctionComponent | undefined
  return function LazyScreen() {
    const isHere = useSignal(loaded !== undefined)
    useEffect(() => {
      load()
        .then((screen) => {
          loaded = screen
          isHere.value = true
        })
        .catch((error) => {
          trouble.value = String(error)
        })
    }, [isHere])
    const Shown = loaded
    return isHere.value && Shown ? <Shown /> : <p role="status">{common.loading}</p>
  }
}
