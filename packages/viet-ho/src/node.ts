export { checkFormFolder, type FormFolder } from '@viet-ho/pack'
export {
  defaultTemplates,
  findForms,
  keptWordFile,
  readForm,
  readFormFiles,
  readFormFolder,
  readRates,
} from './form-folder.ts'
export { type FormsWithPacks, readFormsWithPacks } from './forms-with-packs.ts'
