import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { ChooseScreen } from '../choose/choose-screen.tsx'
import { isHelpOpen, openHelp } from '../help/open-help.ts'
import { common } from '../text/common.ts'
import { useKeys } from './keys.ts'
import { lazyScreen } from './lazy-screen.tsx'
import {
  desk,
  isCovered,
  isResuming,
  isShut,
  loadKeep,
  loadSitting,
  type Screen,
  screen,
  steps,
  trouble,
} from './room.ts'
import { Told } from './told.tsx'
import { TopBar } from './top-bar.tsx'

type Keep = Awaited<ReturnType<typeof loadKeep>>
type Screens = Readonly<Partial<Record<Screen, FunctionComponent>>>

/** Screens of whoever makes forms. */
const authorScreens: Screens = {
  packs: lazyScreen(async () => (await import('../packs/packs-screen.tsx')).PacksScreen),
  studio: lazyScreen(async () => (await import('../studio/studio-screen.tsx')).StudioScreen),
  trial: lazyScreen(async () => (await import('../studio/trial/trial-screen.tsx')).TrialScreen),
  compare: lazyScreen(async () => (await import('../studio/compare/compare-screen.tsx')).CompareScreen),
}

export function App() {
  const later = useSignal<Screens>({})
  const keep = useSignal<Keep | undefined>(undefined)
  const help = useSignal<FunctionComponent | undefined>(undefined)
  // The rest of the tool is read while the clerk looks at the first screen.
  useEffect(() => {
    const load = async () => {
      const greeting = import('../help/welcome-screen.tsx')
      // What greets on a new PC waits for nothing else.
      if (screen.value === 'welcome') later.value = { welcome: (await greeting).WelcomeScreen }
      const [kept, { screens }, { SettingsScreen }, { ReportScreen }, { HelpDialog }, { WelcomeScreen }] =
        await Promise.all([
          loadKeep(),
          loadSitting(),
          import('../settings/settings-screen.tsx'),
          import('../report/report-screen.tsx'),
          import('../help/help-dialog.tsx'),
          greeting,
        ])
      const others = { settings: SettingsScreen, report: ReportScreen, welcome: WelcomeScreen }
      later.value = { ...screens, ...others, locked: kept.UnlockScreen, passphrase: kept.PassphraseScreen }
      keep.value = kept
      help.value = HelpDialog
      kept.watchIdle()
      await kept.openKeep()
    }
    load()
      .catch((error) => {
        trouble.value = String(error)
      })
      .finally(() => {
        isResuming.value = false
      })
  }, [later, keep, help])
  useKeys(isShut(screen.value) ? {} : keysOf(keep.value))
  const Help = help.value
  const Shown = authorScreens[screen.value] ?? later.value[screen.value]
  const shown =
    screen.value !== 'choose'
      ? Shown && <Shown />
      : !isResuming.value && <ChooseScreen Waiting={keep.value?.ParkedList} />
  return (
    <>
      {isCovered.value && keep.value && <keep.value.Cover />}
      <div class="room" hidden={isCovered.value}>
        <TopBar />
        <Told />
        {keep.value && <keep.value.KeepWarnings />}
        <main id="main">{shown || <p role="status">{common.loading}</p>}</main>
        {isHelpOpen.value && Help && <Help />}
      </div>
    </>
  )
}

/** Keys that go from everywhere. */
function keysOf(keep: Keep | undefined) {
  return {
    'Alt+KeyH': openHelp,
    F1: openHelp,
    'Alt+Digit0': () => {
      screen.value = screen.value === 'settings' ? (desk.value ? 'ask' : 'choose') : 'settings'
    },
    'Alt+KeyT': () => {
      if (desk.value) screen.value = 'choose'
    },
    'Alt+KeyQ': () => void keep?.coverNow(),
    'Alt+KeyS': () => {
      if (desk.value) void keep?.park()
      else document.querySelector<HTMLElement>('.take-up')?.focus()
    },
    ...Object.fromEntries(
      steps.map((step, index) => [
        `Alt+Digit${index + 1}`,
        () => {
          if (desk.value) screen.value = step
        },
      ]),
    ),
  }
}
