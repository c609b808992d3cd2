import { accept, type Result, refuse } from '../result.ts'
import { normalizeText } from '../text/normalize-text.ts'

/**
 * Reads an e-mail address, ASCII only; blanks around it go and the domain becomes lower case. Tolerant: it refuses what cannot be an
 * address or cannot have been meant, and leaves the rest to the mail system.
 *
 * Problems: `empty`, `not-ascii`, `odd-character`, `no-at-sign`, `wrong-name`, `wrong-domain`, each saying what to look at.
 */
export function parseEmail(text: string): Result<string> {
  const address = normalizeText(text).trim()
  if (address === '') return refuse('empty', 'Nhập địa chỉ thư điện tử.')
  const marked = address.match(/[^\0-\x7F]/u)?.[0]
  if (marked !== undefined)
    return refuse('not-ascii', `Thư điện tử không có chữ “${marked}”; tắt bộ gõ tiếng Việt rồi gõ lại.`)
  if (/\s/.test(address))
    return refuse('odd-character', 'Thư điện tử không có dấu cách; xóa dấu cách, và chỉ nhập một địa chỉ.')
  const [name = '', domain, ...more] = address.split('@')
  if (domain === undefined || more.length > 0)
    return refuse('no-at-sign', 'Thư điện tử có đúng một dấu @, như ten@vidu.vn; xem lại.')
  const odd = address.match(/[^\w.!#$%&'*+/=?^`{|}~@-]/)?.[0]
  if (odd !== undefined) return refuse('odd-character', `Thư điện tử không có ký tự “${odd}”; xóa hoặc sửa.`)
  if (name === '' || name.length > 64 || /^\.|\.\.|\.$/.test(name))
    return refuse(
      'wrong-name',
      'Xem lại phần trước dấu @ của thư điện tử: không để trống, không bắt đầu, kết thúc bằng dấu chấm.',
    )
  if (!/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(domain))
    return refuse('wrong-domain', 'Xem lại phần sau dấu @ của thư điện tử, như gmail.com hoặc vidu.vn.')
  return accept(`${name}@${domain.toLowerCase()}`)
}
