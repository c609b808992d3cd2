import { render } from 'preact'
import { App } from './app.tsx'
import { openStored } from './stored.ts'
import { whatWasLeft } from './what-was-left.ts'

await Promise.all([openStored(), whatWasLeft()])
const place = document.querySelector('#app')
if (place) render(<App />, place)
