import { parseXml } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { allTexts, officeControls, officeFile, officeForm } from '../../test-support/office-form.ts'
import { p, r, t, wordFile } from '../../test-support/word-file.ts'
import type { Control } from './control.ts'
import { controlsIn } from './controls-in.ts'
import { tagWord } from './tag-word.ts'
import { WordPlaceError } from './word-place-error.ts'

const xmlOf = (bytes: Uint8Array, name = 'word/document.xml') => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const control = (from: number, to: number, own: Partial<Control> = {}): Control => ({
  paragraph: 1,
  from,
  to,
  tag: 'hoTen',
  title: 'Họ tên',
  kind: 'text',
  ...own,
})

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof WordPlaceError) return error.code
    throw error
  }
  return undefined
}

describe('tagWord', () => {
  it('leaves every paragraph as it reads, and every control where it was put', () => {
    const tagged = tagWord(officeForm(), officeControls)
    expect(allTexts(tagged)).toEqual(allTexts(officeForm()))
    expect(controlsIn(tagged)).toEqual(officeControls)
  })

  it('splits runs only where a control begins or ends, and keeps their looks', () => {
    const file = wordFile({ body: p('<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t>Tên: …… &amp; khác</w:t></w:r>') })
    expect(xmlOf(tagWord(file, [control(5, 7)]))).toContain(
      '<w:p><w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Tên: </w:t></w:r>' +
        '<w:sdt><w:sdtPr><w:rPr><w:i/></w:rPr><w:alias w:val="Họ tên"/><w:tag w:val="hoTen"/><w:id w:val="1000001"/><w:showingPlcHdr/></w:sdtPr>' +
        '<w:sdtContent><w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">……</w:t></w:r></w:sdtContent></w:sdt>' +
        '<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> &amp; khác</w:t></w:r></w:p>',
    )
  })

  it('changes nothing but the runs that it cuts', () => {
    const body = p(
      `${t('Một ')}${t('……')}${r('<w:t>  hai </w:t><w:lastRenderedPageBreak/>', '<w:spacing w:val="-4"/>')}`,
    )
    const xml = xmlOf(tagWord(wordFile({ body }), [control(4, 6)]))
    const [before = '', rest = ''] = xml.split('<w:sdt>')
    const after = rest.split('</w:sdt>')[1] ?? ''
    expect(xmlOf(wordFile({ body }))).toBe(before + t('……') + after)
  })

  it('makes a tick box of one drawn by whatever means, declaring what Word needs for it', () => {
    const root =
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    const file = wordFile({ files: { 'word/document.xml': `${root}<w:body>${p(t('□ Nam'))}</w:body></w:document>` } })
    const xml = xmlOf(tagWord(file, [control(0, 1, { kind: 'check-box', tag: 'gioiTinh=nam' })]))
    expect(xml).toMatch(/<w:document [^>]*xmlns:w14=[^>]*mc:Ignorable="w14">/)
    expect(xml).toContain('<w14:checked w14:val="0"/>')
    expect(codeOf(() => tagWord(file, [control(1, 3, { kind: 'check-box' })]))).toBe('no-tick-box')
  })

  it('gives a blank that runs through several elements a control in each', () => {
    const file = wordFile({ body: p(`${t('Tên: …')}<w:smartTag>${t('……')}</w:smartTag>${t('… hết')}`) })
    const tagged = tagWord(file, [control(5, 9)])
    expect(controlsIn(tagged).map(({ tag, from, to }) => [tag, from, to])).toEqual([
      ['hoTen', 5, 6],
      ['hoTen#2', 6, 8],
      ['hoTen#3', 8, 9],
    ])
  })

  it('gives its tag to a control of the office’s own that holds just the place', () => {
    const own = `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:tag w:val="x_1"/><w:id w:val="5"/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent>${t('…')}</w:sdtContent></w:sdt>`
    const xml = xmlOf(tagWord(wordFile({ body: p(`${t('Tên: ')}${own}`) }), [control(5, 6)]))
    expect(xml).toContain(
      '<w:sdtPr><w:alias w:val="Họ tên"/><w:tag w:val="hoTen"/><w:id w:val="5"/><w:text/></w:sdtPr>',
    )
    expect(xml.match(/<w:sdt>/g)).toHaveLength(1)
  })

  it('empties what names people, and leaves the other parts as they are', () => {
    const before = unzipSync(officeForm())
    const after = unzipSync(tagWord(officeForm(), officeControls))
    expect(strFromU8(after['docProps/core.xml'] ?? new Uint8Array())).toMatch(
      /<dc:title>Đơn<\/dc:title><dc:creator><\/dc:creator>/,
    )
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const name of Object.keys(before).filter((each) => !/document|core/.test(each)))
      expect(after[name]).toEqual(before[name])
  })

  it('gives the same bytes for the same file', () => {
    expect(tagWord(officeForm(), officeControls)).toEqual(tagWord(officeForm(), officeControls))
  })

  it('refuses places that take no control, by a code', () => {
    const field = `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>FORMTEXT</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${t('…')}${r('<w:fldChar w:fldCharType="end"/>')}`
    const inside = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${t('a…')}</w:sdtContent></w:sdt>`
    expect(codeOf(() => tagWord(wordFile({ body: p(field) }), [control(0, 1)]))).toBe('in-field')
    expect(codeOf(() => tagWord(wordFile({ body: p(inside) }), [control(1, 2)]))).toBe('in-control')
    const plain = wordFile({ body: p(t('……')) })
    expect(codeOf(() => tagWord(plain, [control(0, 3)]))).toBe('no-such-place')
    expect(codeOf(() => tagWord(plain, [control(0, 1, { paragraph: 2 })]))).toBe('no-such-place')
    expect(codeOf(() => tagWord(plain, [control(0, 2), control(1, 2, { tag: 'b' })]))).toBe('places-overlap')
    expect(codeOf(() => tagWord(plain, [control(0, 2, { tag: 'a'.repeat(65) })]))).toBe('wrong-tag')
    const legacy = wordFile({ body: p(t('Hoï teân: …', '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>')) })
    expect(codeOf(() => tagWord(legacy, [control(8, 9)]))).toBe('text-differs')
    const prefix = wordFile({
      files: {
        'word/document.xml':
          '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body/></x:document>',
      },
    })
    expect(codeOf(() => tagWord(prefix, []))).toBe('unusual-xml')
  })

  it('puts controls anywhere into runs of any kind', () => {
    const piece = fc.oneof(
      fc
        .string({
          unit: fc.constantFrom('a', 'ế', 'e\u0301', '…', '.', ' ', '&amp;', '𝒳', '\u00ad'),
          minLength: 1,
          maxLength: 6,
        })
        .map((text) => t(text)),
      fc.constantFrom(
        r('<w:tab/>'),
        r('<w:t>……</w:t><w:tab/><w:t>x</w:t>'),
        r('<w:br/>', '<w:b/>'),
        '<w:proofErr w:type="spellStart"/>',
        r('<w:t>a</w:t><w:br w:type="page"/><w:t>b…</w:t>'),
      ),
    )
    const wrapped = fc.oneof(
      { weight: 4, arbitrary: piece },
      { weight: 1, arbitrary: piece.map((run) => `<w:smartTag>${run}</w:smartTag>`) },
    )
    const places = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(wrapped, { minLength: 1, maxLength: 6 }), places, (runs, wanted) => {
        const file = officeFile(p(runs.join('')))
        const [text = ''] = allTexts(file)
        const cuts = wanted.flatMap(([a, b]) => [a % (text.length + 1), b % (text.length + 1)]).sort((a, b) => a - b)
        const controls = wanted.map((_, index) =>
          control(cuts[index * 2] ?? 0, cuts[index * 2 + 1] ?? 0, { tag: `o${index}` }),
        )
        let tagged: Uint8Array
        try {
          tagged = tagWord(file, controls)
        } catch (error) {
          // A page break has no run of its own to be told by.
          if (error instanceof WordPlaceError && ['text-differs', 'no-such-place'].includes(error.code)) return
          throw error
        }
        parseXml(xmlOf(tagged))
        expect(allTexts(tagged)).toEqual([text])
        const found = controlsIn(tagged).filter(({ tag }) => !tag.includes('#'))
        expect(found.map(({ tag, from }) => [tag, from])).toEqual(controls.map(({ tag, from }) => [tag, from]))
      }),
      { numRuns: 200 },
    )
  })
})
