import type { Issue } from '../answers/issue.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import { correctionsOf } from './corrections.ts'
import type { FormInSitting, ItemState } from './form-in-sitting.ts'
import type { HelpReason } from './help-reasons.ts'
import { citizenOf, idNumberOfCitizen, saidOfCitizen } from './people.ts'
import { printIssues } from './print-issues.ts'
import { paperOf, shortHash } from './printed-paper.ts'
import { scriptOf } from './script.ts'
import { type Signing, signingRules } from './signing.ts'
import { reasonsIn, type Sitting } from './sitting.ts'
import type { SittingEvent } from './sitting-event.ts'
import { titleIn } from './title-in.ts'

/** The record of reading back, a page of its own that goes with the forms. */
export const recordForm = 'mot-cua/bien-ban-doc-lai'

const reasonChoices: { readonly [Reason in HelpReason]: string } = {
  elderly: 'caoTuoi',
  'cannot-read': 'khongDocViet',
  disability: 'khuyetTat',
  procedure: 'thuTuc',
  request: 'yeuCau',
}

/**
 * Raw answers to the record form (`recordForm`): who was helped and why, which papers were read back, what was corrected, what was printed without
 * being confirmed and why, and how the citizen signs. `withSentences` adds every sentence that was read. The office's file gives the clerk's name.
 * Times are those of Vietnam.
 */
export function recordAnswers(
  sitting: Sitting,
  { withSentences = false }: { readonly withSentences?: boolean } = {},
): { readonly [field: string]: unknown } {
  const forms = [...sitting.forms.values()]
  const { birth } = citizenOf(sitting)
  return {
    ngayLap: sitting.day,
    batDau: timeOf(sitting.events[0]?.at),
    ketThuc: timeOf(sitting.events.at(-1)?.at),
    congDan: {
      hoTen: saidOfCitizen(sitting, 'hoTen'),
      ngaySinh: birth,
      soDinhDanh: idNumberOfCitizen(sitting),
    },
    lyDoGiup: reasonsIn(sitting).map((reason) => reasonChoices[reason]),
    giayTo: forms.map((form) => rowOf(form, sitting)),
    suaLai: forms.flatMap((form) =>
      correctionsOf(form).map(({ label, answer }) => ({
        giay: form.edition.title,
        muc: label,
        ghiLaiLa: answer || say.takenAway,
      })),
    ),
    chuaXacNhan: forms.flatMap((form) => unconfirmedOf(sitting, form)),
    lyDo: [...new Set(forms.flatMap(overrideReasons))].join('\n') || undefined,
    ...signingAnswers(sitting.signing),
    kemDanhSach: withSentences,
    ...(withSentences && { docLai: sentencesOf(sitting) }),
  }
}

function rowOf(form: FormInSitting, sitting: Sitting) {
  const items = scriptOf(form, titleIn(sitting)).filter(({ item }) => item !== undefined)
  const states = items.map(({ item = '' }) => form.items.get(item)?.outcome)
  const count = (isIt: (outcome: (typeof states)[number]) => boolean) => String(states.filter(isIt).length)
  return {
    ten: form.edition.title,
    maDoiChieu: shortHash(form.printings.at(-1)?.hash ?? paperOf(form).hash),
    soNoiDung: count((outcome) => outcome !== undefined),
    soXacNhan: count((outcome) => outcome === 'confirmed' || outcome === 'understood'),
  }
}

/** What stood unconfirmed, empty or wrong on the last printing, or would if it were printed now. */
function unconfirmedOf(sitting: Sitting, form: FormInSitting) {
  const last = form.printings.at(-1)
  const issues = last === undefined ? printIssues(sitting, form) : (last.override?.issues ?? [])
  return issues
    .filter(({ code }) => code !== 'signing-missing')
    .map((issue) => ({ giay: form.edition.title, noiDung: unconfirmedWords(form, issue) }))
}

/** What was read is named, with what the citizen said of it; what was never asked or is wrong is said to be so. */
function unconfirmedWords(form: FormInSitting, { code, field, label, message }: Issue): string {
  if (label === undefined) return message
  const refusal = code === 'refused' && field !== undefined ? form.items.get(field)?.reason : undefined
  if (refusal !== undefined) return say.refusedBecause(label, refusal)
  return code === 'required' ? say.leftBlank(label) : label
}

const overrideReasons = ({ printings }: FormInSitting) => printings.at(-1)?.override?.reason ?? []

/** Every sentence that was read, also one that was corrected later, each once with the last that was said of it. */
function sentencesOf({ events, forms }: Sitting) {
  const said = new Map<string, { giay: string; cau: string; xacNhan: string }>()
  for (const event of events) {
    const giay = 'form' in event ? forms.get(event.form)?.edition.title : undefined
    if (!('item' in event) || giay === undefined) continue
    const { form, item, text, at } = event
    said.set(`${form} ${item} ${text}`, { giay, cau: text, xacNhan: say.outcomes[outcomeOf(event)](timeOf(at)) })
  }
  return [...said.values()]
}

function outcomeOf(event: Extract<SittingEvent, { item: string }>): ItemState['outcome'] {
  if (event.type !== 'taught-back') return event.type
  return event.understood ? 'understood' : 'not-understood'
}

function signingAnswers(signing: Signing | undefined): { readonly [field: string]: unknown } {
  if (signing === undefined) return {}
  const cachKy = signingRules.find(({ way }) => way === signing.way)?.choice
  if (signing.way === 'authorised-person') {
    const { person, authority } = signing
    return { cachKy, nguoiDuocUyQuyen: { hoTen: person.name, soDinhDanh: person.idNumber, canCu: authority } }
  }
  const witnesses = signing.way === 'signature' ? undefined : signing.witnesses
  return {
    cachKy,
    ...(signing.way === 'fingerprint' && {
      ngonTay: signing.finger === 'other' ? signing.otherFinger : say.fingers[signing.finger],
    }),
    ...(witnesses && { nguoiLamChung: witnesses.map(({ name, idNumber }) => ({ hoTen: name, soDinhDanh: idNumber })) }),
  }
}

/** `08 giờ 05 phút`, by the clock of Vietnam, which keeps UTC+7 the year round. */
function timeOf(at: string | undefined): string | undefined {
  if (at === undefined) return undefined
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(new Date(Date.parse(at) + 7 * 3_600_000).toISOString()) ?? []
  return say.time(hours ?? '', minutes ?? '')
}
