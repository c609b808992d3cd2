// The steps of an import one by one, for the studio, in which a person stands between them.
export { type StartedDraft, startFrom } from './compare/start-from.ts'
export {
  type DraftField,
  type DraftSection,
  draftField,
  draftSections,
  questionOf,
  sectionOf,
  toYaml,
} from './draft/fields-yaml.ts'
export { lostWords } from './draft/lost-words.ts'
export { paperMarkup } from './draft/paper-markup.ts'
export { paperTitle, signaturesOf } from './draft/paper-title.ts'
export { printable } from './draft/printable.ts'
export { choiceId, choicePlaces, replacementsOf } from './draft/replacements.ts'
export { sampleYaml } from './draft/sample-yaml.ts'
export { schemaLine } from './draft/schema-line.ts'
export { placeOf } from './find/blank-in-line.ts'
export type { FoundBlank } from './find/found-blank.ts'
export { labelIn } from './find/label.ts'
export { type Line, linesOf } from './find/lines.ts'
export { slug } from './import-form.ts'
export { draft as drafted, say } from './messages.ts'
export { idOf, mostLetters, unique } from './name/ids.ts'
export { nameBlank } from './name/name-blank.ts'
export { type NamedBlank, nameBlanks } from './name/name-blanks.ts'
