import { cellPadding, type Points, type Style, type StyleName, styles } from '@viet-ho/document'
import { points, tableGap, toTwips } from '@viet-ho/layout'
import { alignments } from './alignments.ts'
import { XmlElement } from './xml-element.ts'

/** The id of a style in Word: `national-title` is `NationalTitle`. */
export const styleId = (name: StyleName): string =>
  name.replace(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase())

/** The style of the empty paragraph after a table. */
export const tableGapStyle = 'TableGap'

/** `word/styles.xml`: what all text shares, the two styles that Word presumes, and the styles of the document model by their Vietnamese names. */
export function styleSheet(): XmlElement[] {
  return [
    documentDefaults(),
    new XmlElement('w:style', { 'w:type': 'paragraph', 'w:styleId': 'Normal', 'w:default': 1 }, [
      new XmlElement('w:name', { 'w:val': 'Normal' }),
    ]),
    tableNormal(),
    ...(Object.keys(styles) as StyleName[]).map((name) => paragraphStyle(styleId(name), styles[name])),
    // The docx library names it in every footnote.
    new XmlElement('w:style', { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': 'FootnoteReference' }, [
      new XmlElement('w:name', { 'w:val': 'Số chú thích' }),
      new XmlElement('w:rPr', {}, [new XmlElement('w:vertAlign', { 'w:val': 'superscript' })]),
    ]),
    paragraphStyle(tableGapStyle, {
      ...styles.body,
      name: 'Ngăn cách bảng',
      size: 1,
      lineHeight: tableGap,
      before: 0,
      after: 0,
    }),
  ]
}

/**
 * Times New Roman for every script, and nothing that moves a word to another line than the layout does: no kerning (absent), no extra
 * space between scripts. Widow control is on: without it LibreOffice breaks the same paragraph now here, now there.
 */
function documentDefaults(): XmlElement {
  const font = 'Times New Roman'
  return new XmlElement('w:docDefaults', {}, [
    new XmlElement('w:rPrDefault', {}, [
      new XmlElement('w:rPr', {}, [
        new XmlElement('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
        ...fontSize(styles.body.size),
        new XmlElement('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'vi-VN' }),
      ]),
    ]),
    new XmlElement('w:pPrDefault', {}, [
      new XmlElement('w:pPr', {}, [new XmlElement('w:widowControl'), off('w:autoSpaceDE'), off('w:autoSpaceDN')]),
    ]),
  ])
}

/** ISO/IEC 29500-1, 17.7.4; the order of the properties is the schema's. */
function paragraphStyle(id: string, style: Style): XmlElement {
  return new XmlElement('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id }, [
    new XmlElement('w:name', { 'w:val': style.name }),
    new XmlElement('w:basedOn', { 'w:val': 'Normal' }),
    new XmlElement('w:qFormat'),
    new XmlElement('w:pPr', {}, [
      ...when(style.keepWithNext, new XmlElement('w:keepNext')),
      new XmlElement('w:spacing', {
        'w:before': toTwips(style.before),
        'w:after': toTwips(style.after),
        'w:line': toTwips(style.lineHeight),
        'w:lineRule': 'exact',
      }),
      ...when(style.firstLine > 0, new XmlElement('w:ind', { 'w:firstLine': toTwips(points(style.firstLine)) })),
      new XmlElement('w:jc', { 'w:val': alignments[style.align] }),
      ...when(style.outline > 0, new XmlElement('w:outlineLvl', { 'w:val': style.outline - 1 })),
    ]),
    new XmlElement('w:rPr', {}, [
      ...when(style.bold, new XmlElement('w:b'), new XmlElement('w:bCs')),
      ...when(style.italic, new XmlElement('w:i'), new XmlElement('w:iCs')),
      ...fontSize(style.size),
    ]),
  ])
}

function tableNormal(): XmlElement {
  const side = (name: string, width: Points) => new XmlElement(name, { 'w:w': toTwips(width), 'w:type': 'dxa' })
  return new XmlElement('w:style', { 'w:type': 'table', 'w:styleId': 'TableNormal', 'w:default': 1 }, [
    new XmlElement('w:name', { 'w:val': 'Normal Table' }),
    new XmlElement('w:tblPr', {}, [
      side('w:tblInd', 0),
      new XmlElement('w:tblCellMar', {}, [
        side('w:top', 0),
        side('w:left', cellPadding),
        side('w:bottom', 0),
        side('w:right', cellPadding),
      ]),
    ]),
  ])
}

/** Word counts type in half points. */
const fontSize = (size: Points): XmlElement[] => [
  new XmlElement('w:sz', { 'w:val': Math.round(size * 2) }),
  new XmlElement('w:szCs', { 'w:val': Math.round(size * 2) }),
]

const off = (name: string) => new XmlElement(name, { 'w:val': 0 })

const when = (condition: boolean, ...elements: XmlElement[]): XmlElement[] => (condition ? elements : [])
