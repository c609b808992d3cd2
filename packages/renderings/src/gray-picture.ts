export interface GrayPicture {
  readonly width: number
  readonly height: number
  /** A byte a pixel, row by row; 0 is black. */
  readonly pixels: Uint8Array
}

/** Reads a PGM picture as `pdftoppm -gray` writes it: `P5`, width and height, 255, each on a line; then a byte a pixel. */
export function readGrayPicture(bytes: Uint8Array): GrayPicture {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 40))
  const match = /^P5\n(\d+) (\d+)\n255\n/.exec(head)
  if (match === null) throw new RangeError(`Not a PGM picture: ${head.slice(0, 20)}`)
  const [width, height] = [Number(match[1]), Number(match[2])]
  return { width, height, pixels: bytes.subarray(match[0].length) }
}
