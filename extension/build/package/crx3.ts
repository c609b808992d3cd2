import { sign } from 'node:crypto'
import { crxId, type SigningKey } from './chrome-key.ts'

/**
 * A zip file signed as Chrome and Edge take it (CRX3, components/crx_file/crx3.proto in Chromium). Written here and not by Chrome's own
 * `--pack-extension`, which packs the zip anew with the clock of the machine and needs the browser: this works on any machine, and the same source and
 * key always give the same bytes.
 */
export function toCrx3(zip: Uint8Array, { privateKey, publicKey }: SigningKey): Uint8Array {
  const signedData = field(1, crxId(publicKey))
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]),
    privateKey,
  )
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)])
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)])
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip])
}

/** A field of bytes in a protocol buffer. */
function field(number: number, bytes: Uint8Array): Uint8Array {
  const lengthDelimited = 2
  return Buffer.concat([varint(number * 8 + lengthDelimited), varint(bytes.length), bytes])
}

function varint(value: number): Uint8Array {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) + 128)
    if (rest < 128) return Uint8Array.from(bytes)
  }
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
