import { createHash } from 'node:crypto'
import { type BrowserContext, chromium } from 'playwright-core'

/** Debian's Chromium without a screen, with the extension of a folder and a profile of its own; `more`: arguments of its own for a test. */
export const chromiumWith = (
  folder: string,
  viewport: { width: number; height: number },
  more: readonly string[] = [],
): Promise<BrowserContext> =>
  chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    viewport,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...more,
    ],
  })

/** The id that Chromium gives an extension: the first half of the SHA-256 of its key, or of its path where it has none, in letters. */
export function extensionIdOf(keyOrPath: Uint8Array | string): string {
  const hash = createHash('sha256').update(keyOrPath).digest()
  return [...hash.subarray(0, 16)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((digit) => 'abcdefghijklmnop'[digit])
    .join('')
}
