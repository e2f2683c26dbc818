import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** A password from the terminal, without showing it, or the first line of standard input. */
export async function askPassword(prompt: string): Promise<string> {
  const isTerminal = process.stdin.isTTY === true
  if (isTerminal) process.stderr.write(prompt)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTerminal })
  try {
    const first = await lines[Symbol.asyncIterator]().next()
    return first.done === true ? '' : first.value
  } finally {
    lines.close()
    if (isTerminal) process.stderr.write('\n')
  }
}
