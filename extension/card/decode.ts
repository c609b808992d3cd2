import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

// The decoder would fetch itself from the net; it is shipped in the tool.
prepareZXingModule({ overrides: { locateFile: () => wasm } })

/** The text of a QR code in a picture; undefined where none is seen. Cards hold UTF-8, whatever the code says. */
export async function decode(picture: ImageData): Promise<string | undefined> {
  const [code] = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 })
  if (code === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(code.bytes)
  } catch {
    return code.text
  }
}
