import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Answer } from '../../src/server/mcp/answer.ts'
import { DAM, DAM_REPRINT } from '../library/sources.ts'
import { served } from '../server/over-http.ts'
import { folder } from './run.ts'

const home = folder()
after(home.remove)

const NAMES = [
  'add',
  'compare',
  'get_commitments',
  'get_discrepancies',
  'get_figures',
  'get_statements',
  'get_story',
  'get_timeline',
  'list_stories',
  'search',
]

/** Closed whatever happens: a client that stays open keeps its server and this process alive. */
async function connected(transport: Transport, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ name: 'test', version: '1' })
  try {
    await client.connect(transport)
    await work(client)
  } finally {
    await client.close()
  }
}

async function asked(client: Client, name: string, given: Record<string, unknown> = {}): Promise<Answer> {
  const result = await client.callTool({ name, arguments: given })
  const [first] = result.content as { type: string; text: string }[]
  assert.notEqual(result.isError, true, first?.text)
  const answer = Answer.parse(result.structuredContent)
  assert.ok(first?.text.startsWith(answer.title))
  return answer
}

/** What a client does with a library that holds the dam's two reports. */
async function converse(client: Client): Promise<void> {
  assert.deepEqual((await client.listTools()).tools.map(({ name }) => name).sort(), NAMES)
  const [line] = (await asked(client, 'list_stories')).items
  const story = line?.says.split(':')[0] ?? ''
  assert.match(story, /^story-[0-9a-f]{16}$/)
  assert.ok((await asked(client, 'get_story', { story })).items.some(({ says }) => /derives/.test(says)))
  const [said] = (await asked(client, 'get_statements', { story, speaker: 'brandt' })).items
  assert.match(said?.says ?? '', /Ilse Brandt/)
  const figures = await asked(client, 'get_figures', { story })
  assert.ok(
    figures.items.some(({ says }) => /400/.test(says)) && figures.items.some(({ says }) => /450/.test(says)),
  )
  for (const { says } of (await asked(client, 'get_discrepancies', { story })).items)
    assert.match(says, /^(?:contradict|update), /)
  await asked(client, 'get_timeline', { story })
  await asked(client, 'get_commitments', { story, asOf: '2030-01-01' })
  const documents = [
    ...new Set(figures.items.flatMap(({ anchors }) => anchors.map(({ document }) => document))),
  ]
  const differences = await asked(client, 'compare', { documents, limit: 200 })
  assert.ok(differences.items.some(({ says }) => /figure: “400” → “450”|figure: “450” → “400”/.test(says)))
  const hits = await asked(client, 'search', { words: '"asked to leave"', limit: 1 })
  assert.equal(hits.more, 1)
  const [anchor] = hits.items[0]?.anchors ?? []
  assert.ok(anchor)
  const { contents } = await client.readResource({ uri: `stemma://documents/${anchor.document}` })
  const [content] = contents
  assert.ok(content && 'text' in content)
  assert.equal(content.text.slice(anchor.start, anchor.end), anchor.text)
  const unknown = await client.callTool({ name: 'get_story', arguments: { story: 'story-0' } })
  assert.equal(unknown.isError, true)
}

test('a client adds files over standard input and output, and asks about them', async () => {
  writeFileSync(home.file('dam.txt'), DAM.bytes)
  const entry = fileURLToPath(new URL('../../bin/stemma.mjs', import.meta.url))
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [entry, 'mcp', '--library', home.file('library.sqlite')],
  })
  await connected(transport, async (client) => {
    const added = await asked(client, 'add', {
      inputs: [home.file('dam.txt'), home.file('nothing.txt')],
      text: { name: 'reprint.txt', content: new TextDecoder().decode(DAM_REPRINT.bytes) },
    })
    assert.equal(added.items.filter(({ says }) => /: added as [0-9a-f]{16}$/.test(says)).length, 2)
    assert.equal(added.items.length, 3)
    await converse(client)
  })
})

test('a client asks over HTTP, where no path of the server’s machine is taken', async () => {
  const { library, at } = await served()
  for (const source of [DAM, DAM_REPRINT]) await library.add(source)
  await connected(new StreamableHTTPClientTransport(new URL(at('/mcp'))), async (client) => {
    const refused = await asked(client, 'add', { inputs: ['/etc/passwd'] })
    assert.match(refused.items[0]?.says ?? '', /only web addresses/)
    await converse(client)
  })
})

test('another page can’t speak to the server', async () => {
  const { at } = await served()
  const { status } = await fetch(at('/mcp'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'http://evil.example' },
    body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
  })
  assert.equal(status, 403)
})
