import type { EncoderInput } from './input.ts'
import type { Runtime, Session } from './runtime.ts'
import { windowsOf } from './windows.ts'

/** Numbers that the network gives each piece: 7 of the names head, then 11 of the statements head. */
export const WIDTH = 18

/**
 * What the network says of each word, read at its first piece: `WIDTH` numbers a word. One window at a time without
 * padding: activations are quantised by the range of the whole batch, so that windows beside it would change the answer.
 */
export async function emissionsOf(
  { Tensor }: Runtime,
  session: Session,
  { pieces, shapes, quoted }: EncoderInput,
  { cls, sep }: { cls: number; sep: number },
): Promise<Float32Array> {
  const emissions = new Float32Array(pieces.length * WIDTH)
  for (const { from, to, coreFrom, coreTo } of windowsOf(pieces.map(({ length }) => length))) {
    const firsts: number[] = []
    const inputs = { pieces: [cls], shapes: [0], quoted: [0] }
    for (let word = from; word < to; word += 1) {
      firsts.push(inputs.pieces.length)
      for (const piece of pieces[word] ?? []) {
        inputs.pieces.push(piece)
        inputs.shapes.push(shapes[word] ?? 0)
        inputs.quoted.push(quoted[word] ?? 0)
      }
    }
    inputs.pieces.push(sep)
    inputs.shapes.push(0)
    inputs.quoted.push(0)
    const tensor = (values: number[]): object =>
      new Tensor('int32', Int32Array.from(values), [1, values.length])
    const { emissions: found } = await session.run({
      pieces: tensor(inputs.pieces),
      shapes: tensor(inputs.shapes),
      quoted: tensor(inputs.quoted),
    })
    const data = found?.data
    if (!(data instanceof Float32Array)) throw new TypeError('The encoder gave no emissions.')
    for (let word = coreFrom; word < coreTo; word += 1) {
      const row = (firsts[word - from] ?? 0) * WIDTH
      emissions.set(data.subarray(row, row + WIDTH), word * WIDTH)
    }
  }
  return emissions
}
