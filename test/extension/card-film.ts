import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

const [width, height] = [640, 480]
const frames = 4

/** A film (YUV4MPEG2) of a code held before a camera, as Chromium takes it for a false one; without a text, of an empty table. */
export async function filmOf(text?: string): Promise<Uint8Array> {
  const luma = new Uint8Array(width * height).fill(200)
  if (text !== undefined) await drawCode(luma, text)
  const chroma = new Uint8Array((width * height) / 2).fill(128)
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  const frame = [Buffer.from('FRAME\n'), luma, chroma]
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame).flat()])
}

async function drawCode(luma: Uint8Array, text: string): Promise<void> {
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode', ecLevel: 'M' })
  if (error !== '') throw new Error(error)
  const scale = Math.floor(400 / symbol.width)
  const [left, top] = [(width - symbol.width * scale) >> 1, (height - symbol.height * scale) >> 1]
  for (let y = -4 * scale; y < (symbol.height + 4) * scale; y += 1)
    for (let x = -4 * scale; x < (symbol.width + 4) * scale; x += 1) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)]
      const isInside = column >= 0 && row >= 0 && column < symbol.width && row < symbol.height
      luma[(top + y) * width + left + x] = isInside ? (symbol.data[row * symbol.width + column] ?? 255) : 255
    }
}
