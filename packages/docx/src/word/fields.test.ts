import { describe, expect, it } from 'vitest'
import {
  lossesOf,
  p,
  r,
  readInlines,
  readParagraphs,
  readParts,
  t,
  textOf,
  textsOf,
} from '../../test-support/word-file.ts'

const begin = (form = '') => r(`<w:fldChar w:fldCharType="begin">${form}</w:fldChar>`)
const code = (instruction: string) => r(`<w:instrText xml:space="preserve">${instruction}</w:instrText>`)
const separate = r('<w:fldChar w:fldCharType="separate"/>')
const end = r('<w:fldChar w:fldCharType="end"/>')
const field = (instruction: string, result: string, form = '') =>
  begin(form) + code(instruction) + separate + result + end

describe('fields', () => {
  it('show the result that Word saved', () => {
    expect(textOf(t('ngày ') + field(' DATE \\@ "d" ', t('5')) + t('.'))).toBe('ngày 5.')
    expect(textOf(`<w:fldSimple w:instr="AUTHOR">${t('A')}</w:fldSimple>`)).toBe('A')
    expect(textOf(field('FORMTEXT', t('.....')))).toBe('.....')
    expect(textOf(field(`IF ${field('X', t('y'))}`, t('z')))).toBe('z')
  })

  it('are page numbers and the count of pages', () => {
    const simple = (instruction: string) => `<w:fldSimple w:instr="${instruction}">${t('7')}</w:fldSimple>`
    const types = readInlines(
      begin() +
        code('PA') +
        code('GE') +
        separate +
        t('3') +
        end +
        simple(' NUMPAGES ') +
        simple('PAGE') +
        r('<w:pgNum/>'),
    ).map(({ type }) => type)
    expect(types).toEqual(['page-number', 'page-count', 'page-number', 'page-number'])
  })

  it('are old tick boxes', () => {
    const box = (state: string) => field('FORMCHECKBOX', '', `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`)
    const content =
      box('<w:default w:val="1"/>') + box('<w:default w:val="1"/><w:checked w:val="0"/>') + box('<w:checked/>')
    expect(readInlines(content)).toMatchObject([
      { type: 'check-box', by: 'form-field', checked: true },
      { type: 'check-box', by: 'form-field', checked: false },
      { type: 'check-box', by: 'form-field', checked: true },
    ])
  })

  it('may be symbols, and links', () => {
    expect(readInlines(field('SYMBOL 168 \\f "Wingdings" \\s 12', ''))).toMatchObject([
      { type: 'check-box', by: 'symbol' },
    ])
    const link = `<w:hyperlink r:id="rId1">${t('cổng')}</w:hyperlink>`
    const document = readParts({ body: p(link + field('HYPERLINK "http://a.vn"', t(' vào'))) })
    expect(textsOf(document.sections[0]?.children ?? [])).toEqual(['cổng vào'])
    expect(lossesOf(document)).toEqual({ 'link-target': 2 })
  })

  it('may reach over paragraphs, and swallow nothing when their end is missing', () => {
    const over = p(begin() + code('TOC') + separate + t('một')) + p(t('hai') + end + t('!'))
    expect(textsOf(readParagraphs(over))).toEqual(['một', 'hai!'])
    expect(textsOf(readParagraphs(p(begin() + code('PAGE') + separate + t('1')) + p(t('còn'))))).toEqual([
      '\ufffc',
      'còn',
    ])
    expect(textsOf(readParagraphs(p(begin() + code('PAGE')) + p(t('còn'))))).toEqual(['', 'còn'])
  })
})

describe('notes', () => {
  const note = (id: string, text: string, type = '') =>
    `<w:footnote w:id="${id}"${type}>${p(r('<w:footnoteRef/>') + t(` ${text}`))}</w:footnote>`
  const footnotes =
    note('-1', '', ' w:type="separator"') + note('1', 'Ghi rõ họ tên.') + note('2', 'Nếu có.') + note('3', 'Khác.')
  const reference = (id: string, rest = '', more = '') => r(`<w:footnoteReference ${more} w:id="${id}"/>${rest}`)

  it('stand where they are named, counted, with what they say', () => {
    const inlines = readInlines(t('Tên') + reference('2') + reference('1'), { footnotes })
    expect(inlines.slice(1)).toMatchObject([
      { type: 'note', kind: 'footnote', mark: '1', children: [{ number: 0, children: [{ value: 'Nếu có.' }] }] },
      { type: 'note', kind: 'footnote', mark: '2', children: [{ children: [{ value: 'Ghi rõ họ tên.' }] }] },
    ])
  })

  it('may have marks of their own, and be counted in another way', () => {
    const own = reference('1', '<w:t>*</w:t>', 'w:customMarkFollows="1"')
    const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'
    expect(readInlines(own + reference('2') + reference('3'), { footnotes, settings })).toMatchObject([
      { mark: '*' },
      { mark: 'a' },
      { mark: 'b' },
    ])
  })

  it('may stand at the end, in Roman numbers, and are left out where the file lacks them', () => {
    const endnotes = `<w:endnote w:id="5">${p(t('Cuối.'))}</w:endnote>`
    const content = r('<w:endnoteReference w:id="5"/>') + r('<w:endnoteReference w:id="6"/>')
    expect(readInlines(content, { endnotes })).toMatchObject([{ kind: 'endnote', mark: 'i' }])
    expect(readInlines(reference('1'))).toEqual([])
  })
})

it('lists comments and equations', () => {
  const body = p(`${t('a') + r('<w:commentReference w:id="0"/>')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`)
  expect(readParts({ body }).notCarried).toEqual([
    { what: 'comment', count: 1, near: 'ax' },
    { what: 'equation', count: 1, near: 'x' },
  ])
})
