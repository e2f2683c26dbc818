/**
 * One line on standard error that says how far long work has come; silent where standard error is no
 * terminal, so that logs stay clean. `done` wipes it.
 */
export interface Progress {
  at(what: string): void
  done(): void
}

export function progress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { at() {}, done() {} }
  let count = 0
  return {
    at(what) {
      count += 1
      const line = `${count} · ${what}`.slice(0, Math.max(20, (stream.columns || 80) - 1))
      stream.write(`\r\u001b[2K${line}`)
    },
    done() {
      if (count > 0) stream.write('\r\u001b[2K')
    },
  }
}
