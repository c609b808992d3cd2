/**
 * Writes src/units/generated/*.ts from data/*.tsv: `node packages/vietnamese/scripts/build-units.ts`.
 * The tables become text, not object literals: smaller, and nothing is parsed before it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { UNIT_TYPES } from '../src/units/unit-type.ts'

const LETTERS = new Map<string, string>(Object.entries(UNIT_TYPES).map(([letter, type]) => [type, letter]))

/** File name and content of every generated module. */
export function buildUnitModules(): Record<string, string> {
  return {
    'provinces.ts': module({ PROVINCES: provinces(), OLD_PROVINCES: oldProvinces() }),
    'communes.ts': module({ COMMUNES: communes() }),
    'old-units.ts': module({ OLD_UNITS: oldUnits() }),
    'older-units.ts': module({ OLDER_UNITS: olderUnits(), OLDER_DISTRICTS: olderDistricts() }),
  }
}

/** `68NLâm Đồng`: code, letter of the type, name. */
function provinces(): string[] {
  return table('provinces').map(([code, type, name]) => `${code}${letter(type)}${name}`)
}

/** `60NBình Thuận⇥68`: the province it is part of now. */
function oldProvinces(): string[] {
  return table('old-provinces').map(([code, type, name, now]) => `${code}${letter(type)}${name}\t${now}`)
}

/** A line a province: `68⇥22945PPhan Thiết⇥…` */
function communes(): string[] {
  return groups(table('communes'), 1).map(([province, rows]) =>
    [province, ...rows.map(([code, , type, name]) => `${code}${letter(type)}${name}`)].join('\t'),
  )
}

/** A line a district: `60593CPhan Thiết⇥22918PPhú Hài|22945⇥…`; a target without a letter takes the whole unit. */
function oldUnits(): string[] {
  const targets = new Map(table('map-old-new').map(([code, text]) => [code, text?.replace(/W\b/g, '')]))
  const communes = new Map(groups(table('old-communes'), 1))
  return table('old-districts').map(([district = '', province, type, name]) => {
    const rows = communes.get(district) ?? []
    const units = rows.map(
      ([code = '', , kind, unit]) => `${code.padEnd(5)}${letter(kind)}${unit}|${targets.get(code)}`,
    )
    return [`${province}${district}${letter(type)}${name}`, ...units].join('\t')
  })
}

/** A line a district: `593⇥phuongducthang 22945 2024⇥…`: folded type and name, code of the unit it went into, year where known. */
function olderUnits(): string[] {
  return groups(table('older-units'), 0).map(([district, units]) =>
    [district, ...units.map(([, unit, code, year]) => [unit, code, year].join(' ').trim())].join('\t'),
  )
}

/** `79Q2⇥769`: province, letter of the type, name; the districts of 2025 that hold parts of it. */
function olderDistricts(): string[] {
  return table('older-districts').map(([province, type, name, codes]) => `${province}${letter(type)}${name}\t${codes}`)
}

function table(name: string): string[][] {
  const [, ...lines] = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split('\t'))
}

function groups(rows: string[][], column: number): [string, string[][]][] {
  return [...Map.groupBy(rows, (row) => row[column] ?? '')]
}

function letter(type = ''): string {
  const found = LETTERS.get(type)
  if (found === undefined) throw new Error(`Unknown type of unit ${JSON.stringify(type)}`)
  return found
}

function module(tables: Record<string, string[]>): string {
  const constants = Object.entries(tables).map(([name, lines]) => {
    const text = lines.join('\n')
    if (/[`\\$]/.test(text)) throw new Error(`${name} needs escaping`)
    return `export const ${name} = \`${text}\`\n`
  })
  return [
    '// Made by scripts/build-units.ts from data/*.tsv; its comments say what the columns are.\n',
    ...constants,
  ].join('')
}

if (import.meta.main) {
  for (const [name, content] of Object.entries(buildUnitModules()))
    writeFileSync(new URL(`../src/units/generated/${name}`, import.meta.url), content)
}
