import { describe, expect, it } from 'vitest'
import { lossesOf, p, r, readInlines, readParagraphs, readParts, t, textsOf } from '../../test-support/word-file.ts'
import type { WordDrawing } from './word-document.ts'

const emu = (millimetres: number) => millimetres * 36_000
const extent = (name: string, width: number, height: number) => `<${name} cx="${emu(width)}" cy="${emu(height)}"/>`
const frame = (content: string, width = 0, height = 0) =>
  `<w:drawing><wp:inline>${extent('wp:extent', width, height)}<a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`
const wsp = (width: number, height: number, preset = 'rect', text = '') =>
  `<wps:wsp><wps:spPr><a:xfrm>${extent('a:ext', width, height)}</a:xfrm><a:prstGeom prst="${preset}"/></wps:spPr>${text}</wps:wsp>`
const wpsText = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`
const vmlText = (content: string) => `<v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox>`
const alternate = (choice: string, fallback: string, requires = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`

const drawings = (content: string): WordDrawing[] =>
  readInlines(r(content)).filter((inline) => inline.type === 'drawing')
const shapes = (content: string) => drawings(content).map(({ shape, width, height }) => [shape, width, height])

describe('drawings', () => {
  it('are boxes, lines and other shapes with their sizes', () => {
    expect(shapes(frame(wsp(5, 5), 5, 5))).toEqual([['box', 5, 5]])
    expect(shapes(frame(wsp(60, 8), 60, 8))).toEqual([['other', 60, 8]])
    expect(shapes(frame(wsp(60, 0, 'straightConnector1'), 60, 0))).toEqual([['line', 60, 0]])
    expect(shapes(frame(wsp(5, 5, 'ellipse'), 5, 5))).toEqual([['other', 5, 5]])
    const anchored = frame(wsp(4, 4), 4, 4).replaceAll('wp:inline', 'wp:anchor')
    expect(shapes(anchored)).toEqual([['box', 4, 4]])
    expect(drawings(anchored)[0]).toHaveProperty('source')
  })

  it('are pictures, which are listed', () => {
    const picture = frame('<pic:pic/>', 30, 20)
    expect(shapes(picture)).toEqual([['picture', 30, 20]])
    expect(lossesOf(readParts({ body: p(r(picture)) }))).toEqual({ picture: 1 })
  })

  it('hold the words of text boxes, whose paragraphs are numbered in order', () => {
    const box = frame(wsp(30, 10, 'rect', wpsText(p(t('trong khung')))), 30, 10)
    const paragraphs = readParagraphs(p(r(box)) + p(t('sau')))
    const [inline] = paragraphs[0]?.children ?? []
    expect(inline).toMatchObject({ shape: 'text-box', children: [{ number: 2 }] })
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 3])
    expect(inline?.type === 'drawing' && textsOf(inline.children)).toEqual(['trong khung'])
  })

  it('are boxes when their text box is small and empty', () => {
    expect(shapes(frame(wsp(5, 5, 'rect', wpsText(p(''))), 5, 5))).toEqual([['box', 5, 5]])
  })

  it('in groups are one each, in the measure of the page', () => {
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm>${extent('a:ext', 20, 10)}${extent('a:chExt', 40, 20)}</a:xfrm></wpg:grpSpPr>${wsp(10, 10).repeat(3)}</wpg:wgp>`
    expect(shapes(frame(group, 20, 10))).toEqual([
      ['box', 5, 5],
      ['box', 5, 5],
      ['box', 5, 5],
    ])
  })
})

describe('VML', () => {
  it('draws rectangles, lines, pictures and text boxes', () => {
    const pict = (content: string) => `<w:pict>${content}</w:pict>`
    expect(shapes(pict('<v:rect style="position:absolute;width:14.4pt;height:5mm"/>'))).toEqual([['box', 5.08, 5]])
    expect(shapes(pict('<v:line from="0,0" to="1,1"/>'))).toEqual([['line', 0, 0]])
    expect(shapes(pict('<v:shapetype id="_x0000_t32"/><v:shape type="#_x0000_t32"/>'))).toEqual([['line', 0, 0]])
    expect(shapes(pict('<v:shape style="width:72pt;height:36pt"><v:imagedata/></v:shape>'))).toEqual([
      ['picture', 25.4, 12.7],
    ])
    const box = drawings(pict(`<v:shape type="#_x0000_t202">${vmlText(p(t('chữ')))}</v:shape>`))
    expect(box).toMatchObject([{ shape: 'text-box', children: [{ number: 2 }] }])
    const group =
      '<v:group style="width:40mm;height:10mm" coordsize="4000,1000"><v:rect style="width:500;height:500"/><v:rect style="width:500;height:500"/></v:group>'
    expect(shapes(pict(group))).toEqual([
      ['box', 5, 5],
      ['box', 5, 5],
    ])
  })

  it('draws watermarks, which are listed', () => {
    const body = p(r('<w:pict><v:shape id="PowerPlusWaterMarkObject1"><v:textpath string="MẬT"/></v:shape></w:pict>'))
    expect(readParts({ body }).notCarried).toEqual([{ what: 'watermark', count: 1, near: 'MẬT' }])
  })
})

describe('alternate content', () => {
  it('is read once: the choice when it is understood, else what is there instead', () => {
    const choice = frame(wsp(30, 10, 'rect', wpsText(p(t('mới')))), 30, 10)
    const fallback = `<w:pict><v:shape>${vmlText(p(t('cũ')))}</v:shape></w:pict>`
    const words = (content: string) => drawings(content).map(({ children }) => textsOf(children))
    expect(words(alternate(choice, fallback))).toEqual([[['mới']]].flat())
    expect(words(alternate(choice, fallback, 'cx1'))).toEqual([[['cũ']]].flat())
    expect(words(alternate('', fallback))).toEqual([[['cũ']]].flat())
  })

  it('that holds nothing is a drawing that is gone', () => {
    const body = p(t('Mã số: ') + r(alternate('', '')))
    expect(shapes(alternate('', ''))).toEqual([['gone', 0, 0]])
    expect(readParts({ body }).notCarried).toEqual([{ what: 'drawing', count: 1, near: 'Mã số:' }])
  })
})

it('lists embedded objects', () => {
  const body = p(r('<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>'))
  expect(lossesOf(readParts({ body }))).toEqual({ 'embedded-object': 1 })
})
