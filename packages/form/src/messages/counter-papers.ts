/** Words that the program writes into the counter's own papers. */
export const counterPaperSentences = {
  paperAndCopies: (name: string, copies: number) => `${name} (${copies} bản)`,
  missing: (bases: readonly string[]) =>
    `Hồ sơ còn thiếu các giấy tờ trên${bases.length > 0 ? ` (${[...new Set(bases)].join('; ')})` : ''}.`,
} as const
