import { describe, expect, it } from 'vitest'
import { lossesOf, p, part, readParts, t, textsOf } from '../../test-support/word-file.ts'

const size = (width = 11906, height = 16838) => `<w:pgSz w:w="${width}" w:h="${height}"/>`
const margins = '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/>'
const sectPr = (content: string) => `<w:sectPr>${content}</w:sectPr>`

describe('sections', () => {
  it('have pages, columns, and what stands in them', () => {
    const body =
      p(t('một'), sectPr(size() + margins)) +
      p(t('hai'), sectPr(`<w:type w:val="continuous"/>${size(16838, 11906)}${margins}<w:cols w:num="2"/>`)) +
      p(t('ba')) +
      sectPr(size() + margins)
    const { sections, notCarried } = readParts({ body })
    expect(sections.map(({ children }) => textsOf(children))).toEqual([['một'], ['hai'], ['ba']])
    expect(sections).toMatchObject([
      {
        page: { width: 210, height: 297, margins: { top: 20, right: 20, bottom: 20, left: 30 } },
        columns: 1,
        continuous: false,
      },
      { page: { width: 297, height: 210 }, columns: 2, continuous: true },
      { continuous: false },
    ])
    expect(notCarried.map(({ what }) => what)).toEqual(['columns', 'different-sections'])
  })

  it('are A4 where the file does not say, and there is always one', () => {
    expect(readParts({ body: '' }).sections).toMatchObject([{ page: { width: 210, height: 297 }, children: [] }])
  })

  it('have headers and footers, inherited from the section before; first pages may have their own', () => {
    const relationship = (id: string, target: string, rest = '') =>
      `<Relationship Id="${id}" Target="${target}" ${rest}/>`
    const files = {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
        relationship('h', 'header1.xml') +
        relationship('f', '/word/footer1.xml') +
        relationship('first', 'header2.xml') +
        relationship('climb', '../secret.xml') +
        relationship('web', 'http://a.vn/header1.xml') +
        relationship('external', 'header1.xml', 'TargetMode="External"')
      }</Relationships>`,
      'word/header1.xml': part('hdr', p(t('Đầu trang'))),
      'word/header2.xml': part('hdr', p(t('Trang đầu'))),
      'word/footer1.xml': part('ftr', p('<w:fldSimple w:instr="PAGE"/>')),
      'secret.xml': part('hdr', p(t('bí mật'))),
    }
    const reference = (kind: string, id: string, type = 'default') =>
      `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
    const body =
      p(
        '',
        sectPr(
          `${reference('header', 'h')}${reference('footer', 'f')}${reference('header', 'first', 'first')}<w:titlePg/>`,
        ),
      ) + sectPr(reference('footer', 'climb') + reference('header', 'web'))
    const document = readParts({ body, files })
    expect(document.sections.map(({ header, footer }) => [textsOf(header), textsOf(footer)])).toEqual([
      [['Đầu trang'], ['\ufffc']],
      [['Đầu trang'], ['\ufffc']],
    ])
    expect(document.sections.map(({ differentFirstPage }) => differentFirstPage)).toEqual([true, false])
    expect(document.sections[0]?.header[0]).toMatchObject({ number: 0 })
    expect(document.notCarried).toEqual([{ what: 'first-page-header', count: 1, near: 'Trang đầu' }])
  })

  it('list page borders', () => {
    const body = sectPr('<w:pgBorders><w:top w:val="single"/></w:pgBorders>')
    expect(lossesOf(readParts({ body }))).toEqual({ 'page-border': 1 })
  })
})
