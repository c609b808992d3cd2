import { sittingSentences as say } from '../../messages/sitting.ts'
import { RestlessError, settle } from '../settle.ts'
import type { Sitting } from '../sitting.ts'
import type { SittingEvent, SittingEventType } from '../sitting-event.ts'
import { addForm, dropForm } from './add-form.ts'
import { answer, removeRow } from './answer.ts'
import { checkPaper } from './check-paper.ts'
import { chooseSigning } from './choose-signing.ts'
import { print } from './print.ts'
import { confirm, object, read, refuseItem, teachBack } from './read-item.ts'
import { sameAs } from './same-as.ts'
import { handOver, sign } from './sign.ts'
import { type Refusal, refuse, type Step } from './step.ts'

/** What each event does. */
const steps: { readonly [Type in SittingEventType]: Step<Type> } = {
  'form-added': addForm,
  'form-dropped': dropForm,
  citizen: (sitting, { type, at, ...told }) => settle({ ...sitting, citizen: { ...sitting.citizen, ...told } }),
  helped: (sitting, { reasons }) => ({ ...sitting, statedReasons: reasons }),
  answered: answer,
  'row-removed': removeRow,
  'same-as': sameAs,
  'paper-checked': checkPaper,
  'signing-chosen': chooseSigning,
  read,
  confirmed: confirm,
  objected: object,
  refused: refuseItem,
  'taught-back': teachBack,
  printed: print,
  signed: sign,
  'handed-over': handOver,
  finished: (sitting) => ({ ...sitting, isFinished: true }),
}

/** The sitting after an event, or why it may not happen. */
export function takeStep(sitting: Sitting, event: SittingEvent): Sitting | Refusal {
  if (sitting.isFinished) return refuse('finished', say.finished)
  const step = steps[event.type] as Step<typeof event.type>
  try {
    return step(sitting, event as never)
  } catch (error) {
    if (error instanceof RestlessError) return refuse('same-as-circle', say.restless)
    throw error
  }
}
