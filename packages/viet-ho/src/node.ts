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
