import { Fragment } from 'preact'

/** An answer in large letters: a long number begins on a line of its own where it must, and breaks between threes of digits, as it is said. */
export function LargeAnswer({ text }: { readonly text: string }) {
  const pieces = text.split(/(\d{9,})/)
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 0 ? piece : <span class="long-number">{inThrees(piece)}</span>}</Fragment>
      ))}
    </>
  )
}

const inThrees = (digits: string) =>
  digits.match(/\d{1,3}/g)?.map((three, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {three}
    </Fragment>
  ))
