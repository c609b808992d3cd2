/**
 * One space between words, none at the ends; a line break counts as a space. With `keepLines` each line is tidied by itself and
 * line breaks stay (empty lines at both ends go).
 */
export function collapseSpaces(text: string, { keepLines = false }: { keepLines?: boolean } = {}): string {
  if (!keepLines) return text.replace(/\s+/g, ' ').trim()
  return text
    .split('\n')
    .map((line) => collapseSpaces(line))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}
