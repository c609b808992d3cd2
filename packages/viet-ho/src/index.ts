export { a4, assertDocument, type Document, DocumentError, toPlainText } from '@viet-ho/document'
export { DocxReadError, type FixedTextChange, type ReadPaper, readDocx, readWord, toDocx } from '@viet-ho/docx'
export * from '@viet-ho/form'
export {
  type Blank,
  type Differences,
  type ImportedForm,
  type ImportOptions,
  importForm,
  sureFrom,
} from '@viet-ho/form-import'
export { type LaidOutDocument, layOut } from '@viet-ho/layout'
export {
  keyName,
  makePack,
  newSigningKey,
  type OpenedPack,
  openPack,
  PackError,
  type PackProblem,
  parsePublicKey,
  parseSigningKey,
  printPublicKey,
  printSigningKey,
  type SigningKey,
  signPack,
} from '@viet-ho/pack'
export { toPdf, toSvg } from '@viet-ho/pdf'
export { loadCommunes } from '@viet-ho/vietnamese'
