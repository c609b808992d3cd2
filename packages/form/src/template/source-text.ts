/** The text of a file as its reader counts lines and columns: without a byte order mark, lines ending with `\n`. */
export const sourceText = (file: string) => file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
