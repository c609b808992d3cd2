import type { FunctionComponent } from 'preact'
import { AddressControl } from './address-control.tsx'
import { ChoiceControl, ChoicesControl } from './choice-control.tsx'
import type { ControlProps } from './control.ts'
import { PiecesControl } from './pieces-control.tsx'
import { TextControl } from './text-control.tsx'

/** The control of each type of field; all others are one text. */
const controls: Readonly<Record<string, FunctionComponent<ControlProps>>> = {
  address: AddressControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  'yes-no': ChoiceControl,
  'identity-paper': PiecesControl,
}

export function AnswerControl(props: ControlProps) {
  const Control = controls[props.question.type] ?? TextControl
  return <Control {...props} />
}
