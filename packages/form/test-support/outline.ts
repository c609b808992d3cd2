import type { Document, Phrasing, Root } from '@viet-ho/document'

/** A document in short, a line for each paragraph: `[style] words <hoTen: answer> ☑gioiTinh=nam`; rows and cells stand in brackets. */
export const outline = ({ children }: Document): string[] => children.flatMap((node) => outlineOf(node))

function outlineOf(node: Root): string[] {
  if (node.type === 'page-break') return [`[page ${node.page?.width}]`]
  if (node.type === 'columns') return [`[columns ${node.count}]`, ...node.children.flatMap(outlineOf)]
  if (node.type === 'list') {
    const { marker, start, before, after } = node
    const numbering = [start && `from ${start}`, before && `before ${before}`, after && `after ${after}`].filter(
      Boolean,
    )
    const items = node.children.flatMap((item) => item.children.flatMap(outlineOf).map((line) => `- ${line}`))
    return [`[${[marker, ...numbering].join(' ')}]`, ...items]
  }
  if (node.type === 'paragraph') {
    const look = [node.style, node.align, node.keepWithNext && 'keep'].filter(Boolean).join(' ')
    return [`[${look}] ${node.children.map(words).join('')}`.trimEnd()]
  }
  const rows = node.children.map(({ header, breakable, height, children }) => {
    const cells = children.map(({ span, rowSpan, verticalAlign, borders, children: inner }) => {
      const lines = inner.flatMap(outlineOf).join(' / ')
      const sides = Object.entries(borders ?? {}).map(([side, drawn]) => `${side}=${drawn}`)
      return [span && `${span}×`, rowSpan && `${rowSpan}↓`, verticalAlign, ...sides, lines].filter(Boolean).join(' ')
    })
    return `  ${header ? 'header ' : ''}${breakable ? 'breakable ' : ''}${height ? `${height} mm ` : ''}| ${cells.join(' | ')} |`
  })
  return [
    `[table ${node.columns.map((column) => (typeof column === 'number' ? column : `${column.mm}mm`)).join(' ')}, borders ${node.borders}${node.align ? `, ${node.align}` : ''}]`,
    ...rows,
  ]
}

const marks = { strong: '**', emphasis: '*', underline: '_', strike: '~', superscript: '^' } as const

function words(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return '↵'
    case 'field': {
      const { id, value, width, lines, dots } = node
      const shape = Object.entries({ width, lines, dots }).filter(([, option]) => option !== undefined)
      return `<${id}: ${[value, ...shape.map(([name, option]) => `${name}=${option}`)].filter((part) => part !== '').join(' ')}>`
    }
    case 'digit-boxes':
      return `<${node.id}: ${node.value} in boxes of ${node.groups.join('-')}>`
    case 'check-box':
      return `${node.checked ? '☑' : '☐'}${node.id}${node.option === '' ? '' : `=${node.option}`}`
    case 'page-number':
    case 'page-count':
      return `<${node.type}>`
    case 'footnote':
      return `<note ${node.number}: ${node.children.map(words).join('')}>`
    default:
      return `${marks[node.type]}${node.children.map(words).join('')}${marks[node.type]}`
  }
}
