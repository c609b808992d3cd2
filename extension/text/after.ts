/** Words of the screen. */
export const after = {} as const
