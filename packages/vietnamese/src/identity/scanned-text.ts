/** UTF-8 bytes written as hexadecimal digits, as the QR of health cards and the hex mode of scanners give them. */
export function hexToText(hex: string): string | undefined {
  const pairs = /^(?:[0-9a-f]{2})+$/i.test(hex) ? hex.match(/../g) : null
  return pairs === null ? undefined : decodeUtf8(pairs.map((pair) => Number.parseInt(pair, 16)))
}

/**
 * What a scanner sent, as the text that the code holds. Some send the bytes one by one (Nguyá»…n for Nguyễn) or as hexadecimal digits:
 * both are undone when the result is valid UTF-8. Byte order marks, line ends and blanks around go.
 */
export function decodeScannedText(scanned: string): string {
  const text = trimScan(scanned)
  const fromHex = text.length >= 40 ? hexToText(text.replace(/\s/g, '')) : undefined
  if (fromHex?.includes('|')) return trimScan(fromHex)
  return trimScan(/[^\0-\xFF]/.test(text) || !/[\x80-\xFF]/.test(text) ? text : (undoLatin1(text) ?? text))
}

function trimScan(text: string): string {
  return text.replace(/^[\s\uFEFF\0]+|[\s\uFEFF\0]+$/g, '')
}

function undoLatin1(text: string): string | undefined {
  return decodeUtf8([...text].map((letter) => letter.charCodeAt(0)))
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
