/** Whose a commitment is, by when, and what is none; texts of Tuesday 5 March 2024. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate } from '../../../src/annotate/pipeline.ts'
import { documentOf } from '../document.ts'

function read(...paragraphs: string[]) {
  return annotate(documentOf(paragraphs), { asOf: '2024-03-05' }).commitments.map((commitment) => ({
    who: commitment.actor.absent ? undefined : commitment.actor.value.name,
    subject: (commitment.agent ?? commitment.theme)?.text,
    act: `${commitment.negated ? 'not ' : ''}${commitment.act.text}`,
    due: commitment.due.absent ? undefined : commitment.due.value,
  }))
}

test('the day of a clause that tells what was before is not the day of the act', () => {
  const [found] = read(
    'Six libraries in Lorn are to close over the next 14 months after councillors backed cuts on Monday.',
  )
  assert.deepEqual(found?.due, { to: '2025-05-05' })
})

test('a series of names is the subject, also between hyphens that stand for dashes', () => {
  const [found] = read("Oak Lane, St Bride's and Fernhill will shut their doors on 19 July.")
  assert.equal(found?.who, "Oak Lane, St Bride's and Fernhill")
  const [apposed] = read('The first two libraries - Oak Lane and Fernhill - will close in July.')
  assert.equal(apposed?.who, 'The first two libraries')
  const [named] = read('Relief Now will deliver 400 blankets by Friday.')
  assert.equal(named?.subject, 'Relief Now')
})

test('a decision is of the body whose it is said to be, until the verb of its sentence', () => {
  const [found] = read("The court upheld the council's decision to close six libraries by June.")
  assert.equal(found?.who, 'the council')
  const [levied] = read(
    "Norland's decision to raise the duty on steel from 12 May threatens the mill, the union said.",
  )
  assert.equal(levied?.act, 'raise the duty on steel from 12 May')
  assert.deepEqual(read("A judge has quashed the council's decision to close six libraries in June."), [])
})

test('“who” behind a name that something goes to is that name', () => {
  const found = read(
    'Lorn Rovers have agreed to lend the defender Paul Price to Quern Athletic, who will pay half his wages.',
  )
  assert.deepEqual(
    found.map(({ who }) => who),
    ['Lorn Rovers', 'Quern Athletic'],
  )
})

test('that “they” would be ready does not tell who', () => {
  const [found] = read('The council had said they would be ready by September.')
  assert.equal(found?.who, undefined)
})

test('what is ruled out or promised not to be is a word, where it is an act of one’s own', () => {
  assert.deepEqual(
    read('Mayor Ada Brown ruled out compulsory redundancies.').map(({ who, act }) => [who, act]),
    [['Ada Brown', 'not compulsory redundancies']],
  )
  assert.deepEqual(
    read('The minister promised that there would be no further cuts before June.').map(({ act, due }) => [
      act,
      due,
    ]),
    [['not further cuts before June', { to: '2024-05-31' }]],
  )
  assert.deepEqual(read('Police ruled out foul play.'), [])
  assert.deepEqual(read('The minister said that there would be no winners.'), [])
})

test('effects, stands and what goes on until a day are no acts that are due', () => {
  assert.deepEqual(read('The council says that 210 workers will be affected.'), [])
  assert.deepEqual(read('“We will not be bullied,” the premier told reporters.'), [])
  assert.deepEqual(read('The striker, who leaves with 61 goals, signs until 2029.'), [])
  assert.equal(read('The striker leaves on 19 July.').length, 1)
})

test('not before a day is from that day on, and an infinitive of waiting is no act', () => {
  assert.deepEqual(read('A new attempt will be made no earlier than Friday.')[0]?.due, { from: '2024-03-08' })
  assert.deepEqual(read('A new attempt will be made on Friday at the earliest.')[0]?.due, {
    from: '2024-03-08',
  })
  assert.deepEqual(read('If the window is missed, the crew will have to wait until October.'), [])
})

test('“it” that opens a sentence is not the body that is named behind it as its source', () => {
  const [found] = read('The probe left on Monday. It will reach orbit in May, the space agency said.')
  assert.equal(found?.who, undefined)
  const [own] = read('The space agency said that it would publish the pictures in May.')
  assert.notEqual(own?.who, undefined)
})

test('what was called off is due no more, what comes into force is, and unions that plan a march have a plan', () => {
  assert.deepEqual(read('The unions called off a strike planned for 12 March.'), [])
  assert.deepEqual(read('A strike planned for 12 March was called off.'), [])
  assert.deepEqual(read('The law will come into force on 12 May.')[0]?.due, {
    from: '2024-05-12',
    to: '2024-05-12',
  })
  assert.deepEqual(
    read('The unions plan a march on 12 May.').map(({ who, act }) => [who, act]),
    [['The unions', 'a march on 12 May']],
  )
  assert.deepEqual(read('The rescue plan a minister drew up failed.'), [])
})

test('his team and her lawyer are not he and she, and Will is a name', () => {
  assert.equal(read('His team said he would travel home on Wednesday.')[0]?.who, undefined)
  assert.equal(read('Her lawyer said she would appeal against the ruling.')[0]?.who, undefined)
  assert.deepEqual(read('Will Dunne at Col de Vars'), [])
  assert.deepEqual(read('Ostrov wins mountain stage to take Tour lead'), [])
})

test('before the recess on a day, and what had been planned or has been done', () => {
  assert.deepEqual(read('The flights will begin before the summer recess on 22 July.')[0]?.due, {
    to: '2024-07-21',
  })
  assert.deepEqual(read('The government had originally planned to send 130 people.'), [])
  assert.deepEqual(read('“We said we would end this gimmick and we have,” the minister said.'), [])
})

test('“according to the airport, which will” is of the airport, and what is backdated is due on no day before', () => {
  const [found] = read('The runway is needed, according to the airport, which will ban night flights.')
  assert.equal(found?.who, 'the airport')
  assert.equal(read('The increase will be backdated to 1 February.')[0]?.due, undefined)
  const [vow, ...others] = read('Residents vowed this week to fight the runway.')
  assert.deepEqual([vow?.act, vow?.due, others.length], ['fight the runway', undefined, 0])
})

test('who appears before magistrates on a day does so on that day', () => {
  assert.deepEqual(read('The driver will appear before magistrates on Friday.')[0]?.due, {
    from: '2024-03-08',
    to: '2024-03-08',
  })
})
