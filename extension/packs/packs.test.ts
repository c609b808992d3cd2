import type { Form } from '@viet-ho/form'
import { expect, it } from 'vitest'
import { type CatalogueForm, headOf } from './head-of.ts'
import { mergeCatalogue, mergeForms, mergeRates } from './merge-catalogue.ts'
import { worthOf } from './pack-head.ts'
import { openedWith, packsNamed } from './pack-names.ts'

const edition = (id: string) =>
  ({
    id,
    instrument: 'Văn bản thử',
    formNumber: id,
    jurisdiction: 'country',
    inForceFrom: '2026-01-01',
    check: 'own',
    amendedBy: [],
    notPrinted: [],
  }) as const
const form = (id: string, title: string, ...editions: string[]): CatalogueForm => ({
  id,
  title,
  fieldOfAdministration: 'Thử',
  procedures: [],
  synonyms: [],
  unseenEditions: [],
  editions: editions.map(edition),
})
const idsOf = (forms: readonly CatalogueForm[]) =>
  forms.map(({ id, editions, packEditions }) => [id, editions.map((each) => each.id), packEditions ?? []])

it('adds the forms of packs, and editions to those that are there, which keep their names', () => {
  const builtIn = [form('a/a', 'A', 'cu'), form('a/c', 'C', 'cu')]
  const packs = [{ forms: [form('a/b', 'B', 'moi'), form('a/a', 'Tên khác', 'ban-tinh', 'cu')] }]
  const merged = mergeCatalogue(builtIn, packs)
  expect(idsOf(merged)).toEqual([
    ['a/a', ['ban-tinh', 'cu'], ['ban-tinh']],
    ['a/b', ['moi'], ['moi']],
    ['a/c', ['cu'], []],
  ])
  expect(merged[0]?.title).toBe('A')
  // What is built in comes from nobody's pack.
  expect(merged[0]?.editions.find(({ id }) => id === 'cu')).toBe(builtIn[0]?.editions[0])
})

it('is the catalogue itself where there is no pack', () => {
  const builtIn = [form('a/a', 'A', 'cu')]
  expect(mergeCatalogue(builtIn, [])).toBe(builtIn)
})

it('gives an edition out of a pack the title of the form it joins, and takes none twice', () => {
  const whole = (title: string, ...ids: string[]) =>
    ({ ...form('a/a', title), editions: ids.map((id) => ({ ...edition(id), formId: 'a/a', title })) }) as never
  const merged = mergeForms(whole('A', 'cu'), [whole('Tên khác', 'ban-tinh', 'cu')])
  expect(merged.editions.map(({ id, title }) => [id, title])).toEqual([
    ['ban-tinh', 'A'],
    ['cu', 'A'],
  ])
})

it('adds amounts to rates that are known, and new rates', () => {
  const rate = (...amounts: string[]) => ({
    name: 'Phí',
    unit: 'đồng',
    setBy: 'tỉnh',
    amounts: amounts.map((amount) => ({
      jurisdiction: amount,
      inForceFrom: '2026-01-01',
      amount: '1',
      basis: ['x'],
      mark: 'own',
    })),
  })
  const merged = mergeRates({ phi: rate('country') } as never, [{ phi: rate('Lâm Đồng'), khac: rate() }] as never)
  expect(Object.keys(merged)).toEqual(['phi', 'khac'])
  expect(merged.phi?.amounts.map(({ jurisdiction }) => jurisdiction)).toEqual(['country', 'Lâm Đồng'])
})

it.each([
  [undefined, ['7QK4M-7QK4M-7QK4M-7QK4M-7QK4M'], 'unsigned'],
  [{ publicKey: 'abc', keyName: '7QK4M-7QK4M-7QK4M-7QK4M-7QK4M' }, [], 'unknown-key'],
  [{ publicKey: 'abc', keyName: '7QK4M-7QK4M-7QK4M-7QK4M-7QK4M' }, ['ABC', '7QK4M'], 'unknown-key'],
  [{ publicKey: 'abc', keyName: '7QK4M-7QK4M-7QK4M-7QK4M-7QK4M' }, ['7qk4m-7qk4m-7qk4m-7qk4m-7qk4m'], 'accepted'],
  [{ publicKey: 'abc', keyName: '7QK4M-7QK4M-7QK4M-7QK4M-7QK4M' }, ['abc'], 'accepted'],
] as const)('holds a signature by %j against the keys %j: %s', (signedBy, keys, worth) => {
  expect(worthOf(signedBy ? { signedBy } : {}, keys)).toBe(worth)
})

it('finds the packs that a kept sitting names, whatever else stands in its notes', () => {
  const notes = { 'pack a/a': 'hash', 'pack a/b': '', 'pack a/c': 7, 'place a/a field': 'hoTen', pack: 'x' }
  expect(packsNamed(notes)).toEqual(['hash'])
  expect(openedWith(notes, 'a/a')).toBe('hash')
  for (const none of ['a/b', 'a/c', 'a/d']) expect(openedWith(notes, none)).toBeUndefined()
})

it('keeps who held a paper against the official one, for whoever chooses it', () => {
  const checkedBy = { who: 'Nguyễn Văn Ví Dụ', on: '2026-11-20' }
  const whole = form('a/a', 'A', 'cu', 'moi')
  const [first, second] = headOf({
    ...whole,
    editions: whole.editions.map((each) => (each.id === 'moi' ? { ...each, checkedBy } : each)),
  } as unknown as Form).editions
  expect(first).not.toHaveProperty('checkedBy')
  expect(second?.checkedBy).toEqual(checkedBy)
})
