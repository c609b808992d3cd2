export function AfterScreen() {
  return <p>…</p>
}
