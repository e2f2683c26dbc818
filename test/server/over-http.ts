import { after } from 'node:test'
import { Library } from '../../src/library/library.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { temporaryFolder } from '../library/sources.ts'

/** A library behind a real socket, gone when the tests of the file are done. */
export async function served(
  options: Partial<Parameters<typeof serve>[1]> = {},
  path = `${temporaryFolder()}/library.sqlite`,
): Promise<{ library: Library; path: string; at: (path: string) => string; serving: Serving }> {
  const library = await Library.open(path, { create: true, busyTimeout: 100 })
  const serving = await serve(library, { port: 0, ...options })
  after(async () => {
    await serving.close()
    await library.close()
  })
  return { library, path, serving, at: (place) => new URL(place, serving.address).href }
}

/** The events of a stream of server-sent events, parsed as the WHATWG HTML standard, 9.2.6, says. */
export async function events(response: Response): Promise<{ event: string; id: string; data: unknown }[]> {
  const blocks = (await response.text()).split('\n\n').filter((block) => block.trim() !== '')
  return blocks.map((block) => {
    const fields = new Map(
      block.split('\n').map((line): [string, string] => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon), line.slice(colon + 1).trimStart()]
      }),
    )
    return {
      event: fields.get('event') ?? '',
      id: fields.get('id') ?? '',
      data: JSON.parse(fields.get('data') ?? 'null'),
    }
  })
}
