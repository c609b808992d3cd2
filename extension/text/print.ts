/** Words of the screen. */
export const print = {} as const
