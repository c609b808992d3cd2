import { expect, it } from 'vitest'
import { keyName, keyTable } from '../../extension/text/keys.ts'
import { keySection } from './keys-in-readme.ts'
import { boundKeys, shownKeys } from './keys-in-sources.ts'

const told = new Map(
  keyTable.map(({ screen, rows }) => [screen, new Set(rows.flatMap(({ keys, isNative }) => (isNative ? [] : keys)))]),
)

it('has a line in the table of keys for every key that a screen binds, and none for another', () => {
  const bound = boundKeys()
  const sorted = (keys: ReadonlySet<string> = new Set()) => [...keys].sort()
  expect(Object.fromEntries([...told].map(([screen, keys]) => [screen, sorted(keys)]))).toEqual(
    Object.fromEntries([...bound].map(([screen, keys]) => [screen, sorted(keys)])),
  )
})

it('shows no key beside a button that the screen does not have', () => {
  const everywhere = keyTable.find(({ screen }) => screen === 'everywhere')?.rows ?? []
  for (const [screen, shown] of shownKeys()) {
    const rows = [...everywhere, ...(keyTable.find((group) => group.screen === screen)?.rows ?? [])]
    const names = rows.flatMap(({ keys }) => keys.map(keyName))
    for (const key of shown) expect.soft(names, screen).toContain(key)
  }
})

it('has no key that Unikey or the browser takes', () => {
  for (const { screen, rows } of keyTable)
    for (const key of rows.flatMap(({ keys }) => keys))
      expect.soft(key, screen).not.toMatch(/Ctrl\+.*Shift|Shift\+.*Ctrl|Alt\+KeyZ|Ctrl\+Key|Alt\+Key[DEF]|F(?!1$)\d/)
})

it('says the same in the README (`npm run write-keys`)', () => {
  const { now, wanted } = keySection()
  expect(now).toBe(wanted)
})
