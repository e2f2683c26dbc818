import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { annotate } from '../../src/annotate/pipeline.ts'
import { documentOf } from './document.ts'

/** The acts that a text of Tuesday 5 March 2024 commits somebody to. */
function acts(...paragraphs: string[]): string[] {
  const { commitments } = annotate(documentOf(paragraphs), { asOf: '2024-03-05' })
  return commitments.map(({ act, negated }) => (negated ? `not ${act.text}` : act.text))
}

/** None of the first, each of the second, which differs from it in what counts. */
function differs(none: readonly string[], some: readonly string[]): void {
  for (const text of none) assert.deepEqual(acts(text), [], text)
  for (const text of some) assert.equal(acts(text).length, 1, text)
}

describe('what commits nobody', () => {
  test('what somebody would not call so, and what nobody has ruled out', () => {
    differs(
      [
        'The minister said she would not call it an epidemic.',
        'The minister has not ruled out closing the plant.',
        'Police ruled out wrongdoing on Monday.',
      ],
      ['The minister said she would not close the schools.', 'The minister ruled out closing the plant.'],
    )
    assert.deepEqual(acts('The minister ruled out closing the plant.'), ['not closing the plant'])
  })

  test('the day of a word stands behind its verb, and each act of it has its own', () => {
    assert.deepEqual(
      acts(
        'Ministers agreed on Friday to cut emissions by 2030 and to end public money for coal by next year.',
      ),
      ['cut emissions by 2030', 'end public money for coal by next year'],
    )
    assert.deepEqual(
      acts('The bank vowed Monday to halve its loans by 2030 and stop paying bonuses by 2025.'),
      ['halve its loans by 2030', 'stop paying bonuses by 2025'],
    )
  })

  test('a condition on which something is approved is an order, a plan of a day that is over none', () => {
    assert.deepEqual(
      acts('The authority approved the merger on condition that they sell 42 stations by June.'),
      ['sell 42 stations by June'],
    )
    assert.deepEqual(acts('The hikers left on Saturday and were to return on Sunday, police said.'), [])
  })

  test('a merger is nobody who acts', () => {
    const { commitments } = annotate(documentOf(['The merger would close on May 1, the firm said.']), {
      asOf: '2024-03-05',
    })
    assert.deepEqual(
      commitments.map(({ actor, theme }) => [actor.absent, theme?.text]),
      [[true, 'The merger']],
    )
  })

  test('an act that ends in a quotation ends with its mark', () => {
    assert.deepEqual(acts('The commander said his men would keep the truce "as long as the others do".'), [
      'keep the truce "as long as the others do"',
    ])
  })

  test('a verdict that a lawyer foresees', () => {
    differs(
      ['His lawyer said his client would be cleared.'],
      ['The lawyer said his client would be released on Friday.'],
    )
  })

  test('votes that are counted, and what is to be kept but changed', () => {
    assert.deepEqual(acts('Ada Lund was elected by 187 votes, a recount that ended on Sunday showed.'), [])
    assert.deepEqual(acts('The mayor said she would keep the toll but halve it in April.'), [
      'keep the toll',
      'halve it in April',
    ])
  })

  test('a state or a want in the progressive, whatever time stands beside it', () => {
    differs(
      [
        'Dozens are missing after a dam above the town gave way on Monday.',
        'The union is demanding a raise of 9 percent by Friday.',
      ],
      ['The minister is leaving on Monday.'],
    )
  })

  test('what somebody thinks or is sure of, however far in front', () => {
    differs(
      [
        'I think the talks came too late, and they will have to start again.',
        'We are confident the inquiry will clear the harbour board.',
        'Officials hope that, given time, the two towns will rebuild the bridge.',
        'Voters chose the man she hopes will rebuild the pier.',
        'The harbour board probably will close the pier.',
      ],
      ['The talks came too late, and the harbour board will close the pier.'],
    )
  })

  test('what one claims of others; of oneself it is a threat', () => {
    differs(
      [
        'Olsen warned that the mayor would close both libraries.',
        'Many analysts expect the firm to sell its yard.',
      ],
      ['Olsen warned that he would close both libraries.', 'The council expects the firm to sell its yard.'],
    )
  })

  test('an answer in a poll', () => {
    differs(
      [
        'The poll said that Olsen would beat Berg in May.',
        'Nine percent were saying they would support Berg.',
      ],
      ['The party said they would support Berg.'],
    )
  })

  test('a "would" in the speaker\'s own words is no reported "will"', () => {
    differs(
      ['"I would repair the pier for nothing," Berg said.', 'She said: "I would like to repair the pier."'],
      ['Berg said she would repair the pier.'],
    )
  })

  test('need and exhortation', () => {
    differs(
      [
        'The council will have to find other ways.',
        '"We must build a town for all," Berg said.',
        'Berg said that courts must weigh both sides.',
        'Protesters insist the mayor must resign.',
      ],
      ['The mayor must resign by Friday.', 'The court ruled that Olsen must return the papers.'],
    )
  })

  test('weather, need, and a state that comes of itself, whatever their day', () => {
    differs(
      [
        'Storm Edda is expected to reach Brenmouth on Friday.',
        'The mayor said a price rise would be needed next June.',
        'The buses will be late on Friday.',
        'Olsen will miss the match on Friday.',
        'The new stand, which will seat 9,000 people, was paid for by Olsen.',
      ],
      ['The fleet is expected to reach Brenmouth on Friday.', 'The shops will be open on Friday.'],
    )
  })

  test('what an end needs, and what hangs on an event of a timetable', () => {
    differs(
      [
        'Rovers must improve their away form if they are to challenge.',
        'If no appeal is lodged, the sentence becomes final on 28 March.',
      ],
      ['The club must pay the fine by Friday.', 'The new law takes effect on 28 March.'],
    )
  })

  test('what an onlooker says of others', () => {
    differs(
      [
        '"The first cut will come in September," said its chief economist, Ida Moen.',
        'Analysts said the firm would sell its ferries this year.',
      ],
      ['Ida Moen, the chief executive, said the firm would sell its ferries this year.'],
    )
  })

  test('what the writer of a comment says will or must be', () => {
    const comment = (line: string) =>
      acts(
        'Every few years somebody discovers the bus. I remember the last time.',
        'Who will pay? You will, of course. The money has to come from somewhere.',
        'It was tried in Penmoor in 1998. Nobody was thanked for it.',
        'We should stop pretending. The depots were sold long ago. My own street has no bus at all.',
        line,
      )
    for (const line of [
      'The council will close two libraries and blame the drivers.',
      'The town must find nine million crowns.',
      'The mayor is going to learn what every mayor learns.',
    ])
      assert.deepEqual(comment(line), [], line)
    // What others vowed, said or set is reported in a comment, too.
    assert.deepEqual(comment('The mayor promised to reopen the swimming pool.'), ['reopen the swimming pool'])
    assert.deepEqual(comment('Ms Berg said she would publish the contract.'), ['publish the contract'])
    assert.deepEqual(comment('The council will vote on 12 March.'), ['vote on 12 March'])
  })

  test('a result that no resolve brings about', () => {
    differs(
      [
        'The firm will achieve higher sales this year.',
        'The bank expects fares to rise next year.',
        'Any gain will be offset by the cost of repairs.',
      ],
      ['The firm will publish its sales this year.'],
    )
  })

  test('a clause that only describes its noun', () => {
    differs(
      [
        'The council forgot the bridge he promised to build.',
        'It depends on the members whose boards will vote.',
        'Much hangs on the way in which the mayor will run the town.',
      ],
      [
        'He told the families that they would be home before June.',
        'At the meeting he promised to build a bridge.',
        'The pier, which the town will rebuild, is old.',
      ],
    )
  })

  test('a plan told as past or taken for granted', () => {
    differs(
      [
        'The ferry was to return before fog closed the port.',
        'The find was important in his decision to open a case.',
        'The board did not expect to be asked.',
        'Officers would not say who was held.',
      ],
      [
        'The ferry is to return.',
        'Olsen announced her decision to open a case.',
        'The board said it would not sell the pier.',
      ],
    )
  })

  test('what a thing is for, or consists in', () => {
    differs(
      [
        'The move was intended to calm the town.',
        'The first option would be to sell the pier.',
        'The challenge is to build it in time.',
        'The ferry stopped due to lack of fuel.',
      ],
      ['The council intends to sell the pier.', 'The ferry is due to leave on Friday.'],
    )
  })

  test('a progressive without its day, and a day that is only mentioned', () => {
    differs(
      [
        'The firm is growing for the first time in years.',
        'The cause is something she took up weeks after the flood.',
        'The talks could end before the new mayor takes office in May.',
      ],
      ['The new mayor takes office in May.', 'The firm is opening a yard in May.'],
    )
  })

  test('what is said to a listener, and what is inferred', () => {
    differs(
      [
        '"You will wreck the town," she said.',
        'Berg must be dreaming of a new pier.',
        'I cannot imagine it will stop the ferries.',
      ],
      ['Berg must repair the pier.'],
    )
  })

  test('a standing rule, a cancelled event, an expectation that somebody has', () => {
    differs(
      [
        'Firms are required to file a report each time they sell a ship.',
        'Olsen cancelled a rally with the mayor slated for Friday.',
        'There is an expectation that the mayor will open the pier.',
        'The firm is selling a ship today.',
      ],
      [
        'Olsen is required to file a report by Friday.',
        'A rally with the mayor is slated for Friday.',
        'The firm is selling a ship on Friday.',
      ],
    )
  })

  test('a question, a condition that is not met, and what one says of a third', () => {
    differs(
      [
        'Berg said little about how the mayor would run the port.',
        'She said she would rebuild it if she could.',
        '"He will hit back," she said.',
        'Berg rejected any notion that the mayor would leave.',
        'The two towns must compete for the fair.',
      ],
      ['Berg said she would rebuild it if the board agrees.', '"I will hit back," she said.'],
    )
  })

  test('a thing that one is committed to, which is no act', () => {
    differs(
      ['He spoke of her commitment to civil rights.'],
      ['She announced a commitment to repair the pier.'],
    )
  })

  test('the second act of a wish, and one of another subject', () => {
    assert.deepEqual(acts('The court ruled the boy must be returned and set Friday as the last day.'), [
      'be returned',
    ])
  })
})

describe('what commits all the same', () => {
  test('a promise that is being made, and an act that is quoted', () => {
    assert.deepEqual(acts('Berg is pledging to repair the pier.'), ['repair the pier'])
    assert.deepEqual(acts('He vowed to “take our fight” to the court.'), ['take our fight'])
  })

  test('what a country is said to do is its word', () => {
    const { commitments } = annotate(
      documentOf(['Berg said Norway would open the port. Berg said the firm would open the port.']),
      { asOf: '2024-03-05' },
    )
    assert.deepEqual(
      commitments.map(({ strength }) => strength),
      ['promise', 'plan'],
    )
  })

  test('"later this month" is what is left of it', () => {
    const [one] = annotate(documentOf(['The mayor will speak later this month.']), {
      asOf: '2024-03-05',
    }).commitments
    assert.deepEqual(one?.due.absent === false && one.due.value, { from: '2024-03-05', to: '2024-03-31' })
  })

  test('having no plans to do a thing', () => {
    assert.deepEqual(acts('The council has no plans to sell the pier.'), ['not sell the pier'])
  })

  test('an order in the subjunctive', () => {
    assert.deepEqual(acts('The judge ordered that the papers be released by Friday.'), [
      'be released by Friday',
    ])
  })

  test("a relative clause behind a title in quotation marks, and a wire's own marks", () => {
    assert.deepEqual(acts('The concert opens with “Harbour Lights,” which will be released on 12 March.'), [
      'be released on 12 March',
    ])
    assert.deepEqual(acts("``We will close the pier,'' Berg said."), ['close the pier'])
  })

  test('a participle behind the actor, and a possessive', () => {
    const [one] = annotate(documentOf(['Officials leading the inquiry expect to finish it in May.']), {
      asOf: '2024-03-05',
    }).commitments
    assert.equal(one?.agent?.text, 'Officials leading the inquiry')
    const [other] = annotate(documentOf(['Olsen confirmed her decision to sell the yard.']), {
      asOf: '2024-03-05',
    }).commitments
    assert.equal(other?.agent?.text, 'her')
  })
})
