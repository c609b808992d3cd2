/**
 * Does something as soon as what has just been changed is on the page, and before the next key: Preact paints in a microtask of its own, which was asked
 * for first. A timer would come after a quick clerk's next key, and take the focus from where it went.
 */
export const oncePainted = (act: () => void): void => queueMicrotask(act)
