/** Why there is no picture. */
export type CameraTrouble = 'refused' | 'none' | 'busy' | 'failed'

/** How the page that may ask tells the panel what became of it. */
export const cameraChannel = 'viet-ho-camera'
export type CameraAnswer = 'granted' | CameraTrouble

/** The picture of a camera, that at the back where there are two; large, because the codes are small. */
export const openCamera = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
  })

export function closeCamera(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

export function cameraTroubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'failed'
}

/** A panel or sidebar has no place in which the browser could ask; a page in a tab has. */
export async function mustAskElsewhere(): Promise<boolean> {
  if (location.pathname === '/page.html') return false
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' as PermissionName })
    return state !== 'granted'
  } catch {
    // A browser that doesn't know the name of the permission.
    return true
  }
}
