import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said } from './written-document.ts'

/** The speakers in order; an absent one as its reason in brackets. */
const speakers = (text: string): string[] =>
  said(text).map(({ speaker }) => (speaker.absent ? `[${speaker.reason}]` : speaker.value.name))

test('a short name is its fullest form', () => {
  assert.deepEqual(speakers('Mayor Ann Reed said it holds.\n\n“It is safe,” Reed said.'), [
    'Ann Reed',
    'Ann Reed',
  ])
})

test('a pronoun is the last speaker of its gender, never itself', () => {
  assert.deepEqual(speakers('Ann Reed said it holds. “It is safe,” she said.'), ['Ann Reed', 'Ann Reed'])
  assert.deepEqual(speakers('Ann Reed said it holds. Tom Hale said it falls. “It is safe,” she said.'), [
    'Ann Reed',
    'Tom Hale',
    'Ann Reed',
  ])
  assert.match(speakers('“It is safe,” he said.')[0] ?? '', /^\[nobody named/)
})

test('a description is the one person who bears such a role', () => {
  assert.deepEqual(speakers('President Ann Reed said it holds. “It is safe,” the head of state said.'), [
    'Ann Reed',
    'Ann Reed',
  ])
  assert.deepEqual(
    speakers('Former President Ann Reed said it holds. “It is safe,” the president said.')[1],
    'president',
  )
  assert.match(
    speakers('Senator Ann Reed met Senator Tom Hale. “It is safe,” the senator said.')[0] ?? '',
    /^\[.*several/,
  )
  assert.deepEqual(speakers('Republican nominee Ann Reed left. “It is safe,” the Democratic nominee said.'), [
    'Democratic nominee',
  ])
})

test('a possessor is not the speaker', () => {
  assert.deepEqual(speakers("“It is safe,” Ann Reed's aide said."), ["Ann Reed's aide"])
})

test('descriptions without a name stand for themselves', () => {
  assert.deepEqual(speakers('Two officials said that the bridge was safe.'), ['two officials'])
})

test('a name beside its role is the subject, so that a pronoun goes back to it and not to who spoke before', () => {
  const said =
    'Tom Hale said the search goes on.\n\nThe company’s chief executive, Wen Abara, resigned. In a letter he said that he “should have listened”.'
  assert.equal(speakers(said).at(-1), 'Wen Abara')
})

test('a relative pronoun is the name right before it', () => {
  assert.deepEqual(speakers('The council met Ann Reed, who said that the bridge was safe.'), ['Ann Reed'])
})

test('every known speaker has its steps', () => {
  for (const { speaker } of said(
    'Mayor Ann Reed said it holds. “It is safe,” she said. “We pay,” the mayor said.',
  )) {
    assert.ok(!speaker.absent && speaker.chain.length > 0 && speaker.chain.every(({ says }) => says !== ''))
  }
})

test('who can speak stands for itself, without article or the place that owns it', () => {
  assert.deepEqual(speakers('The water rose, the town’s fire brigade said.'), ['fire brigade'])
  assert.deepEqual(speakers('The water rose, the fire brigade said. It fell, police said.'), [
    'fire brigade',
    'police',
  ])
  assert.deepEqual(speakers('Residents said that the water rose.'), ['residents'])
  assert.deepEqual(speakers('The mayor’s office said that the water rose.'), ['the mayor’s office'])
  assert.deepEqual(speakers('A number of experts said that the water rose.'), ['number of experts'])
})

test('some, many, it without a body, and what does not speak stay absent', () => {
  for (const source of ['Some', 'Many', 'It', 'They', 'The water level']) {
    assert.match(speakers(`${source} said that the bridge was safe.`).join() || '[none]', /^\[/)
  }
})

test('it and they are the body and the group that spoke last in the paragraph', () => {
  assert.deepEqual(speakers('The water rose, the fire brigade said. Homes were empty, it said.'), [
    'fire brigade',
    'fire brigade',
  ])
  assert.deepEqual(speakers('The water rose, residents said. Homes were empty, they said.'), [
    'residents',
    'residents',
  ])
})

test('a description is the body whose name, clause or appositive says so', () => {
  assert.deepEqual(
    speakers(
      'The operator of the lock said that it holds.\n\nThe Elm Water Company, which runs the lock, was paid.',
    ),
    ['Elm Water Company'],
  )
  assert.deepEqual(speakers('The Elm Water Company built the lock in May. The company said that it holds.'), [
    'Elm Water Company',
  ])
  assert.deepEqual(
    speakers('Ann Reed, who sits on the town council, spoke in May. The councillor said that it holds.'),
    ['Ann Reed'],
  )
  assert.deepEqual(speakers('The noise woke Ann Reed.\n\n“It was loud,” said the retired lock keeper, 67.'), [
    'Ann Reed',
  ])
})

test('a document does not speak; who gave it does', () => {
  assert.deepEqual(
    speakers('Nine were paid, according to figures that the Elm Water Company gave to the council.'),
    ['Elm Water Company'],
  )
  assert.deepEqual(speakers('Nine were paid, according to lists that volunteers kept.'), ['volunteers'])
  assert.match(speakers('Nine were paid, according to a report.')[0] ?? '', /^\[.*document/)
})

test('a person first met as "she" is a woman from then on', () => {
  assert.deepEqual(
    speakers('Wen Abara said it holds. “It is safe,” she said. Tom Hale left.\n\n“It is old,” he said.').at(
      -1,
    ),
    'Tom Hale',
  )
})

test('who is only spoken of in what another says is not the subject that a pronoun goes back to', () => {
  assert.equal(
    speakers('Dr Tom Hale said that Omar Lund never complained. “Prizes are for horses,” he said.').at(-1),
    'Tom Hale',
  )
})

test('a description at the beginning of a sentence is a subject', () => {
  const trial = 'Judge Ann Reed opened the case.\n\nLee Marsh was cleared. Marsh wept.'
  assert.equal(speakers(`${trial}\n\nThe judge fined the firm. “Nobody wins,” she said.`).at(-1), 'Ann Reed')
  assert.equal(
    speakers('Tom Hale left the yard.\n\nA driver was arrested later. “I saw no light,” he said.').at(-1),
    'driver',
  )
})

test('“the company” is the one body that is such by its name, by the words beside it, or that spoke last in the paragraph', () => {
  const last = (text: string): string => speakers(text).at(-1) ?? ''
  assert.equal(last('Orrery AB cut its outlook.\n\nThe company said that demand had weakened.'), 'Orrery AB')
  assert.equal(last('Tarn Police arrested nobody. The force declined to say why.'), 'Tarn Police')
  assert.equal(
    last('The Tarn Institute said it would look. The organisation said that it was early.'),
    'Tarn Institute',
  )
})

test('“the commission” is nobody’s name where two commissions are named, and a firm without a name may be meant', () => {
  assert.match(
    speakers(
      'The Election Commission counted. The Harbour Commission waited.\n\nTurnout was low, the commission said.',
    ).at(-1) ?? '',
    /^\[.*several/,
  )
  assert.equal(
    speakers('The Tarn Foundation paid through a firm in Harrow.\n\nThe firm said that it had helped.').at(
      -1,
    ),
    'firm',
  )
})

test('a shorter description of a body that spoke before is that body', () => {
  assert.equal(
    speakers('The interior ministry said four were held. The ministry did not say why.').at(-1),
    'interior ministry',
  )
})

test('“it says” behind a clause is the body that the clause begins with', () => {
  assert.equal(
    speakers('The Tarn Research Council paid.\n\nThe council has spent two million on bats, it says.').at(-1),
    'Tarn Research Council',
  )
})

test('what stands in brackets beside a name is not the speaker', () => {
  assert.deepEqual(speakers('Councillor Ann Reed (Lab, Tarnfield) said: “The roads are full.”'), ['Ann Reed'])
})

test('in an interview the person of the headline answers, and who was spoken to asks', () => {
  assert.deepEqual(
    speakers(
      '# “Never a banker”: Ann Reed on her book\n\nAnn Reed left the bank. She spoke to Tom Hale.\n\nQ: Why?\n\nA: I was bored.',
    ).slice(-2),
    ['Tom Hale', 'Ann Reed'],
  )
})

test('who is named before a colon says the quotation behind it', () => {
  assert.deepEqual(speakers('Our correspondent Ann Reed in Harrow: “The streets are empty here.”'), [
    'Ann Reed',
  ])
  assert.deepEqual(speakers('The plan has a name: “Harrow 2030”'), [])
})

test('who has seen a document did not make it; a comma in a number parts nothing', () => {
  assert.match(
    speakers('The lock was shut in May, according to documents seen by Tarn Herald.')[0] ?? '',
    /^\[/,
  )
  assert.equal(
    speakers('A union representing 3,100 millers said that talks had failed.')[0],
    'union representing 3,100 millers',
  )
})

test('a surname that the names passed over is the one person who bears it', () => {
  assert.deepEqual(speakers('Councillor Ruth Obuya-Lind said it holds. “It is safe,” Obuya-Lind said.'), [
    'Ruth Obuya-Lind',
    'Ruth Obuya-Lind',
  ])
})

test('a plural with its possessive mark owns what follows, and does not speak', () => {
  assert.deepEqual(speakers("“I heard him,” said the boys' mother, Carla Reed."), ['Carla Reed'])
  assert.deepEqual(speakers('Patients’ groups said the drug is safe.'), ['Patients’ groups'])
})

test('a given name that men bear is none for "she"', () => {
  assert.deepEqual(
    speakers('Marguerite Allen said it holds. A son, Pieter, died. “It is safe,” she said.').at(-1),
    'Marguerite Allen',
  )
})

test('titles tell two people of one surname apart', () => {
  const text =
    'Marguerite Kolb met the editor Paul Kolb. Ms. Kolb said it holds. Mr. Kolb died. “It is safe,” Mr. Kolb had said.'
  assert.deepEqual(speakers(text), ['Marguerite Kolb', 'Paul Kolb'])
})

test('capitals that are written like a pronoun are a name', () => {
  assert.deepEqual(speakers('WHO spokeswoman Ann Reed said it holds.'), ['Ann Reed'])
})

test('"the company" is the one that has just spoken, rather than one whose deeds speak of companies', () => {
  assert.deepEqual(
    speakers(
      'The Rail Guild, which represents the train companies, said it holds.\n\nLumen Rail Ltd said it would run trains. The company said it was sorry.',
    ).at(-1),
    'Lumen Rail Ltd',
  )
})

test('"it" is the body that spoke in the paragraph before, unless its own sentence names another', () => {
  const text = 'The Transport Safety Office said that a signal failed.\n\nThe train was on time, it said.'
  assert.deepEqual(speakers(text), ['Transport Safety Office', 'Transport Safety Office'])
  const other = 'The Transport Safety Office said that a signal failed.\n\nThe company runs trains, it said.'
  assert.equal(speakers(other).at(-1), 'company')
})

test('behind a setting with commas of its own a name is the subject', () => {
  const text =
    'Ann Reed said it holds. Carla Lind said it fell.\n\nIn her last interview, with a radio station in May, Ms. Reed was asked why. “Rivers are late,” she said.'
  assert.equal(speakers(text).at(-1), 'Ann Reed')
})

test('of whom somebody else’s words tell is meant by the pronoun that takes them up', () => {
  const text =
    'Tom Hale said it holds.\n\nAnn Reed said that Petr Marsh could found a party, an idea he has rejected.'
  const last = said(text).find(({ source }) => source[0]?.text === 'he')
  assert.ok(last === undefined || (!last.speaker.absent && last.speaker.value.name === 'Petr Marsh'))
})

test('who makes a face speaks next', () => {
  assert.deepEqual(speakers('Asked about a second term, Ann Reed laughed. “Ask me when the snow melts.”'), [
    'Ann Reed',
  ])
})

test('a mother of three, and people who were briefed, are described', () => {
  assert.deepEqual(speakers('“Not today,” the mother of three said.'), ['mother of three'])
  assert.deepEqual(speakers('Two people briefed on the inquiry said the signal failed.'), [
    'two people briefed on the inquiry',
  ])
})

test('a word that the text writes small elsewhere is no name at the head of a headline', () => {
  const text = '# Recount confirms mayor won\n\nThe mayor won by two votes, a recount showed.'
  assert.ok(said(text).every(({ speaker }) => speaker.absent || speaker.value.name !== 'Recount'))
})

test('"it" is the ministry that its own sentence opens with, though that has no name', () => {
  assert.equal(
    speakers('The health ministry has hired 9,300 nurses, 2.5 percent more, it said.')[0],
    'health ministry',
  )
})

test('the board of a company is one speaker, however it is called', () => {
  const text =
    'Orrery Foods Ltd fell.\n\nOrrery’s board said no. The board of Orrery Foods Ltd said it was too low. The Orrery Foods board said so.'
  assert.deepEqual(new Set(speakers(text)), new Set(['Orrery Foods Ltd’s board']))
})

test('persons with their places speak together', () => {
  assert.deepEqual(
    speakers('Two Democrats, Sens. Joe Hale of Montana and Ann Reed of Arizona, said they would vote no.'),
    ['Joe Hale and Ann Reed'],
  )
})

test('an office with its field before a name is no other speaker, nor are letters behind it', () => {
  assert.deepEqual(speakers('Leader of the Opposition Ann Reed said the plan had failed.'), ['Ann Reed'])
  assert.deepEqual(speakers('Prosecutor Miriam Hale KC said the plan had failed.'), ['Miriam Hale'])
  assert.deepEqual(speakers('The mother of Ann Reed said the plan had failed.'), ['mother of Ann Reed'])
})

test('a pronoun is the person whom the sentence before opens with, however they are described', () => {
  assert.deepEqual(
    speakers(
      'Neighbour Bill Cobb said: “He bounced.”\n\nHero paramedic Steve Lyle was there at once. “Not a scratch,” he said.',
    ),
    ['Bill Cobb', 'Steve Lyle'],
  )
  assert.deepEqual(
    speakers(
      'Neighbour Bill Cobb said: “He bounced.”\n\nPolice met Steve Lyle there at once. “Not a scratch,” he said.',
    ),
    ['Bill Cobb', 'Bill Cobb'],
  )
})

test('“it” is the body that the sentence, or the sentence before, begins with', () => {
  assert.deepEqual(
    speakers(
      'Norland’s Tarn Marine (TARN.OL) will cut 1,200 jobs, or about 14% of its workforce, it said on Thursday.',
    ),
    ['Tarn Marine'],
  )
  assert.deepEqual(
    speakers('Tarn Marine kept its dividend of 1.50 crowns per share. It expects that revenue will grow.'),
    ['Tarn Marine'],
  )
  assert.deepEqual(
    speakers('Tarn Marine kept its dividend. The ministry was silent. It expects that revenue will grow.'),
    ['ministry'],
  )
})

test('the agency of a dateline is no company', () => {
  assert.deepEqual(
    speakers(
      'STOCKFORD, April 4 (Reuters Business) - Ann Reed was silent.\n\nThe company said that hackers took data.',
    ),
    ['company'],
  )
})

test('“it” at the end is also the body that the sentence before begins with', () => {
  assert.deepEqual(
    speakers(
      'The coast guard ended its search on Friday. All but two of those on board had been found, it said.',
    ),
    ['coast guard'],
  )
  assert.deepEqual(speakers('Chipmaker Orrery Systems plans to cut 1,200 jobs after a slump, it said.'), [
    'Orrery Systems',
  ])
})

test('a company by where it sits is the company', () => {
  assert.deepEqual(
    speakers('Orrery Group will cut 1,200 jobs.\n\nThe Larkfield-based company said that sales had fallen.'),
    ['Orrery Group'],
  )
})

test('“who” behind an appositive is the person named before it; a possessor speaks', () => {
  assert.deepEqual(speakers('Ann Reed, the prime minister, who said that it holds, left.'), ['Ann Reed'])
  assert.deepEqual(speakers('Ann Reed’s belief that it holds is firm.'), ['Ann Reed'])
})

test('Mr. Vasquez is not Erin', () => {
  assert.deepEqual(speakers('Tom and Erin Vasquez won.\n\nMr. Vasquez said that it holds.'), ['Vasquez'])
})

test('who heads a body speaks, and not the body; two of two parties speak together', () => {
  assert.deepEqual(
    speakers(
      'The Federation of Norland Traders (FNT) president Ann Reed expressed concern over the delay.',
    ).slice(0, 1),
    ['Ann Reed'],
  )
  assert.deepEqual(speakers('Ann Reed and council leader Tom Hale said that it holds.'), [
    'Ann Reed and Tom Hale',
  ])
  assert.deepEqual(speakers('Ann Reed was of the view that it holds.'), ['Ann Reed'])
})

test('what a headline is about is no speaker', () => {
  assert.deepEqual(speakers('# Tarning: chiefs warn miners\n\nThe tarning goes on.'), [])
  assert.deepEqual(speakers('# NRL: star is cleared\n\nHe left.'), [])
})

test('a headline’s capitals are not how somebody is called', () => {
  assert.deepEqual(speakers('# KYLA HALE SPLITS FROM HUSBAND\n\nKyla Hale said that it holds.'), [
    'Kyla Hale',
  ])
})

test('a ministry by its country is the body of the sentence before', () => {
  assert.deepEqual(
    speakers('Norland’s defence ministry was silent for a day. It said that no town was hit.'),
    ['Norland’s defence ministry'],
  )
})

test('“who” behind where somebody comes from is that person, and a name that “and” joins is no subject', () => {
  assert.deepEqual(speakers('The board met Gov. Tom Hale of Texas, who has threatened to sue.'), ['Tom Hale'])
  assert.deepEqual(
    speakers(
      'Ann Marie Reed grew up in Ohio with her brothers, the child of Joel Reed and Ruth Reed, a weaver. “They taught me all,” she said.',
    ),
    ['Ann Marie Reed'],
  )
})
