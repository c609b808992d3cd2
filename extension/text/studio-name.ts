/** What the menu calls the studio, whose other words are read with it. */
export const studio = { title: 'Soạn mẫu' } as const
