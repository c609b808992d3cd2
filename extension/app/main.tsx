import { render } from 'preact'
import { App } from './app.tsx'
import { openStored } from './stored.ts'

await openStored()
const place = document.querySelector('#app')
if (place) render(<App />, place)
