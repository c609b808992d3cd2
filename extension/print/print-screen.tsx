export function PrintScreen() {
  return <p>…</p>
}
