import { effect } from '@preact/signals'
import { desk, screen } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { hasKey } from './key.ts'
import { vaultState } from './vault.ts'

/** Keeps the next citizen from being begun without a passphrase where the office's policy wants one; the policy may come while the tool is open. */
export function requirePassphrase(): void {
  effect(() => {
    const isWanted = settings.value.requirePassphrase && desk.value === undefined
    if (screen.value === 'passphrase' && (hasKey.value || !isWanted)) screen.value = 'choose'
    else if (isWanted && !hasKey.value && screen.value !== 'locked') void ask()
  })
}

async function ask(): Promise<void> {
  if ((await vaultState()) === 'none' && desk.value === undefined) screen.value = 'passphrase'
}
