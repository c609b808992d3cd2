import { slipsInBlanks } from './in-blanks.ts'
import { slipsInEdition } from './in-edition.ts'
import { slipsInElements } from './in-elements.ts'
import { slipsInFields } from './in-fields.ts'
import { slipsInForm } from './in-form.ts'
import { slipsInHandlebars } from './in-handlebars.ts'
import { slipsInReferences } from './in-references.ts'
import { slipsInYaml } from './in-yaml.ts'

/** Every slip, by where it is made. */
export const slips = {
  'any YAML file': slipsInYaml,
  'form.yaml': slipsInForm,
  'edition.yaml': slipsInEdition,
  'fields.yaml': slipsInFields,
  'what fields.yaml says of other fields': slipsInReferences,
  'the Handlebars of form.hbs': slipsInHandlebars,
  'the elements of form.hbs': slipsInElements,
  'what form.hbs says of the fields': slipsInBlanks,
}
