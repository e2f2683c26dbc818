import { Command, CommanderError } from 'commander'
import { StemmaError } from '../model/index.ts'
import { VERSION } from '../version.ts'

const INTERNAL_FAULT = 1
const WRONG_CALL = 2

/** Each command with its door, opened only when it is called: all of them together load a thousand files. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  compare: async () => (await import('./commands/compare.ts')).compareCommand(),
  read: async () => (await import('./commands/read.ts')).readCommand(),
  statements: async () => (await import('./commands/statements.ts')).statementsCommand(),
  add: async () => (await import('./commands/add.ts')).addCommand(),
  stories: async () => (await import('./commands/stories.ts')).storiesCommand(),
  story: async () => (await import('./commands/story.ts')).storyCommand(),
  document: async () => (await import('./commands/document.ts')).documentCommand(),
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  commitments: async () => (await import('./commands/commitments.ts')).commitmentsCommand(),
  decide: async () => (await import('./commands/decide.ts')).decideCommand(),
  decisions: async () => (await import('./commands/decisions.ts')).decisionsCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  remove: async () => (await import('./commands/remove.ts')).removeCommand(),
  library: async () => (await import('./commands/library.ts')).libraryCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  worker: async () => (await import('./commands/worker.ts')).workerCommand(),
  watch: async () => (await import('./commands/watch.ts')).watchCommand(),
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand(),
  account: async () => (await import('./commands/account.ts')).accountCommand(),
  token: async () => (await import('./commands/token.ts')).tokenCommand(),
  archive: async () => (await import('./commands/archive.ts')).archiveCommand(),
}

/**
 * The command line as a commander program, whole unless only some commands are asked for; tests and docs walk it to know every command
 * and option.
 */
export async function program(names: readonly string[] = Object.keys(COMMANDS)): Promise<Command> {
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
  for (const name of names) {
    const command = await COMMANDS[name]?.()
    if (command !== undefined) stemma.addCommand(command.exitOverride())
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
    const stemma = await program(neededFor(arguments_[0]))
    await stemma.parseAsync([...arguments_], { from: 'user' })
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

/** The commands that a call needs: the one it names, none for the version, all to say what there is. */
function neededFor(first: string | undefined): readonly string[] | undefined {
  if (first === '--version' || first === '-V') return []
  return first !== undefined && Object.hasOwn(COMMANDS, first) ? [first] : undefined
}
