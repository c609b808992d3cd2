import { sameThingEvents, thingsLike } from '@viet-ho/form'
import { act, openSitting, type Sitting, type SittingEvent } from 'viet-ho'
import { expect, it } from 'vitest'
import { formEditions } from './form-editions.ts'

/** What a buyer hands in: the change of the parcel, the fee on its registration, and the seller's income tax. */
const [change, fee, tax] = [
  'dat-dai/dang-ky-bien-dong/qd-60-2026-quang-ninh',
  'thue/to-khai-le-phi-truoc-ba/tt-89-2026',
  'thue/to-khai-thue-thu-nhap-ca-nhan-bat-dong-san/tt-89-2026',
].map((wanted) => {
  const form = formEditions.find(({ path }) => path === wanted)
  if (form === undefined) throw new RangeError(wanted)
  return form
}) as [FormOf, FormOf, FormOf]
type FormOf = (typeof formEditions)[number]

const at = '2026-11-24T03:00:00.000Z'
function happen(sitting: Sitting, event: object): Sitting {
  const { sitting: next, issues } = act(sitting, { ...event, at } as SittingEvent)
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('; '))
  return next
}

it('asks for the parcel of a transfer once: both tax returns take it from the change form', () => {
  const editions = [change, fee, tax].map(({ edition }) => edition)
  let sitting = openSitting({ day: '2026-11-24', editions })
  for (const { formId: form, id: edition } of editions) sitting = happen(sitting, { type: 'form-added', form, edition })
  const sample = change.samples.find(({ name }) => name === 'day-du')?.raw as object
  const form = change.edition.formId
  for (const [field, value] of Object.entries(sample))
    sitting = happen(sitting, { type: 'answered', form, field, value })

  for (const { edition } of [fee, tax]) {
    const to = { form: edition.formId, group: 'thuaDat' }
    const [known] = thingsLike(sitting, to.form, to.group)
    expect(known).toMatchObject({ form, group: 'thuaDat', answers: ['37', '63', expect.any(String)] })
    for (const event of sameThingEvents(sitting, to, { form, group: 'thuaDat' }, at)) sitting = happen(sitting, event)
    expect(sitting.forms.get(to.form)?.draft).toMatchObject({
      thuaDat: {
        soThua: '37',
        soToBanDo: '63',
        diaChi: expect.anything(),
        ...(edition === fee.edition && { dienTich: expect.anything() }),
      },
    })
  }

  // A number heard wrongly is corrected on one form, and right on all three.
  sitting = happen(sitting, { type: 'answered', form, field: 'thuaDat.soThua', value: '73' })
  for (const { edition } of [fee, tax])
    expect(sitting.forms.get(edition.formId)?.draft).toMatchObject({ thuaDat: { soThua: '73' } })
})
