/** Words of the screen. */
export const settings = {} as const
