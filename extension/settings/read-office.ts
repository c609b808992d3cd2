/** The reader of office files, in a module of its own: it parses YAML, which only an import needs. */
export { loadOffice, TemplateError } from '@viet-ho/form'
