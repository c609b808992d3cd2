/** A label inside a sentence: its capital goes, unless it is of a name or an abbreviation (CCCD). */
export function inSentence(label: string): string {
  const isOrdinary = /^\p{Lu}(?!\p{Lu})(?!\P{Z}* \p{Lu})/u.test(label)
  return isOrdinary ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
