/**
 * Keys that stand twice in one object of JSON text that is known to be sound, twenty at most; `JSON.parse` keeps the last of each without a word.
 */
export function repeatedKeys(json: string): { key: string; line: number }[] {
  const repeated: { key: string; line: number }[] = []
  const open: Set<string>[] = []
  let line = 1
  for (const [token, key] of json.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]\n]/g)) {
    if (token === '\n') line += 1
    else if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (key !== undefined) {
      const name: string = JSON.parse(`"${key}"`)
      if (open.at(-1)?.has(name) && repeated.length < 20) repeated.push({ key: name, line })
      open.at(-1)?.add(name)
    }
  }
  return repeated
}
