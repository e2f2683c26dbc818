import { Argument, Command, InvalidArgumentError } from 'commander'
import { type Scope, UsageError } from '../../model/index.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { scopes } from './account.ts'

const LONGEST = 3650

/** `stemma token`: what programs show when they use a library that is served beyond this machine. */
export function tokenCommand(): Command {
  return withLibrary(new Command('token'))
    .summary('add, list and remove tokens for programs')
    .description(
      'Tokens for programs, each of an account, whose name its decisions bear. A token is shown once.',
    )
    .addArgument(new Argument('<action>', 'what to do').choices(['add', 'list', 'remove']))
    .argument('[which]', 'the account to add one for, or the id of the token to remove')
    .option('--scopes <scopes>', 'what it may do: read, write, decide', scopes, ['read'] as Scope[])
    .option('--label <text>', 'what it is for', '')
    .option('--days <number>', 'days after which it ends', days, 90)
    .addHelpText(
      'after',
      '\nExamples:\n  stemma token add ada --label "nightly import" --scopes read,write\n  stemma token list\n' +
        '  curl -H "Authorization: Bearer $TOKEN" https://stemma.example.org/api/stories',
    )
    .action(
      async (
        action: string,
        which: string | undefined,
        options: { library?: string; scopes: Scope[]; label: string; days: number },
      ) => {
        if (action === 'list') {
          const tokens = await inLibrary(options, (library) => library.accounts.tokens())
          for (const { id, account, scopes, expires, label } of tokens)
            process.stdout.write(`${id}  ${account}  ${scopes.join(',')}  until ${expires}  ${label}\n`)
          return
        }
        if (which === undefined)
          throw new UsageError('no-name', action, `Say which: stemma token ${action} WHICH.`)
        await inLibrary(options, async (library) => {
          if (action === 'remove') await library.accounts.removeToken(which)
          else process.stdout.write(`${await library.accounts.addToken(which, options, new Date())}\n`)
        })
      },
    )
}

function days(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > LONGEST)
    throw new InvalidArgumentError(`Days are a whole number from 1 to ${LONGEST}.`)
  return number
}
