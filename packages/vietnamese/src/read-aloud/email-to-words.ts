import { digitWords } from '../numbers/number-to-words.ts'

const signs: Readonly<Record<string, string>> = {
  '@': 'a còng',
  '.': 'chấm',
  _: 'gạch dưới',
  '-': 'gạch ngang',
  '+': 'cộng',
  '/': 'gạch chéo',
  ':': 'hai chấm',
}

/** An e-mail or web address, its signs by their names and its digits one by one: `vi.du1@example.com` → `vi chấm du một a còng example chấm com`. */
export function emailToWords(address: string): string {
  const words = (address.match(/\d|[^\d@._+/:-]+|./gsu) ?? []).map(
    (part) => signs[part] ?? digitWords[Number(part)] ?? part,
  )
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
