/** Which tier reads, by what is installed and asked for; and that the answer says which it was. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encoderTagger } from '../../src/annotate/encoder/tagger.ts'
import { Comparison } from '../../src/model/index.ts'
import { stemma } from './run.ts'

const INPUT = 'examples/tarnhaven-lock/01-npa-wire.html'
const without = { NODE_OPTIONS: '--import=./test/end-to-end/without-optional.mjs', STEMMA_TIER: '' }
const skip = (await encoderTagger()) === undefined && 'the encoder is not installed'

const compared = async (env: Record<string, string>, ...options: string[]) => {
  const ran = await stemma(['compare', INPUT, '--json', ...options], { env })
  assert.equal(ran.code, 0, ran.stderr)
  const [witness] = Comparison.parse(JSON.parse(ran.stdout)).witnesses
  assert.ok(witness)
  return { annotations: witness.annotations, stdout: ran.stdout }
}

test('without the optional package the linear tier reads, and says so', async () => {
  const { annotations } = await compared(without)
  assert.equal(annotations.tier, 'linear')
  assert.ok(annotations.mentions.length > 0)
  assert.ok(annotations.attributions.length > 0)
  assert.ok(annotations.attributions.every(({ tier }) => tier === 'rules'))
})

test('to ask for the encoder without the package is an error of use that says what to do', async () => {
  const ran = await stemma(['compare', INPUT, '--tier', 'encoder'], { env: without })
  assert.equal(ran.code, 2)
  assert.match(ran.stderr, /onnxruntime-node/)
})

test('a tier that there is not is an error of use', async () => {
  assert.equal((await stemma(['compare', INPUT, '--tier', 'large'])).code, 2)
})

test('the encoder reads where it is installed, the same at each run, and the linear tier where it is asked for', {
  skip,
}, async () => {
  const [first, second] = [await compared({ STEMMA_TIER: '' }), await compared({ STEMMA_TIER: 'encoder' })]
  assert.equal(first.annotations.tier, 'encoder')
  assert.ok(first.annotations.attributions.some(({ tier }) => tier === 'encoder'))
  assert.equal(first.stdout, second.stdout)
  assert.equal((await compared({ STEMMA_TIER: '' }, '--tier', 'linear')).annotations.tier, 'linear')
})
