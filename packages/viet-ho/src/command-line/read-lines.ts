import { createInterface } from 'node:readline'

/**
 * Asks on `output` and reads answers from `input`, line by line; lines that come before their question wait for it, so that answers can be piped in.
 * Nothing is read before the first question.
 */
export function lineReader(input: NodeJS.ReadableStream, output: { write(text: string): unknown }) {
  const lines: string[] = []
  const waiting: ((line: string | undefined) => void)[] = []
  let isOpen = true
  let lineInput: ReturnType<typeof createInterface> | undefined

  const start = () => {
    const isTerminal = 'isTTY' in input && input.isTTY === true
    lineInput = createInterface({
      input,
      ...(isTerminal && { output: output as NodeJS.WritableStream, terminal: true }),
    })
    lineInput.on('line', (line) => {
      const next = waiting.shift()
      if (next === undefined) lines.push(line)
      else next(line)
    })
    lineInput.on('close', () => {
      isOpen = false
      for (const next of waiting.splice(0)) next(undefined)
    })
    // Ctrl+C ends the input, and the command can say what was kept.
    lineInput.on('SIGINT', () => lineInput?.close())
  }

  return {
    ask(prompt: string): Promise<string | undefined> {
      if (lineInput === undefined) start()
      const next = lines.shift()
      if (next !== undefined || !isOpen) {
        output.write(prompt)
        return Promise.resolve(next)
      }
      if (lineInput !== undefined && 'isTTY' in input && input.isTTY === true) {
        lineInput.setPrompt(prompt)
        lineInput.prompt()
      } else output.write(prompt)
      return new Promise((resolve) => waiting.push(resolve))
    },
    close: () => lineInput?.close(),
  }
}
