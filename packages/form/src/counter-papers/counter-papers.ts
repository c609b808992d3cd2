import { addWorkingDays, type Counted } from '@viet-ho/vietnamese'
import { counterPaperSentences as say } from '../messages/counter-papers.ts'
import { dossierOf } from '../sitting/dossier.ts'
import type { FormInSitting } from '../sitting/form-in-sitting.ts'
import { saidOfCitizen } from '../sitting/people.ts'
import type { Sitting } from '../sitting/sitting.ts'
import type { Edition } from '../template/template.ts'

/** Papers of the counter that are filled from a sitting. */
export const receiptForm = 'mot-cua/giay-tiep-nhan-ho-so'
export const requestForm = 'mot-cua/phieu-yeu-cau-bo-sung'

type RawAnswers = { readonly [field: string]: unknown }

/**
 * The day on which the result of a procedure is due, counted in working days from the day after the dossier was received; with what is not sure of
 * it. Undefined where the edition says no time.
 */
export function dueDate({ time }: Pick<Edition, 'time'>, received: string): Counted<string> | undefined {
  return time === undefined ? undefined : addWorkingDays(received, time.workingDays)
}

/**
 * Raw answers to the receipt with the return date (`receiptForm`): who files, for what, with which papers (those that the clerk saw, and the form
 * itself), when the result is due. The dossier's
 * number is that of the province's system: the clerk types it.
 */
export function receiptAnswers(sitting: Sitting, form: FormInSitting): RawAnswers {
  const brought = dossierOf(form).filter(({ brought, isForm }) => brought ?? isForm)
  return {
    ...filedBy(sitting, form),
    ngayLap: sitting.day,
    thanhPhanHoSo: brought.map(({ paper }) => ({ ten: say.paperAndCopies(paper.name, paper.copies) })),
    ngayTiepNhan: sitting.day,
    ...(form.edition.time && { soNgayGiaiQuyet: String(form.edition.time.workingDays) }),
    ngayHenTra: dueDate(form.edition, sitting.day)?.value,
    soLuongHoSo: '1',
  }
}

/** Raw answers to the request to complete a dossier (`requestForm`): the papers that the checklist says are missing. */
export function requestAnswers(sitting: Sitting, form: FormInSitting): RawAnswers {
  const missing = dossierOf(form).filter((paper) => paper.brought === false)
  return {
    ...filedBy(sitting, form),
    ngayLap: sitting.day,
    thanhPhanHoSo: missing.map(({ paper }) => ({ ten: say.paperAndCopies(paper.name, paper.copies) })),
    lyDo: say.missing(missing.flatMap(({ paper }) => paper.basis ?? [])),
  }
}

function filedBy(sitting: Sitting, { edition }: FormInSitting): RawAnswers {
  const { canBo } = sitting.office ?? {}
  return {
    nguoiNop: {
      hoTen: saidOfCitizen(sitting, 'hoTen'),
      diaChi: saidOfCitizen(sitting, 'noiCuTru', 'noiOHienTai', 'noiThuongTru'),
      dienThoai: saidOfCitizen(sitting, 'dienThoai'),
      thuDienTu: saidOfCitizen(sitting, 'thuDienTu'),
    },
    thuTuc: edition.procedures[0]?.name ?? edition.title,
    ...(canBo && { canBo: canBo.hoTen }),
  }
}
