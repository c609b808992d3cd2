import { type CardQr, convertOldAddress } from '@viet-ho/vietnamese'
import { cardSentences as say } from '../../messages/card.ts'
import type { CardSaying } from './card-saying.ts'

/**
 * The residence of a card in today's two levels. Where the old commune was split, or the words can be read in several ways, every candidate with its
 * reason, and none is taken; the old words are always one of the choices.
 */
export async function addressOnCard({ address, issued }: CardQr): Promise<CardSaying | undefined> {
  if (address === '') return undefined
  const read = await convertOldAddress(address, { issued })
  const asPrinted = { value: address, notes: [say.asPrinted] }
  if (read.ok && read.value.from === undefined && !read.warnings) return { choices: [pieces(read.value)], usual: 0 }
  if (read.ok) {
    const doubt = read.warnings?.map(({ reason }) => reason).join(' ')
    // What was understood although it was written otherwise is asked too.
    return { choices: [pieces(read.value), asPrinted], usual: doubt ? undefined : 0, ...(doubt && { doubt }) }
  }
  return {
    choices: [...read.candidates.map(pieces), asPrinted],
    usual: undefined,
    doubt: read.problem.reason,
  }
}

type Converted = Extract<Awaited<ReturnType<typeof convertOldAddress>>, { ok: true }>['value']

const pieces = ({ street, commune, province, from, share }: Converted): CardSaying['choices'][number] => ({
  value: { ...(street && { chiTiet: street }), xa: commune.fullName, tinh: province.fullName },
  notes: from === undefined ? [] : [say.shares[share](from.fullName)],
})
