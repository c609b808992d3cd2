import { readFileSync } from 'node:fs'
import { styles } from '@viet-ho/document'
import { describe, expect, it } from 'vitest'
import { fieldTypes, isNesting } from '../src/field-types/field-types.ts'
import { elementPlaces } from '../src/messages/template.ts'
import { helpers } from '../src/paper/helpers/helpers.ts'
import { loadOffice } from '../src/template/office.ts'
import { checkForm, loadForm } from '../src/template/read-form.ts'
import { root } from './generated-files.ts'

const guides = ['form-templates/README.md', 'docs/form-folder.md']
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** The files that a guide shows: blocks that begin with a language and a file name. */
const filesIn = (guide: string) =>
  new Map(
    [...guide.matchAll(/^```(?:yaml|handlebars) (\S+)\n([\s\S]*?)^```$/gm)].map(
      ([, name = '', text = '']) => [name, text] as const,
    ),
  )

describe.each(guides)('%s', (path) => {
  const guide = read(path)
  const files = filesIn(guide)

  it('shows a whole form folder without a mistake', () => {
    expect(checkForm('vi-du/don-xin-xac-nhan', files)).toEqual([])
    expect(loadForm('vi-du/don-xin-xac-nhan', files).editions).toHaveLength(1)
  })

  it('names every field type with its options and parts', () => {
    for (const fieldType of fieldTypes) {
      const parts = isNesting(fieldType) ? [fieldType.nests] : Object.keys(fieldType.parts ?? {})
      for (const word of [fieldType.type, ...Object.keys(fieldType.options), ...parts])
        expect(guide).toContain(`\`${word}\``)
    }
  })

  it('names every helper with its options, and every element', () => {
    for (const { name, options } of helpers) {
      expect(guide).toContain(`{{${name}`)
      for (const option of Object.keys(options)) expect(guide).toContain(`${option}=`)
    }
    for (const element of Object.keys(elementPlaces)) expect(guide).toMatch(new RegExp(`\`<?${element}[ >\`]`))
  })
})

describe('form-templates/README.md', () => {
  it('shows an office file without a mistake', () => {
    expect(loadOffice(filesIn(read('form-templates/README.md')).get('office.yaml') ?? '')).toHaveProperty('coQuan')
  })

  it('shows the mistake that the checker tells', () => {
    const guide = read('form-templates/README.md')
    const files = filesIn(guide)
    files.set('qd-12-2027/form.hbs', (files.get('qd-12-2027/form.hbs') ?? '').replace('"hoTen"', '"hoTem"'))
    const mistake = checkForm('vi-du/don-xin-xac-nhan', files).find(({ file }) => file.endsWith('form.hbs'))
    expect(guide).toContain(`${mistake?.file}:${mistake?.line}:${mistake?.column}: ${mistake?.message}`)
  })

  it('names every style of a paragraph', () => {
    for (const style of Object.keys(styles)) expect(read('form-templates/README.md')).toContain(`\`${style}\``)
  })
})
