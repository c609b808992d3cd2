import { describe, expect, it } from 'vitest'
import { problemsOf } from '../test-support/problems.ts'
import { packOf } from '../test-support/raw-pack.ts'
import { join, type RawEntry, type RawZip, rawZip } from '../test-support/raw-zip.ts'
import { about, editionId, formId, smallFiles, smallPack } from '../test-support/small-pack.ts'
import { utf8 } from './bytes.ts'
import { makePack, newSigningKey, signPack } from './index.ts'
import { limits } from './limits.ts'
import { readZip } from './zip/read-zip.ts'

const yaml = (text = 'a: b\n') => new TextEncoder().encode(text)
const formPath = `${formId}/form.yaml`

/** The entries of a good pack, written by hand. */
const goodEntries = async (): Promise<RawEntry[]> =>
  [...readZip(await smallPack())].map(([path, data]) => ({ path, data })).sort((a) => (a.path === formPath ? -1 : 1))
const good = async (change: (entries: RawEntry[]) => RawEntry[] = (entries) => entries, zip?: RawZip) =>
  rawZip(change(await goodEntries()), zip)
const withFirst =
  (change: Partial<RawEntry>) =>
  ([first, ...rest]: RawEntry[]) => [{ ...(first as RawEntry), ...change }, ...rest]
const with1 = (...more: RawEntry[]) => good((entries) => [...entries, ...more])

/** Words that don't pack well. */
const manyWords = Array.from({ length: 90_000 }, (_, index) => (index * 7919).toString(36)).join(' ')

describe('the file of a pack', () => {
  it('opens when it is written by hand, so that each case below is refused for what it is', async () => {
    expect(await problemsOf(good())).toEqual([])
  })

  it.each<[what: string, make: () => Promise<Uint8Array>, ...problems: string[]]>([
    ['nothing', async () => new Uint8Array(), 'not-a-pack'],
    ['no zip', async () => yaml('x'.repeat(1000)), 'not-a-pack'],
    ['more bytes than allowed', async () => new Uint8Array(limits.packed + 1), 'too-large'],
    ['bytes after the end', () => good(undefined, { after: yaml() }), 'odd-zip'],
    ['a comment', () => good(undefined, { comment: yaml() }), 'odd-zip'],
    ['bytes before the first file', () => good(undefined, { before: yaml() }), 'odd-zip'],
    ['bytes before the directory', () => good(undefined, { beforeDirectory: yaml() }), 'odd-zip'],
    ['fewer files than it counts', () => good(undefined, { count: 99 }), 'not-a-pack'],
    ['more files than it counts', () => good(undefined, { count: 1 }), 'odd-zip'],
    ['a second zip behind the first', async () => join(await good(), await good()), 'odd-zip'],
    [
      'sizes kept for zip64',
      () => good(withFirst({ size: 0xffffffff, packedSize: 0xffffffff })),
      `file-too-large ${formPath}`,
      'unpacks-too-large',
    ],
    ['a place kept for zip64', () => good(withFirst({ local: 0xffffffff })), 'odd-zip'],
    ['fields of zip64', () => good(withFirst({ extra: Uint8Array.from([1, 0, 0, 0]) })), 'odd-zip'],
    ['a file with a comment', () => good(withFirst({ comment: yaml() })), 'odd-zip'],
    ['sizes behind the file', () => good(withFirst({ flags: 8 })), 'odd-zip'],
    ['an encrypted file', () => good(withFirst({ flags: 1 })), `encrypted ${formPath}`],
    ['a strongly encrypted file', () => good(withFirst({ flags: 0x40 })), `encrypted ${formPath}`],
    ['a hidden directory', () => good(withFirst({ flags: 0x2000 })), `encrypted ${formPath}`],
    ['a way of packing that nobody uses', () => good(withFirst({ method: 99 })), 'odd-zip'],
    ['a link', () => good(withFirst({ attributes: 0o120777 * 65536 })), `link ${formPath}`],
    ['a device', () => good(withFirst({ attributes: 0o060666 * 65536 })), `link ${formPath}`],
    [
      'another name at the file than in the directory',
      () => good(withFirst({ localPath: 'thu/giay-thu/forn.yaml' })),
      'odd-zip',
    ],
    ['another size at the file than in the directory', () => good(withFirst({ localSize: 1 })), 'odd-zip'],
    ['a file that is larger than it says', () => good(withFirst({ size: 3 })), `odd-zip ${formPath}`],
    ['a file that is smaller than it says', () => good(withFirst({ size: 4000 })), `odd-zip ${formPath}`],
    ['a stored file that says another size', () => good(withFirst({ method: 0, size: 4 })), 'odd-zip'],
    ['a wrong checksum', () => good(withFirst({ crc: 1 })), `damaged ${formPath}`],
    ['a broken stream', () => good(withFirst({ packed: Uint8Array.from([7, 7, 7]) })), `damaged ${formPath}`],
    [
      'two files in one place',
      () => good((entries) => [...entries.slice(0, 1), ...entries.slice(1).map((each) => ({ ...each, local: 0 }))]),
      'odd-zip',
    ],
    ['the same file twice', () => good((entries) => [...entries, ...entries.slice(0, 1)]), `same-path ${formPath}`],
    [
      'a bomb',
      () => with1({ path: 'thu/bom/form.yaml', data: new Uint8Array(limits.text) }),
      'unpacks-too-large thu/bom/form.yaml',
    ],
    [
      'a bomb that hides its size',
      () => with1({ path: 'thu/bom/form.yaml', data: new Uint8Array(50_000_000), size: 90_000, localSize: 90_000 }),
      'odd-zip thu/bom/form.yaml',
    ],
    [
      'a large file',
      () => with1({ path: 'thu/bom/form.yaml', data: new Uint8Array(limits.text + 1), method: 0 }),
      'file-too-large thu/bom/form.yaml',
    ],
    [
      'many middling files that unpack to too much together',
      async () =>
        rawZip(
          Array.from({ length: 700 }, (_, index) => ({
            path: `thu/m-${index}/form.yaml`,
            packed: new Uint8Array(9000),
            size: 90_000,
            localSize: 90_000,
          })),
        ),
      'unpacks-too-large',
    ],
    [
      'too many files',
      async () =>
        rawZip(
          Array.from({ length: limits.files + 1 }, (_, index) => ({ path: `thu/m-${index}/form.yaml`, method: 0 })),
        ),
      'too-many-files',
    ],
  ])('is refused with %s', async (_, make, ...problems) => {
    const found = await problemsOf(make())
    expect(found.slice(0, problems.length)).toEqual(problems)
  })

  it.each([
    '../form.yaml',
    'thu/../../form.yaml',
    '/etc/passwd',
    'C:/thu/form.yaml',
    'c:form.yaml',
    '\\\\may-chu\\thu\\form.yaml',
    'thu\\giay\\form.yaml',
    'thu//giay/form.yaml',
    'thu/./giay/form.yaml',
    'thu/giay/form.yaml\0.js',
    'thu/giay/form.yaml/',
    'thu/giay/form.yaml.',
    'thu/giay/form.yaml ',
    'thu/con/form.yaml',
    'thu/aux/form.yaml',
    'thu/com1/form.yaml',
    'nul',
    'thu/giay/form.yaml:ads',
    'thu/gia\u0302y/form.yaml',
    'thu/gi\u202eay/form.yaml',
    'thu/gi\u200bay/form.yaml',
    `thu/${'a'.repeat(250)}/form.yaml`,
    'a/b/c/d/e/f/g/form.yaml',
  ])('is refused with the path %j', async (path) => {
    expect((await problemsOf(with1({ path, data: yaml() }))).map((each) => each.split(' ')[0])).toContain('wrong-path')
  })

  it.each([
    'chay.js',
    'thu/giay-thu/hinh.png',
    'thu/giay-thu/tt-1-2026/form.svg',
    'thu/giay-thu/tt-1-2026/goi.viet-ho',
    'goi.zip',
    'thu/giay-thu/Form.yaml',
    'form.yaml',
    '__proto__',
    'constructor',
    'thu/giấy/form.yaml',
    'thu/__proto__/form.yaml',
  ])('is refused with the file %s, which no form has', async (path) => {
    expect(await problemsOf(with1({ path, data: yaml() }))).toContain(`unknown-file ${path}`)
  })

  it('is refused with names that are one on some disk, and with names that are no UTF-8', async () => {
    const twins = await problemsOf(with1({ path: 'THU/GIAY-THU/FORM.YAML', data: yaml() }))
    expect(twins).toEqual(['unknown-file THU/GIAY-THU/FORM.YAML', 'same-path THU/GIAY-THU/FORM.YAML'])
    expect(await problemsOf(with1({ path: Uint8Array.from([0xff, 0xfe]), data: yaml() }))).toEqual([
      'wrong-path \ufffd\ufffd',
    ])
  })

  it('tells all wrong names at once, cleaned of what would change how a line looks', async () => {
    const found = await problemsOf(with1({ path: 'a\u202e\u001b[31m', data: yaml() }, { path: '../b', data: yaml() }))
    expect(found).toEqual(['wrong-path a\ufffd\ufffd[31m', 'wrong-path ../b'])
  })
})

describe('the manifest', () => {
  const change = (edit: (text: string) => string) =>
    good((entries) =>
      entries.map((entry) =>
        entry.path === 'manifest.json'
          ? { path: entry.path, data: utf8(edit(new TextDecoder().decode(entry.data))) }
          : entry,
      ),
    )

  it.each<[what: string, edit: (text: string) => string, problem: string]>([
    ['no JSON', () => '{', 'wrong-manifest manifest.json'],
    ['another way to write it', (text) => text.replaceAll('  ', ' '), 'wrong-manifest manifest.json'],
    ['a byte order mark', (text) => `\ufeff${text}`, 'wrong-manifest manifest.json'],
    [
      'a key twice',
      (text) => text.replace('"format": 1,', '"format": 1,\n  "format": 1,'),
      'wrong-manifest manifest.json',
    ],
    [
      'an unknown key',
      (text) => text.replace('"format": 1,', '"format": 1,\n  "run": "x",'),
      'wrong-manifest manifest.json',
    ],
    [
      'a key of prototypes',
      (text) => text.replace('"format": 1,', '"format": 1,\n  "__proto__": {},'),
      'wrong-manifest manifest.json',
    ],
    ['a newer format', (text) => text.replace('"format": 1', '"format": 2'), 'newer-pack'],
    ['an older format', (text) => text.replace('"format": 1', '"format": 0'), 'wrong-manifest manifest.json'],
    [
      'a name that turns the line around',
      (text) => text.replace('Mẫu của xã', 'Mẫu \u202e của xã'),
      'wrong-manifest manifest.json',
    ],
    ['no such day', (text) => text.replace('2026-11-24', '2026-11-31'), 'wrong-manifest manifest.json'],
    ['another hash', (text) => text.replace(/"sha256": "./, '"sha256": "x'), `file-changed ${formPath}`],
    ['another size', (text) => text.replace(/"size": \d+/, '"size": 7'), `file-changed ${formPath}`],
    [
      'a file that is not there',
      (text) => text.replace('form.yaml', 'gorm.yaml'),
      'file-missing thu/giay-thu/gorm.yaml',
    ],
    ['another title than the form’s', (text) => text.replace('Giấy thử nghiệm', 'Giấy khác'), `forms-differ ${formId}`],
    [
      'a better check than the edition’s',
      (text) => text.replace('"check": "partial"', '"check": "verified"'),
      `forms-differ ${formId}`,
    ],
    ['another day of force', (text) => text.replace('2026-01-01', '2020-01-01'), `forms-differ ${formId}`],
  ])('is refused with %s', async (_, edit, expected) => {
    expect(await problemsOf(change(edit))).toContain(expected)
  })

  it('is wanted, and has to list every file', async () => {
    expect(await problemsOf(good((entries) => entries.filter(({ path }) => path !== 'manifest.json')))).toEqual([
      'no-manifest',
    ])
    const path = `${formId}/${editionId}/samples/them.yaml`
    expect(await problemsOf(with1({ path, data: yaml() }))).toEqual([`file-not-listed ${path}`])
  })
})

describe('the signature', () => {
  const signed = async () => [...readZip(await signPack(await smallPack(), await newSigningKey()))]
  const change = async (edit: (text: string) => string) =>
    rawZip(
      (await signed()).map(([path, data]) => ({
        path,
        data: path === 'signature.json' ? utf8(edit(new TextDecoder().decode(data))) : data,
      })),
    )

  it.each<[what: string, edit: (text: string) => string, problem: string]>([
    ['no JSON', () => '', 'wrong-signature signature.json'],
    ['another algorithm', (text) => text.replace('ECDSA P-256 SHA-256', 'none'), 'wrong-signature signature.json'],
    ['no key', (text) => text.replace(/"key": ".*"/, '"key": ""'), 'wrong-signature signature.json'],
    [
      'another key’s name',
      (text) => text.replace(/"keyName": ".{5}/, '"keyName": "00000'),
      'wrong-signature signature.json',
    ],
    ['an empty signature', (text) => text.replace(/"signature": ".*"/, '"signature": ""'), 'false-signature'],
    [
      'a signature of zeros',
      (text) => text.replace(/"signature": ".*"/, `"signature": "${'A'.repeat(86)}=="`),
      'false-signature',
    ],
  ])('is refused with %s', async (_, edit, expected) => {
    expect(await problemsOf(change(edit))).toEqual([expected])
  })

  it('of another pack is refused: that is not the same as none', async () => {
    const signature = (await signed()).find(([path]) => path === 'signature.json')?.[1] ?? new Uint8Array()
    const other = readZip(await makePack(smallFiles(), { ...about, made: '2026-11-25' }))
    const files = [...other, ['signature.json', signature] as const]
    expect(await problemsOf(rawZip(files.map(([path, data]) => ({ path, data }))) as never)).toEqual([
      'false-signature',
    ])
  })
})

describe('the forms of a pack', () => {
  const edition = (file: string) => `${formId}/${editionId}/${file}`
  const fields = edition('fields.yaml')
  const paper = edition('form.hbs')
  const refused = async (changes: Parameters<typeof smallFiles>[0]) => problemsOf(packOf(smallFiles(changes)))
  const inPaper = (markup: string) => ({ 'form.hbs': (text: string) => text + markup })

  it.each<[what: string, changes: Parameters<typeof smallFiles>[0], problem: string]>([
    [
      'aliases that grow',
      { 'form.yaml': `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n` },
      `form-mistake yaml-alias ${formPath}`,
    ],
    [
      'a billion aliases',
      {
        'form.yaml': `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`).join('\n')}\n`,
      },
      `form-mistake yaml-alias ${formPath}`,
    ],
    ['deep nesting', { 'form.yaml': `a: ${'['.repeat(50_000)}` }, `form-mistake too-deep ${formPath}`],
    ['many values', { 'form.yaml': `a: [${'x,'.repeat(40_000)}]` }, `form-mistake too-many-values ${formPath}`],
    [
      'a long file',
      { 'form.yaml': `title: ${manyWords.slice(0, 250_000)}` },
      `form-mistake file-too-large ${formPath}`,
    ],
    [
      'a tag that makes code',
      { 'form.yaml': (text) => text.replace('title: ', 'title: !!js/function ') },
      `form-mistake yaml-tag ${formPath}`,
    ],
    [
      '__proto__',
      { 'fields.yaml': (text) => `${text}__proto__: { when: x }\n` },
      `form-mistake forbidden-key ${fields}`,
    ],
    [
      'constructor',
      { 'form.yaml': (text) => `${text}constructor: { prototype: x }\n` },
      `form-mistake forbidden-key ${formPath}`,
    ],
    [
      '__proto__ as a field',
      { 'fields.yaml': (text) => text.replace('- id: hoTen', '- id: __proto__') },
      `form-mistake wrong-value ${fields}`,
    ],
    [
      'constructor in the paper',
      inPaper('<p class="line">{{fill "constructor"}}</p>'),
      `form-mistake unknown-field ${paper}`,
    ],
    ['a script', inPaper('<script>alert(1)</script>'), `form-mistake unknown-element ${paper}`],
    ['a frame', inPaper('<iframe src="http://vi-du.example"></iframe>'), `form-mistake unknown-element ${paper}`],
    [
      'a picture from elsewhere',
      inPaper('<img src="http://vi-du.example/a.png">'),
      `form-mistake unknown-element ${paper}`,
    ],
    [
      'a link',
      inPaper('<p class="line"><a href="javascript:alert(1)">x</a></p>'),
      `form-mistake unknown-element ${paper}`,
    ],
    [
      'an event handler',
      inPaper('<p class="line" onclick="alert(1)">x</p>'),
      `form-mistake unknown-attribute ${paper}`,
    ],
    ['a style', inPaper('<p class="line" style="display: none">x</p>'), `form-mistake unknown-attribute ${paper}`],
    ['unescaped markup', inPaper('<p class="line">{{{hoTen}}}</p>'), `form-mistake forbidden-mustache ${paper}`],
    ['a partial', inPaper('{{> form}}'), `form-mistake forbidden-mustache ${paper}`],
    ['a lookup', inPaper('<p class="line">{{lookup this "constructor"}}</p>'), `form-mistake unknown-helper ${paper}`],
    [
      'deep blocks',
      inPaper(`${'{{#each con}}'.repeat(5000)}${'{{/each}}'.repeat(5000)}`),
      `form-mistake too-deep ${paper}`,
    ],
    [
      'a blank of a million dots',
      inPaper('<p class="line">{{fill "hoTen" width=1000000}}</p>'),
      `form-mistake wrong-option ${paper}`,
    ],
    [
      'a million boxes',
      inPaper('<p class="line">{{digits "hoTen" "1000000"}}</p>'),
      `form-mistake wrong-helper ${paper}`,
    ],
    [
      'a million rows',
      { 'fields.yaml': (text) => text.replace('blankRows: 2', 'blankRows: 1000000') },
      `form-mistake too-many-rows ${fields}`,
    ],
    [
      'a cell over a million columns',
      inPaper('<table columns="100"><tr><td colspan="1000000">x</td></tr></table>'),
      `form-mistake wrong-colspan ${paper}`,
    ],
    [
      'a paper of a million letters',
      inPaper(`<p class="line">${manyWords.slice(0, 400_000)}</p>`),
      `form-mistake file-too-large ${paper}`,
    ],
    ['a letter that no font has', inPaper('<p class="line">\u202ethuận</p>'), `form-mistake unprintable ${paper}`],
    [
      'a read-back that hides the answer',
      { 'fields.yaml': (text) => text.replace('Họ và tên là {{answer}}.', 'Họ và tên đã ghi đúng.') },
      `form-mistake readback-without-answer ${fields}`,
    ],
    [
      'a read-back that says another answer',
      { 'fields.yaml': (text) => text.replace('Tên con là {{answer}}.', 'Tên con là {{hoTen}}.') },
      `form-mistake readback-without-answer ${fields}`,
    ],
    [
      'a field on the paper that is not read back',
      { 'fields.yaml': (text) => text.replace('        readback: Họ và tên là {{answer}}.\n', '') },
      `form-mistake readback-missing ${fields}`,
    ],
    [
      'a read-back that turns its words around',
      { 'fields.yaml': (text) => text.replace('Họ và tên là {{answer}}.', '"Họ và tên là \\u202e{{answer}}."') },
      `form-mistake hidden-character ${fields}`,
    ],
    [
      'an instrument that moves the cursor of who verifies it',
      { 'edition.yaml': (text) => text.replace('Mẫu số 1', '"Mẫu số 1\\e[1A\\e[2K"') },
      `form-mistake hidden-character ${edition('edition.yaml')}`,
    ],
    [
      'an edition surer than its sources',
      { 'edition.yaml': (text) => text.replace('check: partial', 'check: verified') },
      `form-mistake check-too-good ${edition('edition.yaml')}`,
    ],
  ])('are refused with %s', async (_, changes, expected) => {
    const found = await refused(changes)
    expect(found).toContain(expected)
  })

  it('are refused with tables in tables that make a paper without end', async () => {
    const depth = 6
    const each = (level: number): string =>
      level === 0 ? '<p class="line">x</p>' : `{{#each con}}${each(level - 1)}{{/each}}`
    const started = performance.now()
    const found = await refused({
      'fields.yaml': (text) => text.replace('blankRows: 2', 'blankRows: 60'),
      'form.hbs': (text) => text + each(depth),
    })
    expect(found).toContain(`form-mistake paper-too-long ${paper}`)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('are refused when a file is no UTF-8, when one lies in another, and when there are none', async () => {
    const broken = smallFiles()
    broken.set(edition('form.hbs'), Uint8Array.from([0xff]))
    expect(await problemsOf(packOf(broken))).toEqual([`not-text ${paper}`])
    const inside = smallFiles()
    inside.set(`${formId}/${editionId}/form.yaml`, yaml())
    expect(await problemsOf(packOf(inside))).toEqual([`form-in-form ${formId}/${editionId}`])
    expect(await problemsOf(packOf(new Map()))).toEqual(['no-forms'])
  })

  it('are refused when they take too long, rather than waited for', async () => {
    expect(await problemsOf(smallPack(), { patience: -1 })).toEqual([`too-slow ${formId}`])
  })

  it('are refused with all mistakes of all forms and of the rates', async () => {
    const files = smallFiles({ 'form.yaml': (text) => text.replace('title', 'titel') })
    for (const [path, bytes] of smallFiles({ 'edition.yaml': (text) => text.replace('country', 'Nước Nào') }))
      files.set(path.replace(formId, 'thu/giay-hai'), bytes)
    files.set('rates.yaml', yaml('a: b\n'))
    expect((await problemsOf(packOf(files))).map((each) => each.split(' ').at(-1))).toEqual(
      expect.arrayContaining(['rates.yaml', formPath, 'thu/giay-hai/tt-1-2026/edition.yaml']),
    )
  })
})
