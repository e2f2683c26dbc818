/**
 * `node bench/server.ts`: requests per CPU second of the server and the 99th percentile of their time under 50 connections, beside a
 * bare hono route that answers the same bytes. The server is a process of its own, so that the CPU time is its alone. Times are
 * wall time and say little on a busy machine; the requests per CPU second are what counts.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import * as http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve as listen } from '@hono/node-server'
import { Hono } from 'hono'
import { adding } from '../src/library/adding.ts'
import { Library } from '../src/library/library.ts'
import type { SearchFacets } from '../src/model/index.ts'
import { serve } from '../src/server/serve.ts'

const CONNECTIONS = 50
const REQUESTS = Number(process.env['STEMMA_BENCH_REQUESTS'] ?? 5000)

interface Measured {
  perCpuSecond: number
  p50: number
  p99: number
  bytes: number
}

/** The CPU time, in microseconds, that the server process has taken so far. */
type Ask = () => Promise<number>

async function measured(
  address: string,
  headers: http.OutgoingHttpHeaders,
  requests: number,
  cpu: Ask,
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const once = (): Promise<number> =>
    new Promise<number>((resolve, reject) => {
      const request = http.get(address, { agent, headers }, (response) => {
        let bytes = 0
        response.on('data', (chunk: Buffer) => (bytes += chunk.length))
        response.on('end', () =>
          (response.statusCode ?? 500) < 400 ? resolve(bytes) : reject(new Error(`${response.statusCode}`)),
        )
      })
      // The server may close an idle connection at the moment in which it is used again; then nothing was answered yet.
      request.on('error', (error: NodeJS.ErrnoException) =>
        request.reusedSocket && error.code === 'ECONNRESET' ? resolve(once()) : reject(error),
      )
    })
  const round = async (count: number): Promise<number[]> => {
    const times: number[] = []
    let left = count
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        while (left-- > 0) {
          const from = performance.now()
          await once()
          times.push(performance.now() - from)
        }
      }),
    )
    return times.sort((a, b) => a - b)
  }
  const bytes = await once()
  await round(requests / 5)
  const before = await cpu()
  const times = await round(requests)
  const seconds = ((await cpu()) - before) / 1e6
  agent.destroy()
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { perCpuSecond: Math.round(requests / seconds), p50: at(0.5), p99: at(0.99), bytes }
}

/** The server: a library with an example, and a bare route that answers what its list of stories does. */
async function server(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'))
  const library = await Library.open(join(folder, 'library.sqlite'), { create: true })
  const example = fileURLToPath(new URL('../examples/tarnhaven-lock', import.meta.url))
  for await (const step of adding(library, [example])) if (step.kind === 'failed') continue
  const serving = await serve(library, { port: 0 })
  const body = await (await fetch(`${serving.address}api/stories`)).json()
  const bare = new Hono().get('/', (context) => context.json(body as object))
  const [story] = await library.stories()
  const [document] = await library.documents()
  listen({ fetch: bare.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
    process.send?.({
      bare: `http://127.0.0.1:${port}/`,
      address: serving.address,
      story: story?.id,
      document,
    })
  })
  process.on('message', (asked) => {
    if (asked === 'cpu') {
      const { user, system } = process.cpuUsage()
      process.send?.(user + system)
    }
  })
  // Also where the bench broke off: a server that nobody asks must not stay.
  process.on('disconnect', () => {
    rmSync(folder, { recursive: true })
    process.exit(0)
  })
}

async function bench(): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['server'])
  const answer = <T>() =>
    new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)))
  const cpu: Ask = async () => {
    const answered = answer<number>()
    child.send('cpu')
    return await answered
  }
  const { bare, address, story, document } = await answer<Record<string, string>>()
  const tag = (await fetch(`${address}api/stories`)).headers.get('etag') ?? ''
  const { speakers } = (await (await fetch(`${address}api/search/facets?words=lock`)).json()) as SearchFacets
  const speaker = encodeURIComponent(speakers[0]?.name ?? '')
  const rows: [name: string, at: string, headers: http.OutgoingHttpHeaders, share: number][] = [
    ['bare hono route, the same JSON', bare ?? '', {}, 1],
    ['GET /api/stories', `${address}api/stories`, {}, 1],
    ['GET /api/stories, not changed', `${address}api/stories`, { 'If-None-Match': tag }, 1],
    ['GET /api/search', `${address}api/search?words=lock`, {}, 2],
    ['GET /api/search, narrowed down', `${address}api/search?words=lock&speaker=${speaker}`, {}, 2],
    ['GET /api/search/facets', `${address}api/search/facets?words=lock`, {}, 2],
    ['GET /api/documents/{id}', `${address}api/documents/${document}`, {}, 5],
    ['GET /api/stories/{id}', `${address}api/stories/${story}`, {}, 20],
  ]
  process.stdout.write(
    '| request | requests per CPU second | p50 ms | p99 ms | bytes |\n|---|--:|--:|--:|--:|\n',
  )
  for (const [name, at, headers, share] of rows) {
    const { perCpuSecond, p50, p99, bytes } = await measured(at, headers, REQUESTS / share, cpu)
    process.stdout.write(`| ${name} | ${perCpuSecond} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${bytes} |\n`)
  }
  child.disconnect()
}

await (process.argv[2] === 'server' ? server() : bench())
