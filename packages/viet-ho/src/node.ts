export {
  checkFormFolder,
  defaultTemplates,
  type FormFolder,
  findForms,
  keptWordFile,
  readForm,
  readFormFiles,
  readFormFolder,
} from './form-folder.ts'
