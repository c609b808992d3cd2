import type { EditionHead, UnseenEdition } from '../template/template.ts'
import { shortDay } from './short-day.ts'

function when({ inForceFrom, inForceTo }: Pick<EditionHead, 'inForceFrom' | 'inForceTo'>): string {
  const until = inForceTo === undefined ? '' : ` đến hết ${shortDay(inForceTo)}`
  return `có hiệu lực từ ${shortDay(inForceFrom)}${until}`
}

const where = ({ jurisdiction }: Pick<EditionHead, 'jurisdiction'>) =>
  jurisdiction === 'country' ? 'cả nước' : jurisdiction

const list = (editions: readonly EditionHead[]) =>
  editions.map((edition) => `${edition.id} (${where(edition)}, ${when(edition)})`).join('; ')

/** What is said about the choice of an edition. */
export const editionSentences = {
  // Reasons
  asked: ({ id }: EditionHead) => `Bản “${id}” được chọn theo yêu cầu.`,
  askedBecause: ({ id }: EditionHead, reason: string) => `Bản “${id}” được chọn theo yêu cầu: ${reason}.`,
  inTransition: (edition: EditionHead) =>
    `${edition.formNumber}, ${edition.instrument}: hết hiệu lực từ sau ngày ${shortDay(edition.inForceTo ?? '')}, vẫn được nhận đến hết ngày ${shortDay(edition.transition?.until ?? '')} (${edition.transition?.basis ?? ''}).`,
  inForce: (edition: EditionHead) => `${edition.formNumber}, ${edition.instrument}, ${when(edition)}.`,
  provinceFirst: (edition: EditionHead) => `${where(edition)} có mẫu riêng, dùng trước mẫu chung của cả nước.`,
  newest: (older: readonly EditionHead[]) =>
    `Trong các bản đang có hiệu lực, đây là bản mới nhất; bản cũ hơn: ${older.map(({ id }) => id).join(', ')}.`,

  // Warnings
  reasonMissing: ({ id }: EditionHead) => `Bản “${id}” không phải bản thường dùng ngày ấy. Ghi lý do chọn bản này.`,
  notInForce: (edition: EditionHead, date: string) =>
    `Ngày ${shortDay(date)}, mẫu này không có hiệu lực (${when(edition)}). Chỉ dùng khi cơ quan nhận hồ sơ chấp nhận.`,
  otherProvince: (edition: EditionHead) => `Mẫu này là mẫu riêng của ${where(edition)}. Kiểm tra nơi nộp hồ sơ.`,
  amendedUnseen: ({ instrument, from, note }: EditionHead['amendedBy'][number]) =>
    `Từ ${shortDay(from)} có ${instrument}; mẫu theo văn bản này chưa có ở đây. ${note}`,
  partlyChecked: 'Mẫu mới được đối chiếu một phần với bản chính thức. So lại với mẫu của cơ quan nhận trước khi nộp.',
  notPrinted: ({ part, reason }: EditionHead['notPrinted'][number]) => `Không in: ${part}. ${reason}`,

  unseen: (edition: UnseenEdition) =>
    `${edition.jurisdiction === 'country' ? 'Cả nước' : edition.jurisdiction} đã có ${edition.formNumber} theo ${edition.instrument} (${when(edition)}); chữ của mẫu ấy chưa có ở đây. Hỏi cơ quan nhận hồ sơ trước khi dùng mẫu này.`,

  // Errors
  noEdition: (title: string, date: string, province: string | undefined, editions: readonly EditionHead[]) =>
    `Không có mẫu “${title}” nào có hiệu lực ngày ${shortDay(date)} ở ${province ?? 'phạm vi cả nước'}. Đang có: ${list(editions)}.`,
  onlyUnseen: (
    title: string,
    date: string,
    { formNumber, instrument }: UnseenEdition,
    editions: readonly EditionHead[],
  ) =>
    `“${title}”: ngày ${shortDay(date)} dùng ${formNumber} theo ${instrument}, mà chữ của mẫu ấy chưa có ở đây. Lấy tệp Word của mẫu từ cơ quan, rồi đưa vào bằng lệnh import.${editions.length === 0 ? '' : ` Mẫu cũ đang có: ${list(editions)}.`}`,
  unknownEdition: (id: string, editions: readonly EditionHead[]) => `Không có bản “${id}”. Đang có: ${list(editions)}.`,
  tie: (editions: readonly EditionHead[]) => `Có nhiều bản cùng dùng được: ${list(editions)}. Chọn một bản.`,
}
