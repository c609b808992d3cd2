export interface GrayPicture {
  readonly width: number
  readonly height: number
  /** A byte a pixel, row by row; 0 is black. */
  readonly pixels: Uint8Array
}

/** Reads the PGM pictures that `pdftoppm -gray` writes one after the other: each `P5`, width and height, 255, each on a line; then a byte a pixel. */
export function readGrayPictures(bytes: Uint8Array): GrayPicture[] {
  const pictures: GrayPicture[] = []
  for (let start = 0; start < bytes.length; ) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(start, start + 40))
    const match = /^P5\n(\d+) (\d+)\n255\n/.exec(head)
    if (match === null) throw new RangeError(`Not a PGM picture: ${head.slice(0, 20)}`)
    const [width, height] = [Number(match[1]), Number(match[2])]
    const from = start + match[0].length
    start = from + width * height
    pictures.push({ width, height, pixels: bytes.subarray(from, start) })
  }
  return pictures
}
