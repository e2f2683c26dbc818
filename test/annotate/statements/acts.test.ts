import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said, short } from './written-document.ts'

const all = (text: string): string[] => said(text).map(short)

test('a verb that does what it names is no statement', () => {
  for (const act of [
    'The regional government declared a state of emergency in the valley.',
    'President Ann Reed declared three days of mourning.',
    'The council named a mediator for the talks.',
    'The union has called a meeting for Monday.',
  ])
    assert.deepEqual(all(act), [], act)
})

test('the same verbs report where something is said of the object', () => {
  assert.deepEqual(all('Ann Reed called the vote a farce.'), [
    'Ann Reed | called | the vote a farce | Ann Reed',
  ])
  assert.deepEqual(all('Ann Reed declared that the emergency was over.'), [
    'Ann Reed | declared | that the emergency was over | Ann Reed',
  ])
})

test('a verb that is joined to a subordinate clause has the subject of that clause', () => {
  assert.deepEqual(
    all('Shares fell after the Tarn maker cut its outlook and announced that Hale would leave.'),
    ['the Tarn maker | announced | that Hale would leave | Tarn maker'],
  )
})

test('a word in marks in the narrator’s relative clause is no part of the quotation', () => {
  assert.deepEqual(all('“Is it the last one?” said Ann Reed, who has a “sell” rating on the stock.'), [
    'Ann Reed | said | “Is it the last one?” | Ann Reed',
  ])
})

test('who declines to comment says nothing', () => {
  assert.deepEqual(all('Orrery declined to comment on the claims.'), [])
  assert.equal(all('Ann Reed refused to sign the paper.').length, 1)
})

test('who asks not to be named, or declines to be, says nothing', () => {
  assert.deepEqual(all('Two people asked not to be named because the talks were private.'), [])
  assert.deepEqual(all('An aide, who declined to be identified, said the wall was crumbling.'), [
    'An aide, who declined to be identified | said | the wall was crumbling | aide',
  ])
})

test('what is expected or was told without a source is no statement; what somebody urges is', () => {
  for (const untold of [
    'The port is expected to close in June.',
    'The keeper was told to leave the lock.',
    'The council has been ordered to hand over the papers.',
  ])
    assert.deepEqual(all(untold), [], untold)
  assert.equal(all('Ann Reed urged the council to hand over the papers.').length, 1)
})

test('the subject of a passive is not who says it', () => {
  assert.deepEqual(all('Ann Reed is understood to have left.'), [])
})

test('the measure of a comparison is no statement, and no end of one', () => {
  assert.deepEqual(all('The ferry came on Sunday, three days later than its operator had promised.'), [])
  assert.deepEqual(all('Ann Reed said fewer ships came than the port had promised.'), [
    'Ann Reed | said | fewer ships came than the port had promised | Ann Reed',
  ])
})

test('how long after something it was said is no part of what was said', () => {
  assert.deepEqual(
    all(
      'The engine had failed, the Marine Safety Board said in a report, ten days after the day that the minister had set.',
    ),
    ['the Marine Safety Board | said | The engine had failed | Marine Safety Board'],
  )
})

test('a pronoun alone is nothing that was said, nor are people who were polled or a post that was given up', () => {
  for (const none of [
    'Ann Reed denied that.',
    'The agency questioned 1,012 people between 6 and 10 November.',
    'Ann Reed has offered her resignation.',
    'The board rejected a raised offer from Lumen.',
    'Lumen recalled 310,000 cars over a brake fault.',
    'Each side blamed the other.',
  ])
    assert.deepEqual(all(none), [], none)
})

test('a clause behind a hearer begins with its subject', () => {
  assert.deepEqual(all('Ann Reed told the Harbour Post the two unions were “not in competition”.'), [
    'Ann Reed | told | the two unions were “not in competition” | Ann Reed',
  ])
})

test('what somebody adds, keeps, takes on, votes for or answers to is done, not said', () => {
  for (const act of [
    'Tom Hale added two late goals.',
    'The party maintains a narrow lead in the valley.',
    'Ann Reed assumed office in May.',
    'Lomond Partners is advising the ferry company on the sale.',
    'The union voted for the rise.',
    'Crews responded to a fire at the mill.',
    'The keeper conceded a penalty.',
    'Ann Reed wrote a book about the lock.',
  ])
    assert.deepEqual(all(act), [], act)
})

test('the same verbs report with a clause or quoted words', () => {
  for (const told of [
    'Ann Reed added that the lock was safe.',
    'Ann Reed maintains the lock was safe.',
    'Ann Reed assumed the lock was safe.',
    'Ann Reed responded with “never”.',
    'Ann Reed conceded that the plan had failed.',
    'Ann Reed wrote that the lock was safe.',
    'Ann Reed added: "The lock is safe."',
  ])
    assert.equal(all(told).length, 1, told)
})

test('what points back, a lawyer’s client and what hangs on a subject are no statements', () => {
  assert.deepEqual(all('Ann Reed disclosed this on Tuesday while briefing reporters.'), [])
  assert.deepEqual(all('Ann Reed did not name the buyer.'), [])
  assert.deepEqual(all('Officers quizzed the landlord.'), [])
  assert.deepEqual(all('Rival Orrery Offshore, which warned on profits last month, fell 4%.'), [])
  assert.equal(all('Asked by Tom Hale, defending Orlow, the officer replied: “No, sir.”').length, 1)
  assert.equal(all('Ann Reed disclosed that in May the lock was shut.').length, 1)
})

test('what was voted, is due or is nobody’s is no statement', () => {
  for (const none of [
    'The council voted 6-3 on Monday night to reject the shelter.',
    'Officers summoned the landlord.',
    'Ann Reed cast the deciding vote.',
    'The cause was not immediately known.',
    'The freeze was announced after the election.',
    'Crowds rallied in support of the coup.',
  ])
    assert.deepEqual(all(none), [], none)
})

test('what is promised stands before a relative clause, and no free clause behind it', () => {
  assert.deepEqual(
    all('Of the houses that the government promised before winter 412 are finished.').filter((one) =>
      one.includes('are finished'),
    ),
    [],
  )
  assert.equal(all('Ann Reed said that the government promised that help would come.').length, 1)
})

test('a place before the colon of a headline is what it is about', () => {
  assert.deepEqual(all('# France: army backs the coup\n\nSoldiers marched.'), [])
  assert.equal(all('# Ann Reed: army will hold\n\nSoldiers marched.').length, 1)
})

test('a verdict is found and read, and no source stands in what it says', () => {
  assert.deepEqual(all('The jury found former deputy Tom Hale guilty of murder.'), [])
  assert.deepEqual(all('Judge Ann Reed read the verdict.'), [])
})
