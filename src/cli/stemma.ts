import { Command, CommanderError } from 'commander'
import { StemmaError } from '../model/index.ts'
import { VERSION } from '../version.ts'
import { accountCommand } from './commands/account.ts'
import { addCommand } from './commands/add.ts'
import { archiveCommand } from './commands/archive.ts'
import { commitmentsCommand } from './commands/commitments.ts'
import { compareCommand } from './commands/compare.ts'
import { decideCommand } from './commands/decide.ts'
import { decisionsCommand } from './commands/decisions.ts'
import { documentCommand } from './commands/document.ts'
import { exportCommand } from './commands/export.ts'
import { libraryCommand } from './commands/library.ts'
import { mcpCommand } from './commands/mcp.ts'
import { readCommand } from './commands/read.ts'
import { removeCommand } from './commands/remove.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { statementsCommand } from './commands/statements.ts'
import { storiesCommand } from './commands/stories.ts'
import { storyCommand } from './commands/story.ts'
import { tokenCommand } from './commands/token.ts'
import { watchCommand } from './commands/watch.ts'
import { workerCommand } from './commands/worker.ts'

const INTERNAL_FAULT = 1
const WRONG_CALL = 2

/** The whole command line as a commander program; tests and docs walk it to know every command and option. */
export function program(): Command {
  const stemma = new Command('stemma')
    .description(
      'Reads all versions of a news story at once and says who copied whom, what differs, who said what and when.',
    )
    .version(VERSION)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      'after',
      `
Examples:
  stemma compare wire.html reprint.html print.pdf
  stemma compare *.txt --as-of 2022-01-11 --json
  stemma add ./clippings && stemma stories
  stemma serve

Results go to standard output, progress and problems to standard error.
Exit codes: 0 done · 2 wrong call · 3 an input could not be read · 4 a limit was passed
            5 the library can't be used · 6 the network said no · 130 interrupted · 1 a fault of Stemma`,
    )
  for (const command of [
    compareCommand(),
    readCommand(),
    statementsCommand(),
    addCommand(),
    storiesCommand(),
    storyCommand(),
    documentCommand(),
    searchCommand(),
    commitmentsCommand(),
    decideCommand(),
    decisionsCommand(),
    exportCommand(),
    removeCommand(),
    libraryCommand(),
    serveCommand(),
    workerCommand(),
    watchCommand(),
    mcpCommand(),
    accountCommand(),
    tokenCommand(),
    archiveCommand(),
  ]) {
    stemma.addCommand(command.exitOverride())
  }
  return stemma
}

/**
 * Runs the command line. Returns the exit code: 0, or that of the error class (docs/cli.md lists them).
 * Never throws: a StemmaError is told in one sentence, anything else is a fault of ours and says so.
 */
export async function main(arguments_: readonly string[]): Promise<number> {
  process.exitCode = 0
  // A reader that closes early ("stemma … | head") ends us quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    await program().parseAsync([...arguments_], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_CALL
    if (error instanceof StemmaError) {
      process.stderr.write(`stemma: ${error.message}\n`)
      return error.exitCode
    }
    process.stderr.write(
      `stemma: a fault of Stemma, please report it:\n${(error as Error).stack ?? String(error)}\n`,
    )
    return INTERNAL_FAULT
  }
}
