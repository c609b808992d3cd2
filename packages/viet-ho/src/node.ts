export {
  checkFormFolder,
  defaultTemplates,
  type FormFolder,
  findForms,
  keptWordFile,
  readForm,
  readFormFiles,
  readFormFolder,
  readRates,
} from './form-folder.ts'
export { type FormsWithPacks, readFormsWithPacks } from './forms-with-packs.ts'
