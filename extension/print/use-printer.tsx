import { useSignal } from '@preact/signals'
import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { trouble } from '../app/room.ts'
import { print as say } from '../text/print.ts'
import { makePaper, type Paper } from './make-files.ts'
import { printPages, removeSheet } from './print-sheet.ts'

/** A paper on its way to the printer. */
export interface Job {
  readonly paper: Paper
  readonly title: string
  readonly copies?: number
  /** Noted between making and printing: a printing that never was is not noted. False keeps it from the printer. */
  readonly onMade?: () => boolean
}

export interface Printer {
  /** Makes and prints, and shows what is printed; false when it could not be done. */
  print(job: Job): Promise<boolean>
  readonly isBusy: boolean
  /** Shows it no longer. */
  forget(): void
  readonly shown: { readonly url: string; readonly title: string } | undefined
}

/** The printer of a screen. What it holds of the citizen goes with the screen. */
export function usePrinter(): Printer {
  const shown = useSignal<Printer['shown']>(undefined)
  const isBusy = useSignal(false)
  const show = useMemo(
    () => (next: Printer['shown']) => {
      if (shown.value) URL.revokeObjectURL(shown.value.url)
      shown.value = next
    },
    [shown],
  )
  const forget = useCallback(() => show(undefined), [show])
  useEffect(
    () => () => {
      show(undefined)
      removeSheet()
    },
    [show],
  )
  const print = async ({ paper, title, copies = 1, onMade }: Job) => {
    if (isBusy.value) return false
    isBusy.value = true
    try {
      const { pdf, pages } = await makePaper(paper)
      if (onMade && !onMade()) return false
      show({ url: URL.createObjectURL(pdf), title })
      printPages(pages, copies, title)
      trouble.value = ''
      return true
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error)
      return false
    } finally {
      isBusy.value = false
    }
  }
  return { print, forget, isBusy: isBusy.value, shown: shown.value }
}

/** For the viewer of the browser: the page as wide as the frame, no list of pages beside it. */
const view = '#navpanes=0&view=FitH'

/** What was printed last, as the file that it is; a browser without a viewer of its own is not made to download it. */
export function PrintedFrame({ shown }: { readonly shown: Printer['shown'] }) {
  if (shown === undefined) return null
  return (
    <section class="printed-paper" aria-label={say.shown(shown.title)}>
      {navigator.pdfViewerEnabled && <iframe src={`${shown.url}${view}`} title={say.shown(shown.title)} />}
      <p class="hint">
        {say.noDialog}{' '}
        <a href={shown.url} target="_blank" rel="noreferrer">
          {say.openAlone}
        </a>
      </p>
    </section>
  )
}
