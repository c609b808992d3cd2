export { defaultTemplates, findForms, readForm, readFormFiles } from './form-folder.ts'
