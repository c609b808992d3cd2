import { sittingSentences as say } from '../messages/sitting.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import type { HelpReason } from './help-reasons.ts'
import { citizenOf, saidOfCitizen } from './people.ts'
import { printIssues } from './print-issues.ts'
import { paperOf, shortHash } from './printed-paper.ts'
import { scriptOf } from './script.ts'
import { type Signing, signingRules } from './signing.ts'
import { reasonsIn, type Sitting } from './sitting.ts'
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
  const unconfirmed = forms.flatMap((form) => unconfirmedOf(sitting, form))
  return {
    ngayLap: sitting.day,
    batDau: timeOf(sitting.events[0]?.at),
    ketThuc: timeOf(sitting.events.at(-1)?.at),
    congDan: {
      hoTen: saidOfCitizen(sitting, 'hoTen'),
      ngaySinh: birth,
      soDinhDanh: saidOfCitizen(sitting, 'soDinhDanh'),
    },
    lyDoGiup: reasonsIn(sitting).map((reason) => reasonChoices[reason]),
    giayTo: forms.map((form) => rowOf(form, sitting)),
    suaLai: forms.flatMap(({ edition, corrections }) =>
      corrections.map(({ label, answer }) => ({ giay: edition.title, muc: label, ghiLaiLa: answer || say.takenAway })),
    ),
    chuaXacNhan: unconfirmed,
    ...(unconfirmed.length > 0 && { lyDo: forms.flatMap(overrideReasons).join('\n') }),
    ...signingAnswers(sitting.signing),
    kemDanhSach: withSentences,
    ...(withSentences && { docLai: forms.flatMap(sentencesOf) }),
  }
}

function rowOf(form: FormInSitting, sitting: Sitting) {
  const items = scriptOf(form, titleIn(sitting)).filter(({ item }) => item !== undefined)
  const states = items.map(({ item = '' }) => form.items.get(item)?.outcome)
  const count = (isIt: (outcome: (typeof states)[number]) => boolean) => String(states.filter(isIt).length)
  return {
    ten: form.edition.title,
    maDoiChieu: shortHash(paperOf(form).hash),
    soNoiDung: count((outcome) => outcome !== undefined),
    soXacNhan: count((outcome) => outcome === 'confirmed' || outcome === 'understood'),
  }
}

/** What stands unconfirmed on the last printing, or would if it were printed now. */
function unconfirmedOf(sitting: Sitting, form: FormInSitting) {
  return printIssues(sitting, form)
    .filter(({ code }) => code !== 'signing-missing')
    .map(({ label, message }) => ({ giay: form.edition.title, noiDung: label ?? message }))
}

const overrideReasons = ({ printings }: FormInSitting) => printings.at(-1)?.override?.reason ?? []

const sentencesOf = (form: FormInSitting) =>
  [...form.items.values()].map(({ text, outcome, at }) => ({
    giay: form.edition.title,
    cau: text,
    xacNhan: say.outcomes[outcome](timeOf(at)),
  }))

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
