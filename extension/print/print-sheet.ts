/**
 * Sends pages to the printer from a hidden frame of our own. The PDF is not printed itself, though it is shown: its viewer is another's page. It can't
 * be asked whether the file has arrived; calling print too early prints an empty sheet; Firefox refuses the call; and an office may have it switched
 * off. Our pages are there as soon as they are set, they are the same pages as those of the PDF, and every browser prints them.
 */
export function printPages(pages: readonly string[], copies: number, title: string): void {
  removeSheet()
  const frame = document.createElement('iframe')
  frame.id = sheetId
  frame.title = title
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  document.body.append(frame)
  const [inside, view] = [frame.contentDocument, frame.contentWindow]
  if (inside === null || view === null) throw new Error('No frame to print from')
  // The name of the job in the printer's list.
  inside.title = title
  const style = inside.createElement('style')
  style.textContent = sheetStyle
  inside.head.append(style)
  for (const svg of sheetOf(pages, copies)) {
    const page = inside.createElement('div')
    page.className = 'page'
    page.innerHTML = svg
    inside.body.append(page)
  }
  view.print()
}

/** Takes the pages out of the tool again. */
export function removeSheet(): void {
  document.getElementById(sheetId)?.remove()
}

const sheetId = 'print-sheet'

/** Pages as large as the paper, so that the browser adds neither address nor date at their edges. */
const sheetStyle = `
@page { size: A4; margin: 0 }
body { margin: 0 }
.page { break-after: page; overflow: hidden; height: 296.9mm }
.page:has(svg[width^="841"]) { page: wide; height: 209.9mm }
.page:last-child { break-after: auto }
@page wide { size: A4 landscape; margin: 0 }
svg { display: block }
`

/** All copies one behind the other; one of several pages begins on a sheet of its own, printed on both sides too. */
export function sheetOf(pages: readonly string[], copies: number): string[] {
  const needsEmpty = copies > 1 && pages.length > 1 && pages.length % 2 === 1
  const copy = needsEmpty ? [...pages, ''] : pages
  const all = Array.from({ length: copies }, () => copy).flat()
  return needsEmpty ? all.slice(0, -1) : all
}
