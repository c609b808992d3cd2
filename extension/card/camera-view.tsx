import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { card as say } from '../text/card.ts'
import {
  type CameraAnswer,
  type CameraTrouble,
  cameraChannel,
  cameraTroubleOf,
  closeCamera,
  mustAskElsewhere,
  openCamera,
} from './camera.ts'
import { watchFor } from './watch.ts'

interface CameraViewProps {
  readonly onRead: (text: string) => void
  /** The camera is off again, and why. */
  readonly onOff: (trouble: string) => void
}

const troubles: Readonly<Record<CameraTrouble, string>> = {
  refused: say.cameraRefused,
  none: say.cameraNone,
  busy: say.cameraBusy,
  failed: say.cameraFailed,
}

/** Opens the page that asks, beside the tab in which the clerk is and comes back to. */
async function openAsking(): Promise<void> {
  const [now] = await browser.tabs.query({ active: true, currentWindow: true })
  await browser.tabs.create({ url: '/camera.html', ...(now?.id !== undefined && { openerTabId: now.id }) })
}

/** What the camera sees, until it sees a code, the panel closes, or a minute is over. No picture is kept: each is read in memory and given up. */
export function CameraView({ onRead, onOff }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null)
  const state = useSignal<'starting' | 'asking' | 'on'>('starting')
  useLayoutEffect(() => {
    const end = new AbortController()
    const { signal } = end
    let stream: MediaStream | undefined
    let channel: BroadcastChannel | undefined
    signal.addEventListener('abort', () => {
      closeCamera(stream)
      channel?.close()
    })
    const off = (trouble: string) => {
      if (signal.aborted) return
      end.abort()
      onOff(trouble)
    }
    const start = async () => {
      try {
        stream = await openCamera()
        if (signal.aborted) return closeCamera(stream)
        state.value = 'on'
        if (video.current === null) return
        video.current.srcObject = stream
        await video.current.play()
        const text = await watchFor(video.current, signal)
        if (signal.aborted) return
        end.abort()
        if (text === undefined) onOff(say.cameraTimeout)
        else onRead(text)
      } catch (error) {
        off(troubles[cameraTroubleOf(error)])
      }
    }
    const ask = () => {
      state.value = 'asking'
      channel = new BroadcastChannel(cameraChannel)
      channel.onmessage = ({ data }: MessageEvent<CameraAnswer>) => {
        if (data === 'granted') void start()
        else off(troubles[data])
      }
      void openAsking()
    }
    void mustAskElsewhere().then((must) => {
      if (signal.aborted) return
      if (must) ask()
      else void start()
    })
    return () => end.abort()
  }, [])
  return (
    <div class="camera">
      <p role="status">
        {state.value === 'on' ? say.cameraHold : state.value === 'asking' ? say.cameraAsking : say.cameraStarting}
      </p>
      <video ref={video} muted playsInline hidden={state.value !== 'on'} aria-label={say.cameraPicture} />
    </div>
  )
}
