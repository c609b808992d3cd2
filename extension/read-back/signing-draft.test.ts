import { expect, test } from 'vitest'
import { draftOf, inputsOf, readSigning, type SigningDraft } from './signing-draft.ts'

const usual = draftOf(undefined)
const lan = { name: 'Lê Thị Ví Dụ', idNumber: '060075000068' }
const nobody = { name: '', idNumber: '' }

test('the usual way is a signature, and needs nothing more', () => {
  expect(readSigning(usual)).toEqual({ way: 'signature' })
  expect(inputsOf(usual)).toEqual([])
})

test('a fingerprint tells the finger, and who is there', () => {
  const draft: SigningDraft = {
    ...usual,
    way: 'fingerprint',
    witnesses: [{ name: '  Lê  Thị Ví Dụ ', idNumber: '060 075 000 068' }, nobody],
  }
  expect(readSigning(draft)).toEqual({ way: 'fingerprint', finger: 'right-index', witnesses: [lan] })
  expect(readSigning({ ...usual, way: 'fingerprint' })).toEqual({ way: 'fingerprint', finger: 'right-index' })
})

test('another finger is named', () => {
  const draft: SigningDraft = { ...usual, way: 'fingerprint', finger: 'other' }
  expect(inputsOf(draft)[0]).toBe('otherFinger')
  expect(readSigning(draft)).toEqual([{ input: 'otherFinger', code: 'fingerMissing' }])
  expect(readSigning({ ...draft, otherFinger: 'ngón cái, bàn tay trái' })).toEqual({
    way: 'fingerprint',
    finger: 'other',
    otherFinger: 'ngón cái, bàn tay trái',
  })
})

test('with witnesses, there is one at least; a second may stand alone in the second line', () => {
  expect(readSigning({ ...usual, way: 'witnesses' })).toEqual([{ input: 'name-0', code: 'witnessMissing' }])
  expect(readSigning({ ...usual, way: 'witnesses', witnesses: [nobody, lan] })).toEqual({
    way: 'witnesses',
    witnesses: [lan],
  })
})

test('a number has twelve digits and belongs to somebody', () => {
  const draft: SigningDraft = { ...usual, way: 'witnesses', witnesses: [{ name: '', idNumber: '123' }, nobody] }
  expect(readSigning(draft)).toEqual([
    { input: 'name-0', code: 'nameMissing' },
    { input: 'number-0', code: 'wrongNumber' },
  ])
})

test('an authorised person has a letter of authority', () => {
  const draft: SigningDraft = { ...usual, way: 'authorised-person' }
  expect(readSigning(draft)).toEqual([
    { input: 'person', code: 'personMissing' },
    { input: 'authority', code: 'authorityMissing' },
  ])
  expect(readSigning({ ...draft, person: lan, authority: 'số 1, ngày 01/10/2026' })).toEqual({
    way: 'authorised-person',
    person: lan,
    authority: 'số 1, ngày 01/10/2026',
  })
})

test('what was chosen before comes back as it was', () => {
  for (const signing of [
    { way: 'signature' },
    { way: 'fingerprint', finger: 'other', otherFinger: 'ngón cái, bàn tay trái', witnesses: [lan] },
    { way: 'fingerprint', finger: 'left-index' },
    { way: 'witnesses', witnesses: [lan, { name: 'Trần Văn Mẫu' }] },
    { way: 'authorised-person', person: { name: 'Trần Văn Mẫu' }, authority: 'số 1' },
  ] as const)
    expect(readSigning(draftOf(signing as never))).toEqual(signing)
})

test('what belongs to another way is not taken along', () => {
  const draft = draftOf({ way: 'witnesses', witnesses: [lan] })
  expect(readSigning({ ...draft, way: 'signature' })).toEqual({ way: 'signature' })
})
