import { render } from 'preact'
import { App } from './app.tsx'
import { screen } from './room.ts'
import { openStored, settings } from './stored.ts'

await openStored()
if (!settings.value.hasSeenWelcome) screen.value = 'welcome'
const place = document.querySelector('#app')
if (place) render(<App />, place)
