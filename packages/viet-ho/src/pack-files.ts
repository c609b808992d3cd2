import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** What stands in a form folder and isn't packed: results for the tests of who wrote the form, which every change makes anew. */
const leftOut = /\/golden\//

/**
 * The files of a folder of forms that go into a pack, by their paths in it: rates.yaml, and of each form its form.yaml, and all of each edition but goldens. What
 * no pack may hold is among them when it lies in an edition, so that a misspelt name is told; links, hidden files and what lies beside the forms are left alone.
 */
export async function readPackFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path) && !leftOut.test(path))
  const forms = paths.filter((path) => path.endsWith('/form.yaml')).map(parent)
  const editions = new Set([
    ...paths.filter((path) => path.endsWith('/edition.yaml')).map(parent),
    ...forms.flatMap((form) =>
      paths
        .filter((path) => path.startsWith(`${form}/`) && path.split('/').length > form.split('/').length + 1)
        .map((path) =>
          path
            .split('/')
            .slice(0, form.split('/').length + 1)
            .join('/'),
        ),
    ),
  ])
  const packed = paths.filter((path) => {
    if (path === 'rates.yaml') return true
    if (path.endsWith('/form.yaml')) return true
    return (
      editions.has(parent(path)) || (editions.has(parent(parent(path))) && /\/(?:samples|invalid)\/[^/]+$/.test(path))
    )
  })
  const files = new Map<string, Uint8Array>()
  for (const path of packed.sort()) files.set(path, await readFile(join(folder, path)))
  return files
}

const parent = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))
