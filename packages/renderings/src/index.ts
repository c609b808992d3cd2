export { drawPages } from './draw-pages.ts'
export { convertWithLibreOffice, saveWithLibreOffice } from './libre-office.ts'
export { type PrintedPage, type PrintedWord, readPdf, readPdfs } from './read-pdf.ts'
export { readPdfStructure } from './read-pdf-structure.ts'
