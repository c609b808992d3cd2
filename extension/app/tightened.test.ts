import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { managedSchema } from '../build/managed-schema.ts'
import { policySettings } from '../text/policy.ts'
import { type Settings, settingList, settingNames } from './setting-list.ts'
import { isAllowed, type OwnSettings, readOwn, readPolicy, tightened, withChange } from './tightened.ts'

/** Habits of whoever sits here: each with the reason why no policy speaks of it. */
const habits: Partial<Record<keyof Settings, string>> = {
  recent: 'what was opened last at this counter: nobody could say it beforehand',
  hasSeenWelcome: 'whether somebody has been greeted here: only this PC knows',
}

describe('managed_schema.json', () => {
  it('has every setting that is no habit, each with a sentence', () => {
    const { properties } = managedSchema() as { properties: Record<string, { description: string; type: string }> }
    const expected = settingNames.filter((name) => !Object.hasOwn(habits, name))
    expect(Object.keys(properties)).toEqual(expected)
    expect(Object.keys(policySettings)).toEqual(expected)
    for (const { description, type } of Object.values(properties)) {
      expect(description.length).toBeGreaterThan(20)
      expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(type)
    }
  })
})

describe('tightened', () => {
  it('is the defaults where nobody chose and there is no policy', () => {
    expect(tightened({}, {})).toEqual({
      office: {},
      textSize: 100,
      allowRemoteVoice: false,
      allowCamera: true,
      idleMinutes: 5,
      keepUntil: 'end-of-day',
      requirePassphrase: false,
      passphraseLength: 8,
      acceptedKeys: [],
      onlyAcceptedPacks: false,
      pinned: [],
      recent: [],
      counter: 'quay-1',
      reportWords: {},
      hasSeenWelcome: false,
    })
  })

  it.each<[what: string, own: OwnSettings, policy: OwnSettings, expected: Partial<Settings>]>([
    [
      'takes liberties',
      { allowRemoteVoice: true },
      { allowRemoteVoice: false, allowCamera: false },
      { allowRemoteVoice: false, allowCamera: false },
    ],
    ['gives none', {}, { allowRemoteVoice: true }, { allowRemoteVoice: false }],
    [
      'shortens',
      { idleMinutes: 15, keepUntil: '24-hours' },
      { idleMinutes: 3, keepUntil: 'end-of-day' },
      { idleMinutes: 3, keepUntil: 'end-of-day' },
    ],
    [
      'never lengthens',
      { idleMinutes: 2 },
      { idleMinutes: 10, keepUntil: '24-hours' },
      { idleMinutes: 2, keepUntil: 'end-of-day' },
    ],
    [
      'asks for a passphrase',
      {},
      { requirePassphrase: true, passphraseLength: 14 },
      { requirePassphrase: true, passphraseLength: 14 },
    ],
    [
      'says whose packs are taken, and takes no other',
      { acceptedKeys: ['AAAAA-AAAAA-AAAAA-AAAAA-AAAAA'] },
      { acceptedKeys: ['7QK4M-7QK4M-7QK4M-7QK4M-7QK4M'], onlyAcceptedPacks: true },
      { acceptedKeys: ['7QK4M-7QK4M-7QK4M-7QK4M-7QK4M'], onlyAcceptedPacks: true },
    ],
    [
      'lets no pack in that this PC keeps out',
      { onlyAcceptedPacks: true },
      { onlyAcceptedPacks: false },
      { onlyAcceptedPacks: true },
    ],
    [
      'only proposes the size of letters and the pins',
      { textSize: 175 },
      { textSize: 125, pinned: ['a/b'] },
      { textSize: 175, pinned: ['a/b'] },
    ],
    [
      'fixes the lines of the office that it gives, and no other',
      {
        office: {
          tinh: 'Tỉnh A',
          xa: 'Xã B',
          canBo: { hoTen: 'Lê Thị Ví Dụ', chucVu: 'Công chức' },
          coQuan: { a: 'cũ', b: 'B' },
        },
      },
      { office: { tinh: 'Tỉnh Lâm Đồng', canBo: { hoTen: 'Nguyễn Văn Ví Dụ' }, coQuan: { a: 'A' } } },
      {
        office: { tinh: 'Tỉnh Lâm Đồng', xa: 'Xã B', canBo: { hoTen: 'Nguyễn Văn Ví Dụ' }, coQuan: { a: 'A', b: 'B' } },
      },
    ],
  ])('%s', (_, own, policy, expected) => {
    expect(tightened(own, policy)).toMatchObject(expected)
  })
})

describe('readPolicy', () => {
  it('leaves out what it can’t use, one by one, and names it', () => {
    const { policy, mistakes } = readPolicy({
      allowCamera: 'không',
      idleMinutes: 0,
      keepUntil: 'ngày mai',
      passphraseLength: 14,
      acceptedKeys: ['7QK4M-7QK4M-7QK4M-7QK4M-7QK4M', 'khóa của xã'],
      onlyAcceptedPacks: 'có',
      office: {
        tinh: 'Tỉnh Lâm Đồng',
        xa: 5,
        canBo: { chucVu: 'Công chức' },
        coQuan: { a: 'A', 'Đăng ký': 'B' },
        ten: 'x',
      },
      allowRemoteVoise: false,
      recent: ['a/b'],
    })
    expect(policy).toEqual({
      passphraseLength: 14,
      acceptedKeys: ['7QK4M-7QK4M-7QK4M-7QK4M-7QK4M'],
      office: { tinh: 'Tỉnh Lâm Đồng', coQuan: { a: 'A' } },
    })
    expect(mistakes.map(({ place }) => place)).toEqual([
      'allowRemoteVoise',
      'recent',
      'office.ten',
      'office.xa',
      'office.canBo',
      'office.coQuan.Đăng ký',
      'allowCamera',
      'idleMinutes',
      'keepUntil',
      'acceptedKeys.1',
      'onlyAcceptedPacks',
    ])
  })

  it('is no policy where there is none', () => {
    for (const nothing of [undefined, null, {}, [], 'x', 3]) expect(readPolicy(nothing).policy).toEqual({})
  })
})

/** Anything that JSON can hold under the names of the settings. */
const rubbish = fc.oneof(
  fc.jsonValue(),
  fc.record(
    Object.fromEntries(settingNames.map((name) => [name, fc.jsonValue()])) as Record<string, fc.Arbitrary<unknown>>,
    { requiredKeys: [] },
  ),
)

const words = fc.stringMatching(/^[A-Za-zĐđ]{1,8}$/)
const optional = { requiredKeys: [] }
const office = fc.record(
  {
    tinh: words,
    xa: words,
    canBo: fc.record({ hoTen: words, chucVu: words }, { requiredKeys: ['hoTen'] }),
    giupMoiNguoi: fc.array(words),
    coQuan: fc.dictionary(fc.constantFrom('a', 'b', 'c'), words, { minKeys: 1 }),
  },
  optional,
) as fc.Arbitrary<Settings['office']>
const choices = fc.record(
  {
    office,
    textSize: fc.constantFrom(100, 150, 200),
    allowRemoteVoice: fc.boolean(),
    allowCamera: fc.boolean(),
    idleMinutes: fc.integer({ min: 1, max: 60 }),
    keepUntil: fc.constantFrom('end-of-day' as const, '24-hours' as const),
    requirePassphrase: fc.boolean(),
    passphraseLength: fc.integer({ min: 8, max: 64 }),
    acceptedKeys: fc.array(fc.constantFrom('7QK4M-7QK4M-7QK4M-7QK4M-7QK4M', 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')),
    onlyAcceptedPacks: fc.boolean(),
    pinned: fc.array(words),
  },
  optional,
) as fc.Arbitrary<OwnSettings>

describe('whatever is chosen and whatever the policy says', () => {
  it('the policy only tightens', () => {
    fc.assert(
      fc.property(choices, choices, (own, policy) => {
        const free = tightened(own, {})
        const held = tightened(own, policy)
        const isStricter =
          (free.allowCamera || !held.allowCamera) &&
          (free.allowRemoteVoice || !held.allowRemoteVoice) &&
          held.idleMinutes <= free.idleMinutes &&
          (held.keepUntil === 'end-of-day' || free.keepUntil === '24-hours') &&
          held.passphraseLength >= 8 &&
          (held.onlyAcceptedPacks || !free.onlyAcceptedPacks) &&
          held.acceptedKeys.every((key) => (policy.acceptedKeys ?? free.acceptedKeys).includes(key)) &&
          Object.keys(policy.office ?? {}).every((key) => Object.hasOwn(held.office, key))
        expect(isStricter).toBe(true)
        // What holds is what is allowed.
        expect(isAllowed('idleMinutes', held.idleMinutes, policy)).toBe(true)
        expect(isAllowed('keepUntil', held.keepUntil, policy)).toBe(true)
        expect(isAllowed('allowCamera', held.allowCamera, policy)).toBe(true)
      }),
    )
  })

  it('no value of the policy is written down, and what this PC chose comes back when the policy ends', () => {
    fc.assert(
      fc.property(choices, choices, (chosen, policy) => {
        const own = readOwn(chosen)
        // The screen hands the whole office back, as it holds.
        const changed = withChange(own, { office: tightened(own, policy).office }, policy)
        expect(tightened(changed, {}).office).toEqual(tightened(own, {}).office)
        expect(changed.passphraseLength).toBeUndefined()
      }),
    )
  })

  it('rubbish on the disk or in the policy is read without an error, and what is read can be used', () => {
    fc.assert(
      fc.property(rubbish, rubbish, (stored, managed) => {
        const own = readOwn(stored)
        const { policy } = readPolicy(managed)
        const held = tightened(own, policy)
        for (const name of settingNames)
          expect(settingList[name].read(held[name], (path) => expect.unreachable(`${name}.${path}`))).toEqual(
            held[name],
          )
        // The same again: what is written is what is read.
        expect(readOwn(JSON.parse(JSON.stringify(own)))).toEqual(own)
      }),
      { numRuns: 500 },
    )
  })
})
