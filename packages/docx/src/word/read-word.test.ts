import { type Document, footnotesOf, toPlainText } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { officialForm } from '../../test-support/official-form.ts'
import { namespaces, p, part, readInlines, t, textsOf, wordFile } from '../../test-support/word-file.ts'
import { DocxReadError } from '../read/docx-read-error.ts'
import { toDocx } from '../to-docx.ts'
import { readWord } from './read-word.ts'
import type { WordBlock, WordInline } from './word-document.ts'

const now = new Date('2026-11-24T08:30:10Z')

/** What the reader throws; the document when it throws nothing. */
function outcome(bytes: Uint8Array) {
  try {
    return readWord(bytes)
  } catch (error) {
    if (error instanceof DocxReadError) return error.code
    throw error
  }
}

describe('files that toDocx wrote', () => {
  /** Letters and digits alone: dots and spaces are the looks of blanks. */
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

  const inlineWords = (inline: WordInline): string => {
    if (inline.type === 'text') return inline.value
    return inline.type === 'note' ? `[${inline.mark}]` : ''
  }
  const wordsOf = (blocks: readonly WordBlock[]): string =>
    blocks
      .map((block) =>
        block.type === 'paragraph'
          ? block.mark + block.children.map(inlineWords).join('')
          : block.rows.map(({ cells }) => cells.map(({ children }) => wordsOf(children)).join('')).join(''),
      )
      .join('')

  async function expectSameWords(document: Document) {
    const { sections } = readWord(await toDocx(document, { now }))
    const notes = footnotesOf(document).length
    const words = sections.map(({ children }) => wordsOf(children)).join('')
    const plain = toPlainText(document).split('\n')
    expect(letters(words)).toBe(letters(plain.slice(0, plain.length - 1 - notes).join('\n')))
  }

  it('have the same words', async () => {
    await expectSameWords(officialForm({ filled: true }))
    await expectSameWords(officialForm({ filled: false }))
    for (const document of fc.sample(arbitraryDocument(), { seed: 4, numRuns: 60 })) await expectSameWords(document)
  })

  it('have tick boxes as controls', async () => {
    const { sections } = readWord(await toDocx(officialForm({ filled: true }), { now }))
    const boxes = JSON.stringify(sections).match(/"type":"check-box","checked":(true|false),"by":"control"/g) ?? []
    expect(boxes.length).toBeGreaterThan(1)
  })
})

describe('namespaces', () => {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const file = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) })
  const words = (bytes: Uint8Array) => textsOf(readWord(bytes).sections.flatMap(({ children }) => children))

  it('may have any prefix, or none, and be those of the strict standard', () => {
    const other = `<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>chữ</x:t></x:r></x:p></x:body></x:document>`
    expect(words(file(other))).toEqual(['chữ'])
    expect(words(file(other.replaceAll('x:', '').replace('xmlns:x', 'xmlns').replace('xmlns:', 'xmlns')))).toEqual([
      'chữ',
    ])
    expect(words(file(other.replace(main, 'http://purl.oclc.org/ooxml/wordprocessingml/main')))).toEqual(['chữ'])
  })

  it('that are foreign say nothing, whatever their prefix', () => {
    const foreign = `<w:r xmlns:w="urn:other"><w:t>lạ</w:t></w:r>`
    expect(words(file(part('document', `<w:body>${p(foreign + t('chữ'))}</w:body>`)))).toEqual(['chữ'])
  })
})

describe('files that are refused', () => {
  const codes = (files: Record<string, string>) =>
    outcome(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))))
  const text = (content: string) => codes({ 'word/document.xml': content })

  it('are told apart by what they are', () => {
    expect(outcome(new Uint8Array())).toBe('not-a-zip')
    expect(outcome(strToU8('{\\rtf1\\ansi Chữ}'))).toBe('not-a-word-file')
    expect(outcome(strToU8('%PDF-1.7'))).toBe('not-a-word-file')
    expect(outcome(strToU8('<html><body>Chữ</body></html>'))).toBe('not-a-word-file')
    expect(codes({ 'xl/workbook.xml': '<workbook/>' })).toBe('not-a-word-file')
    expect(text('<html/>')).toBe('not-a-word-file')
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(outcome(ole)).toBe('old-word-file')
    expect(
      outcome(new Uint8Array([...ole, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])])),
    ).toBe('encrypted')
  })

  it('have a DOCTYPE, or broken XML', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "b">]>'
    expect(text(`${doctype}${part('document', '')}`)).toBe('hostile-xml')
    expect(text(part('document', '&a;'))).toBe('broken-xml')
    expect(text('<w:document>')).toBe('broken-xml')
    expect(text('')).toBe('broken-xml')
    expect(codes({ 'word/document.xml': part('document', ''), 'word/styles.xml': '<w:styles' })).toBe('broken-xml')
  })

  it('go too deep, in elements or in fields', () => {
    const nested = (depth: number) => `${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`
    expect(text(part('document', nested(100_000)))).toBe('hostile-xml')
    expect(text(part('document', '<w:sdt a=">"/>'.repeat(1000)))).toMatchObject({ sections: [{}] })
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    expect(outcome(wordFile({ body: p(begin.repeat(1000)) }))).toBe('hostile-xml')
  })

  it('unpack to too much, whatever they say of their size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) })
    expect(outcome(bomb)).toBe('too-large')
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 4; at++) {
      if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 100, true)
    }
    expect(outcome(lying)).toBe('too-large')
    const large = new Uint8Array(39_000_000).fill(32)
    large.set(strToU8(`<w:styles ${namespaces}>`))
    large.set(strToU8('</w:styles>'), large.length - 11)
    const parts = Object.fromEntries(['document', 'styles', 'settings'].map((name) => [`word/${name}.xml`, large]))
    expect(
      outcome(zipSync({ ...parts, 'word/document.xml': strToU8(part('document', '')), 'word/numbering.xml': large })),
    ).toBe('too-large')
  })
})

describe('files that are damaged', () => {
  it('are read or refused with a reason, whichever bytes are wrong', async () => {
    const whole = await toDocx(officialForm({ filled: false }), { now })
    const arbitraryDamage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(arbitraryDamage, (damage) => {
        const bytes = whole.slice()
        for (const [at, value] of damage) bytes[at] = value
        outcome(bytes)
      }),
      { numRuns: 100 },
    )
  })

  it('are read or refused with a reason, whichever tags and attributes are missing or twice', async () => {
    const files = unzipSync(await toDocx(officialForm({ filled: true }), { now }))
    const names = Object.keys(files).filter((name) => name.startsWith('word/') && name.endsWith('.xml'))
    const arbitraryEdit = fc.record({
      name: fc.constantFrom(...names),
      what: fc.constantFrom(/<(w:\w+)(?: [^>]*)?>[^<]*<\/\1>/g, /<w:\w+[^>]*\/>/g, / w:\w+="[^"]*"/g, /"[^"]*"/g),
      index: fc.nat(10_000),
      instead: fc.constantFrom('', '$&$&', '""', '"-1"', '"999999999999"', '"NaN"'),
    })
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { minLength: 1, maxLength: 8 }), (edits) => {
        const edited: Record<string, Uint8Array> = { ...files }
        for (const { name, what, index, instead } of edits) {
          const xml = strFromU8(edited[name] ?? new Uint8Array())
          const count = xml.match(what)?.length ?? 0
          let at = 0
          const replaced = xml.replace(what, (found) => {
            if (count === 0 || at++ !== index % count) return found
            return instead === '$&$&' ? found + found : instead
          })
          edited[name] = strToU8(replaced)
        }
        outcome(zipSync(edited, { level: 1 }))
      }),
      { numRuns: 150 },
    )
  })

  it('may lack every part but the text', () => {
    expect(readInlines(t('chữ'))).toMatchObject([{ value: 'chữ', size: 10 }])
  })
})

it('takes no longer for hundreds of styles than for the paragraphs that use them', () => {
  const style = (index: number) =>
    `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="S${index}"/><w:basedOn w:val="S${Math.max(0, index - 1) % 20}"/><w:pPr><w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:left="720"/><w:jc w:val="both"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:b/><w:sz w:val="28"/></w:rPr></w:style>`
  const fileOf = (count: number) => {
    const styles = Array.from({ length: count }, (_, index) => style(index)).join('')
    const lines = Array.from({ length: 250 }, (_, index) =>
      p(t('Họ và tên: ') + t('........') + t(' (1)'), `<w:pStyle w:val="S${index % count}"/>`),
    )
    return wordFile({ body: lines.join(''), styles })
  }
  /** The quickest of a few readings: what else the machine does meanwhile counts for neither. */
  const timeOf = (bytes: Uint8Array) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now()
        readWord(bytes)
        return performance.now() - start
      }),
    )
  const [few, many] = [fileOf(40), fileOf(600)]
  readWord(many)
  // Fifteen times the styles; worked out anew for each paragraph they would take a hundred times as long.
  expect(timeOf(many) / timeOf(few)).toBeLessThan(15)
})
