import { type DraftField, drafted, questionOf } from '@viet-ho/form-import/parts'

/** A question and a read-back that a clerk could say, for a field of this name and type. */
export const proposed = ({ id, type, label }: Pick<DraftField, 'id' | 'type' | 'label'>) => ({
  question: questionOf({ id, type }, label),
  readback: drafted.readback(label),
})

/** A field with another name or type: sentences that nobody wrote follow it, those of a person stay. */
export function withProposals(before: DraftField, after: DraftField): DraftField {
  const was = proposed(before)
  const now = proposed(after)
  const isMade = (key: 'question' | 'readback') =>
    before[key] === was[key] || before[key] === undefined || isOfFragment(before[key])
  return {
    ...after,
    ...(after.question !== undefined && isMade('question') && { question: now.question }),
    ...(after.readback !== undefined && isMade('readback') && { readback: now.readback }),
  }
}

/** "Chỗ “… tại …” ghi gì ạ?": what the importer asks where it knows no name. */
const isOfFragment = (text: unknown) => typeof text === 'string' && /^Chỗ “.*” ghi gì ạ\?$/u.test(text)
