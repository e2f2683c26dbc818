/** Part of `npm run build`: the packed data that the built rooms read, which the compiler leaves behind. */
import { cpSync } from 'node:fs'

const root = new URL('../', import.meta.url)
for (const name of ['gazetteer.bin.br', 'NOTICE']) {
  cpSync(new URL(`src/annotate/data/${name}`, root), new URL(`dist/annotate/data/${name}`, root))
}
