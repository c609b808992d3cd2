/** A camera that was forgotten is put out after this time, in milliseconds. */
const longest = 60_000
/** Between two pictures: the code is held still for far longer. */
const between = 120

/** Reads one picture after the other until there is a code in one; undefined when the time is over, or it was given up. */
export async function watchFor(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  // The decoder is large; only who uses the camera loads it.
  const { decode } = await import('./decode.ts')
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const until = performance.now() + longest
  while (context !== null && !signal.aborted && performance.now() < until) {
    const { videoWidth: width, videoHeight: height } = video
    if (width > 0 && height > 0) {
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
      context.drawImage(video, 0, 0)
      const text = await decode(context.getImageData(0, 0, width, height))
      if (text !== undefined) return text
    }
    await new Promise((resolve) => setTimeout(resolve, between))
  }
  return undefined
}
