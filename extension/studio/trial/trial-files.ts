import { type Edition, sampleSheet } from '@viet-ho/form'
import { trouble } from '../../app/room.ts'
import { keepFile } from '../../print/keep-file.ts'
import { fileNameOf, makePaper, makeWord } from '../../print/make-files.ts'
import type { Desk } from '../../sitting/desk.ts'
import { trial as say } from '../../text/trial.ts'

/** The paper of a form that is tried, which says so on every page. */
export function samplePaper(desk: Desk) {
  const { edition, draft } = desk.form.value
  return sampleSheet(edition, draft)
}

/** Makes a file of the paper as it is filled now, and hands it over; gives what to tell. It is named after the form, never after a person. */
export async function keepSample(desk: Desk, kind: 'pdf' | 'docx'): Promise<string> {
  const name = `${say.fileName(fileNameOf(formOf(desk.form.value.edition)))}.${kind}`
  try {
    const paper = samplePaper(desk)
    keepFile(kind === 'pdf' ? (await makePaper(paper)).pdf : await makeWord(paper), name)
    trouble.value = ''
    return say.saved(name)
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
    return ''
  }
}

const formOf = ({ formId }: Edition) => formId
