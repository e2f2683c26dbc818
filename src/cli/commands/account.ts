import { Argument, Command, InvalidArgumentError } from 'commander'
import { Scope, UsageError } from '../../model/index.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { askPassword } from '../password.ts'

/** `stemma account`: people who may use the library when it is served beyond this machine. */
export function accountCommand(): Command {
  return withLibrary(new Command('account'))
    .summary('add, list and remove the accounts of people, for serving beyond this machine')
    .description(
      'Accounts of people. A password is asked for, or read from the first line of standard input.',
    )
    .addArgument(new Argument('<action>', 'what to do').choices(['add', 'list', 'remove']))
    .argument('[name]', 'name of the account')
    .option('--scopes <scopes>', 'what it may do: read, write, decide', scopes, [...Scope.options])
    .addHelpText(
      'after',
      '\nExamples:\n  stemma account add ada\n  stemma account add guest --scopes read < password.txt\n  stemma account list',
    )
    .action(
      async (action: string, name: string | undefined, options: { library?: string; scopes: Scope[] }) => {
        if (action === 'list') {
          const accounts = await inLibrary(options, (library) => library.accounts.list())
          for (const { account, scopes, made } of accounts)
            process.stdout.write(`${account}  ${scopes.join(',')}  ${made}\n`)
          return
        }
        if (name === undefined)
          throw new UsageError('no-name', action, `Say which: stemma account ${action} NAME.`)
        if (action === 'remove') return await inLibrary(options, (library) => library.accounts.remove(name))
        const password = await askPassword(`Password for ${name}: `)
        await inLibrary(
          options,
          (library) => library.accounts.add(name, password, options.scopes, new Date()),
          { create: true },
        )
      },
    )
}

/** `read,decide` as scopes. */
export function scopes(text: string): Scope[] {
  const found = text.split(',').map((word) => Scope.safeParse(word.trim()))
  if (found.some(({ success }) => !success))
    throw new InvalidArgumentError(`Scopes are ${Scope.options.join(', ')}, with commas between them.`)
  return found.flatMap(({ data }) => data ?? [])
}
