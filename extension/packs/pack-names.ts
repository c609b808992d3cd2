/** The name of the desk's note of the pack that a form came from: it is kept, parked and taken up with the sitting. */
export const noteOf = (form: string) => `pack ${form}`

/** The pack that a form was opened with, in the notes of a kept sitting; undefined where it is built in. */
export function openedWith(notes: Readonly<Record<string, unknown>>, form: string): string | undefined {
  const pack = Object.hasOwn(notes, noteOf(form)) ? notes[noteOf(form)] : undefined
  return typeof pack === 'string' && pack !== '' ? pack : undefined
}

/** Every pack that a kept sitting names. */
export const packsNamed = (notes: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(notes).flatMap((name) =>
    name.startsWith(noteOf('')) ? (openedWith(notes, name.slice(noteOf('').length)) ?? []) : [],
  )
