import { describe, expect, it } from 'vitest'
import { signingChoices } from '../template/template.ts'
import { signingRules, signingSchema } from './signing.ts'

describe('the ways to sign', () => {
  it('are all told: who has to be there, what stands where, and by which law', () => {
    expect(signingRules.map(({ choice }) => choice)).toEqual(signingChoices)
    for (const { present, onForm, onRecord, basis } of signingRules) {
      expect(present.length).toBeGreaterThan(0)
      expect(onForm).toMatch(/\.$/)
      expect(onRecord).toMatch(/\.$/)
      expect(basis.length).toBeGreaterThan(0)
    }
  })

  it('take one or two witnesses, and nobody without a name', () => {
    const witness = { name: 'Trần Văn Chứng', idNumber: '060060000002' }
    const isTaken = (signing: unknown) => signingSchema.safeParse(signing).success
    expect(isTaken({ way: 'witnesses', witnesses: [witness] })).toBe(true)
    expect(isTaken({ way: 'witnesses', witnesses: [] })).toBe(false)
    expect(isTaken({ way: 'witnesses', witnesses: [witness, witness, witness] })).toBe(false)
    expect(isTaken({ way: 'witnesses', witnesses: [{ name: ' ' }] })).toBe(false)
    expect(isTaken({ way: 'authorised-person', person: { ...witness, idNumber: '123' }, authority: 'số 1' })).toBe(
      false,
    )
    expect(isTaken({ way: 'fingerprint', finger: 'left-index' })).toBe(true)
    expect(isTaken({ way: 'signature', finger: 'left-index' })).toBe(false)
  })
})
