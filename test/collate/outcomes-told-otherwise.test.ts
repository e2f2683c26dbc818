/** What became of a commitment, told in other words than it was made in; domains of their own. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asOfDay, outcomes } from '../../src/collate/outcomes.ts'
import { annotated } from './annotated.ts'

function became(
  promise: string,
  told: string,
  days: readonly [string, string] = ['2024-03-05', '2024-03-20'],
  asOf?: string,
): string {
  const first = annotated(promise, days[0])
  const found = outcomes([first, annotated(told, days[1])], asOf).filter(
    ({ document }) => document === first.document.id,
  )
  assert.equal(found.length, 1, `one commitment in: ${promise}`)
  const [outcome] = found
  return outcome !== undefined && outcome.evidence.length > 1 ? outcome.status : 'not told'
}

describe('told in other words', () => {
  for (const [promise, told, status] of [
    [
      'The court will try the banker in March 2024.',
      'The trial of the banker took place on 12 March 2024.',
      'kept',
    ],
    [
      'Lawyers for Ada Brown will apply for bail by 12 March 2024.',
      'Ada Brown was granted bail on 11 March 2024 after an application by her lawyers.',
      'kept',
    ],
    [
      'The water company will restore supplies to Elm Street by 12 March 2024.',
      'Taps on Elm Street were running again on 10 March 2024, neighbours said.',
      'kept',
    ],
    [
      'The club will extend the contract of Leo Marsh by 12 March 2024.',
      'The extension of the contract of Leo Marsh was completed on 9 March 2024, the club said.',
      'kept',
    ],
    [
      'The minister will submit the pensions bill to parliament by 12 March 2024.',
      'Submission of the pensions bill is now scheduled for next month, the minister said.',
      'open',
    ],
    [
      'The museum will reopen its sculpture hall by 12 March 2024.',
      'The museum opened its doors again, and the sculpture hall was full, on 16 March 2024.',
      'late',
    ],
    [
      'Work on the dam is to begin in June 2024.',
      'Work on the dam will begin in autumn 2024, three months later than planned, the firm says.',
      'changed',
    ],
    [
      'The firm will close its plant in Torvik by 30 June 2024.',
      'The firm will shut its Torvik plant in May 2024, a month earlier than planned.',
      'changed',
    ],
    [
      'The mayor vowed to scrap the kiln at Mole Lane.',
      'The kiln at Mole Lane was cancelled on 16 March 2024.',
      'kept',
    ],
    [
      'The mayor pledged to make buses free by 10 March 2024.',
      'Buses became free on 15 March 2024, five days later than promised.',
      'late',
    ],
    [
      'The mayor promised to publish every contract with Norline.',
      'The city has published 212 contracts with Norline, but one remains secret.',
      'open',
    ],
    [
      '"I will never take a pay rise," said Mayor Ada Lind.',
      'Ada Lind accepted a pay rise of 3 per cent.',
      'broken',
    ],
    [
      'The judge ordered Reinhold to repay 1.9 million crowns by 12 March 2024.',
      'Reinhold has repaid 1.2 million crowns so far, the town said.',
      'broken',
    ],
    [
      'The minister is due to meet both sides on 12 March 2024.',
      'The minister met both sides on 12 March 2024 but failed to reach a deal.',
      'kept',
    ],
    [
      'The new East Stand is expected to open in time for the visit of Penmoor on 12 March 2024.',
      'The opening of the East Stand has been delayed until May 2024, the club said on Tuesday.',
      'changed',
    ],
    [
      'The prosecutor, Per Lind, said his office would not challenge the acquittals.',
      'Prosecutors said on 19 March 2024 that they had decided to challenge the acquittals after all.',
      'changed',
    ],
    [
      'The order goes to the minister, Ada Duret, who has until 12 March 2024 to decide.',
      'Ada Duret, the minister, approved the dam on 15 March 2024, three days after the deadline.',
      'late',
    ],
    [
      'The bridge is not expected to reopen before 12 March 2024.',
      'The bridge reopened on 14 March 2024, two days later than expected.',
      'kept',
    ],
    [
      'The mayor promised not to raise fares before 2027.',
      'The mayor will raise fares from 1 May, breaking a promise she made in February.',
      'broken',
    ],
    [
      'A court is expected to rule on 12 March 2024 whether the strike is lawful.',
      'The court allowed the strike on 12 March 2024, two hours after it had begun.',
      'kept',
    ],
    ['The panel will report by 12 March 2024.', 'The panel published its report on 11 March 2024.', 'kept'],
    // The day of saying is not the day of the act.
    [
      'The panel will report by 12 March 2024.',
      'Both sides agree on it, the union said on Friday, five days after the panel published its report.',
      'unknowable',
    ],
    [
      'The line promised a replacement vessel by 12 March 2024.',
      'A replacement ferry reached the island on 16 March 2024, four days later than the line had promised.',
      'late',
    ],
    [
      'The ferry Maid of Orrin is to be repaired by 12 March 2024.',
      'The Maid of Orrin sailed again on 18 March 2024.',
      'late',
    ],
    [
      'The company has no plans to raise fares this year.',
      'Fares will rise by 6 per cent on 1 June 2024, the company announced.',
      'changed',
    ],
    [
      'The council will build a bridge over the Tolm by 2026.',
      'The bridge over the Tolm was scrapped on 16 March 2024.',
      'broken',
    ],
    [
      'The union will hold a strike on 12 March 2024.',
      'The union called off the strike on 11 March 2024.',
      'broken',
    ],
    [
      'Drivers in Penmoor will walk out on 12 March 2024.',
      'A strike of drivers that was due to start in Penmoor on 12 March 2024 has been suspended.',
      'broken',
    ],
    [
      'The envoys gave the rebels until 12 March 2024 to free the governor.',
      'A deadline for the rebels to free the governor expired on 12 March 2024 without a word from them.',
      'broken',
    ],
    [
      'The islanders will vote on independence on 12 March 2024.',
      'The court ruled that the vote on independence planned for 12 March 2024 may not go ahead.',
      'broken',
    ],
    [
      'Parliament is to hold a final vote on the law on 12 March 2024.',
      'Parliament approved the law on 12 March 2024 by 129 votes to 108.',
      'kept',
    ],
    [
      'The firm will close its quarry in Penmoor on 2 April 2024.',
      'The firm reverses its decision to close its quarry in Penmoor.',
      'broken',
    ],
    [
      'The council will start work on the pier on 12 March 2024.',
      'Work on the pier did not start until 18 March 2024.',
      'late',
    ],
    [
      'The line promised to freeze fares until July 2024.',
      'The line will raise fares by 3 per cent on 1 May 2024.',
      'changed',
    ],
    [
      'The line promised to refund all tickets within 10 days.',
      'The line was fined for failing to refund tickets within 10 days after it cancelled 300 sailings.',
      'broken',
    ],
  ] as const)
    test(told, () => assert.equal(became(promise, told), status))
})

test('such an act on what may be the same thing in another word is no overdue promise, and no kept one', () => {
  const promise = 'The company will close its plant in Penmoor by 12 March 2024.'
  assert.equal(became(promise, 'The company closed the factory on 11 March 2024.'), 'unknowable')
  const [first, told] = [
    annotated(promise, '2024-03-05'),
    annotated('The company closed the factory.', '2024-03-20'),
  ]
  const [outcome] = outcomes([first, told])
  const [commitment] = first.annotations.commitments
  assert.ok(outcome && commitment)
  assert.equal(outcome.evidence[1]?.document, told.document.id)
  assert.equal(asOfDay(outcome, commitment, '2024-03-10').status, 'open')
  assert.equal(asOfDay(outcome, commitment, '2024-04-10').status, 'unknowable')
})

test('a repetition before the day keeps nothing open once the day has passed', () => {
  const promise = 'The mill will close on 12 March 2024.'
  const again = 'The mill in Penmoor is due to close on 12 March 2024.'
  const days = ['2024-03-05', '2024-03-10'] as const
  assert.equal(became(promise, again, days), 'open')
  assert.equal(became(promise, again, days, '2024-04-01'), 'unknowable')
})

describe('told of something else', () => {
  for (const [promise, told] of [
    // The same verb, done to something else.
    [
      'The council will close the swimming pool on 12 March 2024.',
      'The council closed the library on 12 March 2024.',
    ],
    [
      'The council will close the swimming pool on 12 March 2024.',
      'The library was closed by the council on 12 March 2024.',
    ],
    [
      "The union will meet the mill's owners on 12 March 2024.",
      'The union met Governor Ida Holm on 12 March 2024.',
    ],
    // Seats that were won are no part of the vote.
    [
      'The islanders will vote on independence on 12 March 2024.',
      'With all votes counted, the Harbour Party of the islanders had won 14 of 31 seats.',
    ],
    // Three in four are the rest of one in four.
    [
      'The line said it would run one train in four on 22 March 2024.',
      'Three in four trains will be cancelled on 22 March 2024, the line said.',
    ],
    [
      'The port will dredge the east channel by 12 March 2024.',
      'The port dredged the west channel on 10 March 2024.',
    ],
    [
      'The city will build the first tram line by 12 March 2024.',
      'The city built the second tram line on 10 March 2024.',
    ],
    [
      'Patients will be offered new dates by 12 March 2024, the trust said.',
      'The trust said that 155 operations had been postponed and that patients wait.',
    ],
    [
      'Fenwick is expected to close the deal with Dallow by 12 March 2024.',
      'Fenwick will shut two plants in Torvik on 30 March 2024.',
    ],
    [
      'All schools on Scarra are shut. They are due to reopen on 12 March 2024.',
      'The Sound Bridge reopened at 2pm on 14 March 2024, two hours later than expected.',
    ],
    [
      'Mayor Ada Lind takes office on 15 March 2024.',
      'The kiln at Mole Lane was cancelled on 16 March 2024, on her second day in office.',
    ],
    [
      'The reservoir at Lower Fenn will be filled by 2029.',
      'The minister approved the reservoir on Monday, three days after the deadline.',
    ],
    [
      'The line promised a replacement vessel by 12 March 2024.',
      'If the replacement vessel has not come by Monday, the island will charter a boat.',
    ],
    [
      'The county will repair the Tolm bridge by 12 March 2024.',
      'The Tolm bridge could have been repaired for less, an engineer said.',
    ],
    // "Board" is a name there, no act.
    [
      "The board's inspectors are to board the vessel on 12 March 2024.",
      'The Marine Safety Board said in a report published on 14 March 2024, two days after the deadline, that welds were poor.',
    ],
    // What the act itself is of ("cancelled sailings") takes nothing back.
    [
      'The company will refund all tickets for cancelled sailings by 12 March 2024.',
      'Tickets for cancelled sailings cost up to 40 crowns each.',
    ],
    // Who dropped a plan is not why it is told of what was said of him.
    [
      'The minister said the company would not be fined.',
      'The company dropped its plan to raise fares on 16 March 2024.',
    ],
    [
      'The ferry Maid of Orrin will not return before the middle of May 2024.',
      'Poor welds damaged the ferry Maid of Orrin, a report said on 14 March 2024, ten days after the date that was set.',
    ],
    ['The airline will hire 300 pilots by 12 March 2024.', 'Fares of the airline rose on 10 March 2024.'],
  ] as const)
    test(told, () => assert.equal(became(promise, told), 'not told'))
})

test('what hangs on a condition is not called overdue, nor broken where it was not done', () => {
  const judged = (told: string) => {
    const promise = 'Services will resume on 12 March 2024 if the swell allows.'
    const first = annotated(promise, '2024-03-05')
    return outcomes([first, annotated(told, '2024-03-20')])[0]?.status
  }
  const results = [judged('The weather was fine.'), judged('Services did not resume.')]
  assert.deepEqual(new Set(results).has('overdue'), false)
  assert.deepEqual(new Set(results).has('broken'), false)
})

test('what is only set for a day is not called overdue when nobody tells of it; a last day and a promise are', () => {
  const status = (text: string) => {
    const first = annotated(text, '2024-03-05')
    return outcomes([first, annotated('It rained.', '2024-03-20')])[0]?.status
  }
  assert.equal(status('The trial of the banker is due to begin on 12 March 2024.'), 'unknowable')
  assert.equal(status('The city will publish the accounts by 12 March 2024.'), 'overdue')
  assert.equal(status('The mayor promised to publish the accounts on 12 March 2024.'), 'overdue')
})

test('a plan that is dropped again breaks no promise not to carry it out', () => {
  assert.equal(
    became(
      'The company will not raise fares this year.',
      'The company dropped its plan to raise fares on 16 March 2024.',
    ),
    'open',
  )
})

test('that nobody tells of a state afterwards does not make it overdue', () => {
  const first = annotated('The airport at Penmoor will remain open until 12 March 2024.', '2024-03-05')
  assert.equal(outcomes([first, annotated('It rained.', '2024-03-20')])[0]?.status, 'unknowable')
})

describe('what only looks like it', () => {
  for (const [why, promise, told, status] of [
    [
      'another thing that started',
      'Vaccination of 40,000 people in Port Amar is to begin on 18 March 2024.',
      'The outbreak in Port Amar started at a well that was closed on 17 March 2024.',
      'not told',
    ],
    [
      'lateness that is said of the saying',
      'The ministry aims to vaccinate 60,000 people by 12 March 2024.',
      'More than 61,000 people have been vaccinated, the minister said on Wednesday, a day after the date that she had set.',
      'unknowable',
    ],
    [
      'the day of what befell those who are paid',
      'The government will pay every household 3,000 crowns by 12 March 2024.',
      'All 700 households hit by the February flood have now received 3,000 crowns from the government.',
      'unknowable',
    ],
    [
      'somebody else who did it, where no day was set',
      'The GMW union said it would fight the bid.',
      'The biscuit maker, which fought off a 2.4 billion pound bid, cut its forecast.',
      'not told',
    ],
    [
      'what somebody has done with none',
      'Coach Petra Lind promised to buy two strikers before 12 March 2024.',
      'Coach Petra Lind, who had promised two new strikers, has bought none.',
      'broken',
    ],
    [
      'a move that collapsed',
      'The striker Daniel Okon has agreed to join Atletica for 60 million euros.',
      'The 60 million euro move of Daniel Okon from Rovers to Atletica collapsed after a medical.',
      'broken',
    ],
    [
      'what came later than promised, by whatever verb',
      'The utility said it would install a new transformer within 48 hours.',
      'The new transformer began working on 8 March 2024, a day later than promised.',
      'late',
    ],
    [
      'another kind of the same thing',
      'Banks promised to raise mortgage rates by 12 March 2024.',
      'The central bank has raised interest rates by half a point, and banks gained.',
      'not told',
    ],
    [
      'a deal that closes is complete',
      'The merger of Valtrex and Omnia will close on 12 March 2024.',
      'Valtrex and Omnia completed their merger on 14 March 2024, two days later than planned.',
      'late',
    ],
    [
      'a deal that closes is no plant that closes',
      'The merger of Valtrex and Omnia will close on 12 March 2024.',
      'Valtrex will close 18 stations next year.',
      'not told',
    ],
    [
      'who had given his word and refused',
      'Builder Victor Lang has agreed to testify by 12 March 2024.',
      'Builder Victor Lang refused to testify, the court said.',
      'broken',
    ],
    [
      'some of those who gave their word',
      'Forty-one countries pledged to stop paying for new coal plants by 12 March 2024.',
      'Eleven of the 41 countries that promised to stop paying for coal plants have not done so.',
      'broken',
    ],
    [
      'a promised share, where some are left without',
      '90 percent of homes will have electricity again by 12 March 2024, the firm said.',
      'All but 600 of the 48,000 homes had electricity again, the firm said.',
      'unknowable',
    ],
    [
      'what a bidder no longer intends',
      'The bidder has until 20 March 2024 to make a firm offer.',
      'The bidder said that it did not intend to make an offer for the firm.',
      'broken',
    ],
  ] as const)
    test(why, () => assert.equal(became(promise, told), status))
})

test('what was done in part on its day and in full later was done late, and both sentences are shown', () => {
  const promise = annotated(
    'The government will pay every household 3,000 crowns by 12 March 2024.',
    '2024-03-05',
  )
  const part = annotated(
    'Only 212 of 700 households have received the 3,000 crowns that the government had promised.',
    '2024-03-20',
  )
  const all = annotated(
    'All 700 households have now received 3,000 crowns from the government.',
    '2024-04-20',
  )
  for (const order of [
    [promise, part, all],
    [all, promise, part],
  ]) {
    const [outcome] = outcomes(order).filter(({ document }) => document === promise.document.id)
    assert.equal(outcome?.status, 'late')
    assert.match(outcome.reason, /on 2024-03-20 it was done in part only; by 2024-04-20 it was done/)
    assert.deepEqual(
      outcome.evidence.map(({ document }) => document),
      [promise, part, all].map(({ document }) => document.id),
    )
  }
  const [without] = outcomes([promise, part]).filter(({ document }) => document === promise.document.id)
  assert.equal(without?.status, 'broken')
})

test('what takes up something told before is not overdue', () => {
  const first = annotated('The rest of it came later. The rest will be paid by 12 March 2024.', '2024-03-05')
  const later = annotated('The town has a new mayor.', '2024-03-20')
  const [outcome] = outcomes([first, later])
  assert.equal(outcome?.status, 'unknowable')
})

test('what is only told for a day is not overdue, a word and a last day are', () => {
  const status = (promise: string) =>
    outcomes([annotated(promise, '2024-03-05'), annotated('The town has a new mayor.', '2024-03-20')])[0]
      ?.status
  assert.equal(status('Banks said they would raise mortgage rates from 12 March 2024.'), 'unknowable')
  assert.equal(status('Banks promised to raise mortgage rates on 12 March 2024.'), 'overdue')
  assert.equal(status('Banks said they would raise mortgage rates by 12 March 2024.'), 'overdue')
  // What is only expected is nobody's to keep.
  assert.equal(status('The weather service expects the heat to last until 12 March 2024.'), 'unknowable')
})
