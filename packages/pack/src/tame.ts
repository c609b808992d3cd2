/** What a stranger wrote, fit to be shown: short, and with no character that could change how the text around it looks. */
export const tame = (text: string): string =>
  (text.length > 200 ? `${text.slice(0, 200)}…` : text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
