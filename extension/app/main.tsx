import { render } from 'preact'
import { openPacks } from '../packs/follow-packs.ts'
import { App } from './app.tsx'
import { screen } from './room.ts'
import { openStored, settings } from './stored.ts'
import { whatWasLeft } from './what-was-left.ts'

await Promise.all([openStored(), whatWasLeft(), openPacks()])
if (!settings.value.hasSeenWelcome && screen.value === 'choose') screen.value = 'welcome'
const place = document.querySelector('#app')
if (place) render(<App />, place)
