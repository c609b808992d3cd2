export { assertDocument, type Document, DocumentError, toPlainText } from '@viet-ho/document'
export { DocxReadError, type FixedTextChange, type ReadPaper, readDocx, toDocx } from '@viet-ho/docx'
export {
  type Answers,
  answersJsonSchema,
  checkForm,
  chooseEdition,
  type Edition,
  EditionError,
  emptyAnswers,
  type FieldInfo,
  type Form,
  type FormFiles,
  fieldList,
  fill,
  type Issue,
  loadForm,
  loadOffice,
  type Mistake,
  type Office,
  parseAnswersText,
  readBack,
  TemplateError,
  templateJsonSchemas,
  validate,
} from '@viet-ho/form'
export { type LaidOutDocument, layOut } from '@viet-ho/layout'
export { toPdf, toSvg } from '@viet-ho/pdf'
export { loadCommunes } from '@viet-ho/vietnamese'
