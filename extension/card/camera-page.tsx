import './card.css'
import { useSignal } from '@preact/signals'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { cameraPage as say } from '../text/card.ts'
import { type CameraAnswer, cameraChannel, cameraTroubleOf, closeCamera, openCamera } from './camera.ts'

/** The browser can ask for the camera here, which it can't in a panel. The camera is put out as soon as it is allowed. */
function CameraPage() {
  const answer = useSignal<CameraAnswer | undefined>(undefined)
  const again = useRef<HTMLButtonElement>(null)
  const tell = (given: CameraAnswer) => {
    answer.value = given
    const channel = new BroadcastChannel(cameraChannel)
    channel.postMessage(given)
    channel.close()
  }
  const ask = async () => {
    answer.value = undefined
    try {
      closeCamera(await openCamera())
      tell('granted')
      await close()
    } catch (error) {
      tell(cameraTroubleOf(error))
      again.current?.focus()
    }
  }
  useEffect(() => {
    void ask()
  }, [])
  return (
    <main class="camera-page">
      <h1>{say.title}</h1>
      <p>{say.why}</p>
      <div role="status">
        <p>{answer.value === undefined ? say.asking : say[answer.value]}</p>
        {answer.value === 'refused' && <p>{say.policy}</p>}
      </div>
      <div class="acts">
        {answer.value !== 'granted' && (
          <button type="button" class="main" ref={again} onClick={() => void ask()}>
            {say.again}
          </button>
        )}
        <button type="button" onClick={() => void close()}>
          {say.close}
        </button>
      </div>
    </main>
  )
}

/** Back to the tab in which the clerk was. */
async function close(): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {}
  if (id !== undefined) await browser.tabs.remove(id)
}

const place = document.querySelector('#app')
if (place) render(<CameraPage />, place)
