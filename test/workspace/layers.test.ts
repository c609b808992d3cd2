import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../documentation/code-blocks.ts'

/** What the sources of a package may import: the arrows of the picture in README.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  document: [],
  vietnamese: [],
  form: ['document', 'vietnamese'],
  layout: ['document'],
  pdf: ['document', 'layout'],
  docx: ['document', 'layout', 'vietnamese'],
  'form-import': ['document', 'docx', 'form', 'vietnamese'],
  pack: ['docx', 'form', 'form-import'],
  studio: ['document', 'docx', 'form', 'form-import', 'vietnamese'],
  renderings: [],
  'viet-ho': ['document', 'vietnamese', 'form', 'layout', 'pdf', 'docx', 'form-import', 'pack', 'studio'],
}

/** Packages that a browser runs: everything but the command line and what tests look at files with. */
const inBrowsers = ['document', 'vietnamese', 'form', 'layout', 'pdf', 'docx', 'form-import', 'pack', 'studio']

const packages = readdirSync(join(root, 'packages'))

it('draws an arrow for every package', () => {
  expect(packages.sort()).toEqual(Object.keys(arrows).sort())
})

it.each(packages)('lets %s import only what its arrows allow, and only what its package.json names', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  const declared = Object.keys(manifest.dependencies ?? {})
  for (const { file, imported } of importsOf(name)) {
    const ours = /^@viet-ho\/([a-z-]+)$/.exec(imported)?.[1]
    if (imported.startsWith('.'))
      expect.soft(imported, `${file} reaches out of its package`).not.toMatch(/\/(src|packages)\//)
    else if (ours !== undefined) expect.soft(arrows[name], file).toContain(ours)
    else if (!imported.startsWith('node:')) expect.soft(declared, file).toContain(packageOf(imported))
  }
})

it.each(packages)('lets %s name no package in its package.json that it does not use', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  const used = new Set(importsOf(name).map(({ imported }) => packageOf(imported)))
  expect(Object.keys(manifest.dependencies ?? {}).filter((dependency) => !used.has(dependency))).toEqual([])
})

it.each(inBrowsers)('keeps %s free of what only Node has', (name) => {
  for (const { file, imported, source } of importsOf(name)) {
    expect.soft(imported, file).not.toMatch(/^node:/)
    expect.soft(source, file).not.toMatch(/\b(Buffer|__dirname|require)\b\s*[.(]|\bprocess\./)
  }
})

it('lets the clerk’s tool use the packages by their public names alone, and nothing that only Node has', () => {
  for (const { file, imported } of importsIn(join(root, 'extension'))) {
    // What is made when the tool is built runs in Node.
    if (/^extension\/(build\/|wxt\.config)/.test(file)) continue
    expect.soft(imported, file).not.toMatch(/^node:|^viet-ho|^@viet-ho\/[^/]+\/|\/packages\//)
  }
})

it('keeps every word that the clerk reads in extension/text', () => {
  const sources = readdirSync(join(root, 'extension'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/^(node_modules|\.wxt|\.output|text|wxt\.config)|\.test\.ts$/.test(path),
  )
  const withWords = sources.filter((path) => {
    const code = readFileSync(join(root, 'extension', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    return /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/i.test(code)
  })
  expect(withWords).toEqual([])
})

interface Import {
  readonly file: string
  readonly source: string
  readonly imported: string
}

/** The imports of a package's own sources, tests aside. */
const importsOf = (name: string): Import[] => importsIn(join(root, 'packages', name, 'src'))

function importsIn(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|\.d\.ts$|(^|\/)(node_modules|\.wxt|\.output)\//.test(path))
    .flatMap((path) => {
      const file = join(folder, path)
      const source = readFileSync(file, 'utf8')
      const imports = source.matchAll(
        /(?:^|\n)(?:import|export)\b[^;'"]*?from '([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g,
      )
      return [...imports].map(([, first, second, third]) => ({
        file: relative(root, file),
        source,
        imported: first ?? second ?? third ?? '',
      }))
    })
}

const packageOf = (imported: string) =>
  imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/')
