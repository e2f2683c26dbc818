import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { Command } from 'commander'
import { mcpServer } from '../../server/mcp/server.ts'
import { inLibrary, withLibrary } from '../library-option.ts'
import { interrupted } from './serve.ts'

/** `stemma mcp`: the library for a program that speaks the Model Context Protocol over standard input and output. */
export function mcpCommand(): Command {
  return withLibrary(new Command('mcp'))
    .summary(
      'serve the library to an assistant over the Model Context Protocol, on standard input and output',
    )
    .description(
      'Speaks MCP on standard input and output until the client closes it. It is started by the client, not by hand.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  stemma mcp\n  {"mcpServers": {"stemma": {"command": "npx", "args": ["stemma", "mcp"]}}}',
    )
    .action(async (options: { library?: string }) => {
      await inLibrary(
        options,
        async (library) => {
          const serving = serveStdio(() => mcpServer(library, { files: true, writes: true }))
          await Promise.race([interrupted(), new Promise((resolve) => process.stdin.once('close', resolve))])
          await serving.close()
        },
        { create: true },
      )
    })
}
