import { createHash } from 'node:crypto'
import { type BrowserContext, chromium } from 'playwright-core'

interface ChromiumOptions {
  /** Where the browser keeps what it keeps; a new folder unless told. */
  readonly profile?: string
  readonly args?: readonly string[]
}

/** What Playwright disables: a second list replaces its own. */
const featuresOfPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** Two pages of the browser's own, loaded at each start for an address bar that no test uses: a second of work. */
const popupPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** Debian's Chromium without a screen, with the extension of a folder and a profile of its own. */
export const chromiumWith = (
  folder: string,
  viewport: { width: number; height: number },
  { profile = '', args = [] }: ChromiumOptions = {},
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
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
      `--disable-features=${[...featuresOfPlaywright, ...popupPages].join(',')}`,
      ...args,
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
