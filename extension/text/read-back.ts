/** Words of the screen. */
export const readBack = {} as const
