import { readWord } from '@viet-ho/docx'
import { p, t, wordFile } from '@viet-ho/docx/word-file'
import { findInWord, importForm, keepWord } from '@viet-ho/form-import'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { told } from '../../test-support/problems.ts'
import { join, rawZip } from '../../test-support/raw-zip.ts'
import { about } from '../../test-support/small-pack.ts'
import { makePack, openPack } from '../index.ts'
import { limits } from '../limits.ts'

const body = [
  p(t('ĐƠN ĐỀ NGHỊ HỖ TRỢ', '<w:b/>')),
  p(t('Họ và tên: …………………………………')),
  p(t('Lý do: ………………………………………………')),
  p(t('Tôi cam đoan những điều trên là đúng.')),
].join('')
const id = 'thu/don-ho-tro'
const edition = 'qd-1-2026'
const path = `${id}/${edition}/form.docx`

/** A form that keeps the office's Word file. */
function wordForm(): Map<string, Uint8Array> {
  const bytes = wordFile({ body })
  const options = { vocabulary: {}, fileName: 'don.docx', today: '2026-11-20', id, edition }
  const files = new Map<string, Uint8Array>()
  for (const [name, text] of importForm(bytes, options).files)
    if (!name.endsWith('.hbs')) files.set(`${id}/${name}`, strToU8(text))
  const kept = keepWord(bytes, findInWord(readWord(bytes), {}).blanks)
  files.set(path, kept['form.docx'])
  files.set(`${id}/${edition}/form.txt`, strToU8(kept['form.txt']))
  return files
}

/** What is told of the form when its Word file is another. */
async function refused(change: (word: Uint8Array) => Uint8Array): Promise<string[]> {
  const files = wordForm()
  files.set(path, change(files.get(path) ?? new Uint8Array()))
  return told(makePack(files, about))
}

type Parts = Record<string, Uint8Array>
const withParts = (more: Record<string, string | Uint8Array>) => (word: Uint8Array) => {
  const added = Object.entries(more).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
  return zipSync({ ...unzipSync(word), ...(Object.fromEntries(added) as Parts) })
}
const inText = (from: string, to: string) => (word: Uint8Array) => {
  const parts = unzipSync(word)
  const text = new TextDecoder().decode(parts['word/document.xml'])
  if (!text.includes(from)) throw new RangeError(`no ${from}`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(from, () => to)) })
}
const relationship = (type: string, target: string, mode = ' TargetMode="External"') =>
  withParts({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
  })

/** The beginning of a PNG of this size. */
const png = (width: number, height: number, length = 40) => {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
const jpeg = (width: number, height: number) =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xff,
    0xc2,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    0,
    0,
    0,
  ])
const random = (length: number) => Uint8Array.from({ length }, (_, index) => (index * index * 7919) >> 5)

describe('a Word file in a pack', () => {
  it('comes out as it went in, byte for byte', async () => {
    const files = wordForm()
    const { files: opened, forms } = await openPack(await makePack(files, about))
    expect(opened.get(path)).toEqual(files.get(path))
    expect(forms[0]?.editions[0]?.id).toBe(edition)
  })

  it.each<[what: string, change: (word: Uint8Array) => Uint8Array]>([
    ['a link to a page', relationship('hyperlink', 'https://vi-du.example/')],
    ['a picture', withParts({ 'word/media/image1.png': png(2000, 1000), 'word/media/image2.jpeg': jpeg(300, 200) })],
    [
      'a page number',
      inText(
        '</w:p>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    ],
  ])('may have %s', async (_, change) => {
    expect(await refused(change)).toEqual([])
  })

  it.each<[what: string, change: (word: Uint8Array) => Uint8Array, problem: string]>([
    ['another file', () => strToU8('x'.repeat(100)), 'word-broken'],
    ['nothing', () => new Uint8Array(), 'word-broken'],
    ['the half of it', (word) => word.subarray(0, word.length / 2), 'word-broken'],
    [
      'a DOCTYPE in a part that nobody reads',
      withParts({ 'docProps/app.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>' }),
      'word-hostile',
    ],
    [
      'entities in the text',
      inText('<w:document', '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document'),
      'word-hostile',
    ],
    [
      'a DOCTYPE in UTF-16',
      withParts({
        'docProps/app.xml': Uint8Array.from([
          0xff,
          0xfe,
          ...[...'<!DOCTYPE a><a/>'].flatMap((letter) => [letter.charCodeAt(0), 0]),
        ]),
      }),
      'word-hostile',
    ],
    [
      'a DOCTYPE in UTF-16 without its mark',
      withParts({
        'docProps/app.xml': Uint8Array.from([...'<!DOCTYPE a><a/>'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      }),
      'word-hostile',
    ],
    [
      'a style sheet from elsewhere',
      withParts({ 'docProps/app.xml': '<?xml-stylesheet href="http://vi-du.example/a.xsl"?><a/>' }),
      'word-hostile',
    ],
    ['macros', withParts({ 'word/vbaProject.bin': 'x' }), 'word-program'],
    ['a file in it', withParts({ 'word/embeddings/oleObject1.bin': 'x' }), 'word-program'],
    ['a Word file in it', withParts({ 'word/embeddings/a.docx': 'x' }), 'word-program'],
    ['a web page in it', withParts({ 'word/afchunk.html': '<script>' }), 'word-program'],
    ['a program beside its text', withParts({ 'word/a.exe': 'MZ' }), 'word-program'],
    ['a control that runs', inText('</w:p>', '<w:control w:name="x"/></w:p>'), 'word-program'],
    ['text taken in from elsewhere', inText('</w:p>', '</w:p><w:altChunk r:id="r9"/>'), 'word-program'],
    ['a picture from elsewhere', relationship('image', 'http://vi-du.example/a.png'), 'word-outside'],
    ['a picture from the next PC', relationship('image', '\\\\may-chu\\a.png', ''), 'word-outside'],
    ['a template from elsewhere', relationship('attachedTemplate', 'file:///C:/mau.dotm'), 'word-outside'],
    ['a link to a program', relationship('hyperlink', 'file:///C:/chay.exe'), 'word-outside'],
    ['a link that is a script', relationship('hyperlink', 'javascript:alert(1)'), 'word-outside'],
    [
      'a field that takes in a file',
      inText(
        '</w:p>',
        '<w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "C:/a.docx" </w:instrText></w:r></w:p>',
      ),
      'word-outside',
    ],
    ['a field that runs a program', inText('</w:p>', '<w:fldSimple w:instr=" DDEAUTO cmd x "/></w:p>'), 'word-outside'],
    ['a picture of many pixels', withParts({ 'word/media/image1.png': png(60_000, 60_000) }), 'word-picture'],
    ['a photograph of many pixels', withParts({ 'word/media/image1.jpg': jpeg(65_000, 65_000) }), 'word-picture'],
    [
      'a picture of many bytes',
      withParts({ 'word/media/image1.png': png(10, 10, limits.picture + 1) }),
      'word-picture',
    ],
    ['a picture that is none', withParts({ 'word/media/image1.png': 'MZ' }), 'word-picture'],
    [
      'a picture cut short',
      withParts({ 'word/media/image1.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) }),
      'word-picture',
    ],
    ['a drawing with scripts', withParts({ 'word/media/image1.svg': '<svg onload="x"/>' }), 'word-program'],
    ['a part that climbs', withParts({ 'word/../../a.xml': '<a/>' }), 'word-hostile'],
    ['two parts of one name', withParts({ 'WORD/document.xml': '<a/>' }), 'word-hostile'],
    ['a bomb', withParts({ 'word/bom.xml': new Uint8Array(limits.wordUnpacked) }), 'word-too-large'],
    [
      'many parts',
      withParts(
        Object.fromEntries(Array.from({ length: limits.wordFiles + 1 }, (_, index) => [`word/p${index}.xml`, '<a/>'])),
      ),
      'word-too-large',
    ],
    ['more bytes than a form has', () => join(random(limits.word + 1)), 'word-too-large'],
    ['a broken part', () => rawZip([{ path: 'word/document.xml', packed: Uint8Array.from([7, 7]) }]), 'word-broken'],
    ['other words than were imported', inText('đúng', 'sai'), 'form-mistake fixed-words-changed'],
    [
      'words that are hidden',
      inText('<w:t xml:space="preserve">Tôi', '<w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">Tôi'),
      'form-mistake fixed-words-removed',
    ],
    [
      'elements in elements without end',
      inText('</w:body>', `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}</w:body>`),
      'form-mistake broken-word',
    ],
  ])('is refused with %s', async (_, change, expected) => {
    expect((await refused(change))[0]).toBe(`${expected} ${path}`)
  })
})
