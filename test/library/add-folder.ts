/** Adds the files of a folder to a library, one line of output for each: run by tests as a process of its own. */
import { Library } from '../../src/library/library.ts'
import { LibraryError } from '../../src/model/index.ts'
import { obtain } from '../../src/obtain/obtain.ts'

const [path = '', folder = ''] = process.argv.slice(2)
try {
  const library = await Library.open(path, { create: true })
  for await (const item of obtain([folder])) {
    if ('code' in item) throw new Error(item.message)
    process.stdout.write(`${(await library.add(item)).id}\n`)
  }
  await library.stories()
  await library.close()
  process.stdout.write('done\n')
} catch (error) {
  if (!(error instanceof LibraryError)) throw error
  process.stdout.write(`${error.code}\n`)
}
