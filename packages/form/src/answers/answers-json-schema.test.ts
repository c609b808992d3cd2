import { loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { householdBusiness } from '../../test-support/household-business.ts'
import { formAnswers } from '../../test-support/raw-answers.ts'
import { sampleAnswers } from '../../test-support/sample-answers.ts'
import { answersJsonSchema } from './answers-json-schema.ts'

beforeAll(loadCommunes)

const schema = z.fromJSONSchema(answersJsonSchema(householdBusiness) as Parameters<typeof z.fromJSONSchema>[0])

it('takes whole answers, and what a clerk types', () => {
  expect(schema.safeParse(sampleAnswers).error).toBeUndefined()
  fc.assert(
    fc.property(formAnswers(householdBusiness), (raw) => {
      expect(schema.safeParse(raw).error).toBeUndefined()
    }),
  )
})

it.each([
  ['a missing answer', { hoTen: undefined }],
  ['an unknown question', { hoten: 'An' }],
  ['a number for an id', { soDinhDanh: 60185001234 }],
  ['a choice that does not exist', { chuThe: 'aiĐó' }],
  ['a row without its name', { nganhNghe: [{ ma: '1234' }] }],
  ['an empty list of rows', { nganhNghe: [] }],
  ['a piece of an address that does not exist', { truSo: { huyen: 'x' } }],
])('refuses %s', (_, change) => {
  expect(schema.safeParse(JSON.parse(JSON.stringify({ ...sampleAnswers, ...change }))).success).toBe(false)
})

it('does not ask for what fills itself or hangs on a condition', () => {
  const { required } = answersJsonSchema(householdBusiness) as { required: string[] }
  expect(required).toContain('hoTen')
  expect(required).not.toContain('danToc')
  expect(required).not.toContain('kinhGui')
})
