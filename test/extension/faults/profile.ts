import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { Clerk } from '../clerk.ts'
import { office } from '../marital-status.ts'
import { openTool, panel, type Tool } from '../tool.ts'

export const passphrase = 'chín con mèo qua cầu'

/** A folder for a browser to keep its things in; to be removed. An unpacked tool that is loaded anew wants the developer mode. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'viet-ho-profile-'))
  mkdirSync(join(profile, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  return profile
}

export const removeProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })

/** Ends a browser as a power cut does: no window is asked, nothing is closed. */
export async function kill(profile: string, { context }: Pick<Tool, 'context'>): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve))
  spawnSync('pkill', ['-9', '-f', profile])
  await closed
}

export async function setPassphrase(page: Page, words = passphrase): Promise<void> {
  const clerk = new Clerk(page)
  await clerk.press('Alt+Digit0')
  await page.locator('#new-passphrase').focus()
  await clerk.type(words)
  await clerk.press('Enter')
  await clerk.type(words)
  await clerk.press('Enter')
  await page.getByText('Đã đặt mật khẩu').waitFor()
  await clerk.press('Escape')
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.locator('.unlock').waitFor()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** A profile with an office and a passphrase, as it is in the morning; copies of it cost nothing. */
export async function preparedProfile(): Promise<string> {
  const profile = newProfile()
  const tool = await openTool({ office }, { profile })
  await setPassphrase(await tool.open(panel, 'sidepanel'))
  await tool.close()
  return profile
}

export function copyOf(profile: string): string {
  const copy = newProfile()
  cpSync(profile, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}
