import { Fragment } from 'preact'

/** An answer in large letters: a long number breaks between threes of digits, as it is said, and not where the line happens to end. */
export function LargeAnswer({ text }: { readonly text: string }) {
  const pieces = text.split(/(\d{9,})/).flatMap((piece, index) => (index % 2 === 0 ? piece : inThrees(piece)))
  return (
    <>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  )
}

const inThrees = (digits: string): readonly string[] => digits.match(/\d{1,3}/g) ?? [digits]
