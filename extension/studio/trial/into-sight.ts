/** Scrolls only the frame itself, so that nothing else on the screen moves; what is in sight stays where it is. */
export function intoSight(frame: HTMLElement, inside: HTMLElement): void {
  const [around, at] = [frame.getBoundingClientRect(), inside.getBoundingClientRect()]
  const isSeen = at.top >= around.top && at.bottom <= around.bottom
  if (!isSeen) frame.scrollTop += at.top - around.top - Math.max(0, (around.height - at.height) / 3)
}
