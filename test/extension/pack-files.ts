import { makePack, type SigningKey, signPack } from '@viet-ho/pack'
import type { Page } from 'playwright-core'
import { readFormFiles } from 'viet-ho/node'
import { packOf } from '../../packages/pack/test-support/raw-pack.ts'
import { rawZip } from '../../packages/pack/test-support/raw-zip.ts'
import { about, editionId, formId, smallFiles } from '../../packages/pack/test-support/small-pack.ts'
import { root } from '../documentation/code-blocks.ts'
import type { Clerk } from './clerk.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A pack of one small form that nobody signed. */
export const firstPack = () => makePack(smallFiles(), about)

/** The same edition, asked otherwise. */
export const newerPack = (key?: SigningKey) => {
  const asked = (text: string) => text.replace('label: Họ và tên\n', 'label: Họ tên đầy đủ\n')
  const made = makePack(smallFiles({ 'fields.yaml': asked }), { ...about, name: 'Mẫu mới', made: '2026-11-26' })
  return key ? made.then((pack) => signPack(pack, key)) : made
}

const known = 'ho-tich/xac-nhan-tinh-trang-hon-nhan'

/** What a pack of an edition needs of the form that it adds to. */
export const beside = async (id: string) => ({
  files: new Map(await readFormFiles(`${root}/form-templates/${id}`)),
  docx: new Map<string, Uint8Array>(),
})

/** A province's edition of a form that is built in, by what that one has. */
export const provincePack = () =>
  makePack(
    new Map([
      [
        `${known}/qd-1-2026/edition.yaml`,
        bytes(
          [
            'extends: tt-04-2024',
            'instrument: Quyết định thử số 1/2026',
            'formNumber: Mẫu thử của tỉnh',
            'jurisdiction: Lâm Đồng',
            'inForceFrom: 2026-11-01',
            'check: partial',
            'provenance: [{ part: Toàn bộ, source: Tự đặt, mark: recalled }]',
            '',
          ].join('\n'),
        ),
      ],
    ]),
    { ...about, name: 'Bản của tỉnh' },
    {
      beside: async (id) => ({ files: new Map(await readFormFiles(`${root}/form-templates/${id}`)), docx: new Map() }),
    },
  )

/** A pack that brings an edition which is built in. */
export const clashingPack = async () => {
  const texts = await readFormFiles(`${root}/form-templates/${known}`)
  const files = [...texts].filter(([path]) => !/README/.test(path))
  return makePack(new Map(files.map(([path, text]) => [`${known}/${path}`, bytes(text)])), about)
}

const edition = (file: string) => `${formId}/${editionId}/${file}`
const wordInstead = () => {
  const files = smallFiles()
  files.delete(edition('form.hbs'))
  return files.set(edition('form.docx'), bytes('không phải Word'))
}

/** Packs of bad intent, and by which words each is refused. */
export const hostilePacks: readonly (readonly [what: string, make: () => Promise<Uint8Array>, told: string])[] = [
  [
    'a bomb',
    async () => rawZip([{ path: 'thu/bom/form.yaml', data: new Uint8Array(800_000) }]),
    'thu/bom/form.yaml: Gói bung ra quá lớn',
  ],
  [
    'a path that climbs',
    async () => rawZip([{ path: '../../form.yaml', data: bytes('a: b\n') }]),
    '../../form.yaml: Gói có tệp mang đường dẫn thoát ra ngoài',
  ],
  ['a Word file that is none', () => packOf(wordInstead()), 'form.docx: Tệp Word hỏng'],
  [
    'a read-back that hides the answer',
    () => packOf(smallFiles({ 'fields.yaml': (text) => text.replace('Họ và tên là {{answer}}.', 'Đã ghi đúng.') })),
    'fields.yaml:9:19: Câu đọc lại phải có {{answer}}',
  ],
  [
    'a script in the paper',
    () => packOf(smallFiles({ 'form.hbs': (text) => `${text}<script>document.title = 'x'</script>\n` })),
    'form.hbs:',
  ],
]

/** So many forms that checking them takes a while; what its manifest says of them is never reached. */
export const slowPack = () =>
  packOf(
    new Map(
      Array.from({ length: 60 }, (_, index) =>
        [...smallFiles()].map(([path, data]): [string, Uint8Array] => [
          path.replace(formId, `thu/giay-${index}`),
          data,
        ]),
      ).flat(),
    ),
  )

/** Opens the screen of packs, from anywhere, by keyboard. */
export async function toPacks(clerk: Clerk): Promise<void> {
  // As long as nobody listens, the browser opens a dialog of its own; whoever begins to listen with the key itself may be too late on a busy machine.
  clerk.page.on('filechooser', () => {})
  await clerk.press('Alt+v')
  await clerk.page.getByRole('button', { name: 'Gói mẫu' }).press('Enter')
  await clerk.page.locator('#accepted-key, .add-pack').first().waitFor()
}

/** Chooses a pack's file. */
export async function addPack(clerk: Clerk, pack: Uint8Array, name = 'goi.viet-ho'): Promise<void> {
  const [chooser] = await Promise.all([clerk.page.waitForEvent('filechooser'), clerk.press('Alt+n')])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(pack) })
}

/** Drops a file of so many bytes on the screen, as a mouse does. */
export const dropFile = (page: Page, size: number): Promise<void> =>
  page.evaluate((length) => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([new Uint8Array(length)], 'lon.viet-ho'))
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped })
    document.querySelector('#packs-title')?.dispatchEvent(event)
  }, size)

/** Adds a pack and says yes to it. */
export async function install(clerk: Clerk, pack: Uint8Array): Promise<void> {
  await addPack(clerk, pack)
  await clerk.page.getByRole('button', { name: 'Cài gói này' }).press('Enter')
  await clerk.page.getByText('Đã cài gói').waitFor()
}

/** The packs that a page lists. */
export const listed = (page: Page): Promise<string[]> => page.locator('.pack-row h3').allTextContents()

interface Head {
  readonly id: string
  readonly state: string
  readonly manifest: { readonly name: string }
}

/** Changes what the tool keeps of each pack; gives what it kept. */
const changeKept = (page: Page, part: object, spoilt: string): Promise<Head[]> =>
  page.evaluate(
    async ([changed, name]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('viet-ho-packs')
        opening.onsuccess = () => resolve(opening.result)
      })
      const transaction = database.transaction(['heads', 'files'], 'readwrite')
      const heads = transaction.objectStore('heads')
      const reading = heads.getAll()
      await new Promise<void>((resolve) => {
        reading.onsuccess = () => {
          for (const head of reading.result as Head[]) {
            heads.put({ ...head, ...changed })
            if (head.manifest.name === name) transaction.objectStore('files').put(new Uint8Array(9), head.id)
          }
        }
        transaction.oncomplete = () => resolve()
      })
      database.close()
      return reading.result as Head[]
    },
    [part, spoilt] as const,
  )

/** As if the packs that were taken out of use had been so for long; gives their names. */
export const dateBack = async (page: Page): Promise<string[]> =>
  (await changeKept(page, { retiredAt: 1 }, ''))
    .filter(({ state }) => state === 'retired')
    .map(({ manifest }) => manifest.name)
    .sort()

/** As if another version of the tool had read the packs, and the file of one had gone bad since. */
export const makeOld = (page: Page, spoilt: string) => changeKept(page, { readBy: '0.0.1' }, spoilt)
