export function ReadBackScreen() {
  return <p>…</p>
}
