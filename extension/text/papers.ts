/** Words of the screen. */
export const papers = {} as const
