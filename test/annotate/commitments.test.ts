import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { annotate } from '../../src/annotate/pipeline.ts'
import type { Commitment } from '../../src/model/index.ts'
import { documentOf } from './document.ts'

const DAY = '2024-03-05' // a Tuesday

function read(text: string, asOf: string | undefined = DAY): Commitment[] {
  return annotate(documentOf([text]), asOf === undefined ? {} : { asOf }).commitments
}

function only(text: string): Commitment {
  const found = read(text)
  assert.equal(found.length, 1, found.map((one) => one.text).join(' | '))
  const [commitment] = found
  assert.ok(commitment)
  return commitment
}

function dueOf({ due }: Commitment): { from?: string; to?: string } | undefined {
  return due.absent ? undefined : due.value
}

describe('what commits', () => {
  test('an actor, a cue and an act', () => {
    const one = only('The harbour board agreed to rebuild the east pier.')
    assert.equal(one.agent?.text, 'The harbour board')
    assert.equal(one.cue.text, 'agreed to')
    assert.equal(one.act.text, 'rebuild the east pier')
    assert.equal(one.strength, 'promise')
    assert.equal(one.negated, false)
  })

  test('two acts of one cue are two commitments', () => {
    const acts = read('The ministry will close the old mine and build a new road.').map(({ act }) => act.text)
    assert.deepEqual(acts, ['close the old mine', 'build a new road'])
  })

  test('a passive leaves the actor absent and names what it is done to', () => {
    const one = only('The rules for ferries will be reviewed.')
    assert.equal(one.actor.absent, true)
    assert.equal(one.theme?.text, 'The rules for ferries')
  })

  test('a "not" in front of the infinitive is of the promise', () => {
    for (const text of [
      'The firm promised not to close the quarry.',
      'The firm pledged never to close the quarry.',
      'The firm agreed not to close the quarry.',
      'The firm decided not to close the quarry.',
    ]) {
      const one = only(text)
      assert.deepEqual([one.act.text, one.negated], ['close the quarry', true], text)
    }
  })

  test('so long as somebody is given is by when he is to act', () => {
    for (const [text, agent, to] of [
      ['The court gave the city 30 days to pay.', 'the city', '2024-04-04'],
      ['The mayor gave the bank until 12 May to stop.', 'the bank', '2024-05-12'],
      ['Vera Lind has been given two weeks to leave.', 'Vera Lind', '2024-03-19'],
      ['The firm gave itself until 12 May to find a buyer.', 'The firm', '2024-05-12'],
    ] as const) {
      const one = only(text)
      assert.deepEqual([one.agent?.text, dueOf(one)?.to, one.strength], [agent, to, 'order'], text)
    }
  })

  test('who said the one thing promised the other', () => {
    const [first] = read(
      'Repairs will cost 4 million crowns, up from 2 million, and are expected to be finished by 20 May.',
    )
    const promised = read('Orrin Lines said the ship would sail and promised a new one.')
    assert.equal(promised.find(({ act }) => act.text === 'a new one')?.agent?.text, 'Orrin Lines')
    assert.equal(first?.theme?.text ?? first?.agent?.text, 'Repairs')
  })

  test('", who will" is of the noun that it describes, and ends where the sentence goes on', () => {
    for (const [text, subject, act] of [
      [
        'The deal needs the approval of shareholders, who will vote on 12 March, and of the state.',
        'the approval of shareholders',
        'vote on 12 March',
      ],
      ['The bridge, which will open in May, cost too much.', 'The bridge', 'open in May'],
      [
        'It is backed by three unions, which plan to strike on 12 March.',
        'three unions',
        'strike on 12 March',
      ],
      [
        'Police arrested the owner of the club, who will appear in court on 12 March.',
        'the owner of the club',
        'appear in court on 12 March',
      ],
      [
        'The firm, which will close plants in Torvik, Lund and Ardley by May, lost 3 million.',
        'The firm',
        'close plants in Torvik, Lund and Ardley by May',
      ],
    ] as const) {
      const one = only(text)
      assert.deepEqual([one.agent?.text ?? one.theme?.text, one.act.text], [subject, act])
    }
  })

  test('a condition inside a quotation is kept with what hangs on it', () => {
    const one = only('“If the ship does not come, we will charter a boat,” Vera Lind said.')
    assert.equal(one.condition?.text, 'If the ship does not come')
  })

  test('amounts that somebody sets, and what somebody brings about, on a day', () => {
    assert.equal(only('Fares will rise by 6 percent on 1 June.').act.text, 'rise by 6 percent on 1 June')
    assert.equal(only('A verdict is expected on 12 March.').strength, 'expectation')
    assert.equal(only('Residents will be allowed to return on 12 March.').theme?.text, 'Residents')
    assert.deepEqual(read('Oil prices will rise by 6 percent on 1 June.'), [])
    assert.deepEqual(read('Growth of 2 percent is expected in 2025.'), [])
  })

  test('the act ends where the sentence goes on to tell', () => {
    for (const [text, act] of [
      [
        'The court ordered him to repay the bribes by June and banned him from office.',
        'repay the bribes by June',
      ],
      [
        'Berg said Olsen would join the squad on Friday and should make his debut on Sunday.',
        'join the squad on Friday',
      ],
      ['"I will score goals here, I tell the fans that," Olsen said.', 'score goals here'],
    ] as const)
      assert.equal(only(text).act.text, act)
  })

  test('joined days stay together', () => {
    assert.equal(
      only('Further strikes are planned for 1 and 2 October unless a deal is reached.').act.text,
      'for 1 and 2 October',
    )
  })

  test('whose pledge it is', () => {
    const launched = 'Rosa Berg launched her campaign on Monday with a pledge to make buses free by June.'
    assert.equal(only(launched).agent?.text, 'Rosa Berg')
    assert.equal(only('Berg, of the Civic Alliance, also vowed to build 1,200 homes.').agent?.text, 'Berg')
    assert.equal(
      only('The board should have seen the fault and would publish new rules, Berg said.').agent?.text,
      'The board',
    )
    assert.equal(
      only('18:20 All schools on Scarra will close on Friday.').agent?.text,
      'All schools on Scarra',
    )
  })

  test('a last day that somebody is given', () => {
    const one = only('The order goes to the minister, who has until 30 June to decide.')
    assert.deepEqual([one.act.text, dueOf(one)], ['decide', { to: '2024-06-30' }])
  })

  test('what it hangs on', () => {
    const condition = (text: string) => only(text).condition?.text
    assert.equal(
      condition('Olsen is due to report to prison on 15 April unless the court grants a stay.'),
      'unless the court grants a stay',
    )
    assert.equal(condition('If the council agrees, the firm will build a pier.'), 'If the council agrees')
    assert.equal(condition('The firm will build a pier.'), undefined)
  })

  test('a name that looks like a verb is part of the subject', () => {
    assert.equal(
      only('The president said the United States will rebuild the pier.').agent?.text,
      'the United States',
    )
  })

  test('a second act behind ", and" is of the first one\'s subject', () => {
    const [, second] = read(
      'The panel will be based in Brenmouth, and will publish its report within a year.',
    )
    assert.equal(second?.agent?.text, 'The panel')
  })

  test('who speaks of himself, denies, or has agreed gives a promise', () => {
    assert.equal(only('The parents said they would appeal the ruling.').strength, 'promise')
    const denied = only('Her uncle denied that he would sell the farm.')
    assert.deepEqual([denied.negated, denied.strength], [true, 'promise'])
    assert.equal(only('Under an accord signed on Monday, the bank would buy the yard.').strength, 'promise')
  })

  test('a word that is given for something else is a promise', () => {
    for (const text of [
      'The minister promised that a report would be published in May.',
      'The mayor assured residents that the pool would reopen in May.',
      'The minister promised that nobody was to blame and that the families would be paid in May.',
    ])
      assert.equal(only(text).strength, 'promise', text)
    assert.notEqual(only('The minister said a report would be published in May.').strength, 'promise')
  })

  test('a series at the head of the sentence is one subject', () => {
    const actor = (text: string) => only(text).agent?.text
    assert.equal(
      actor('About 500 drivers, guards and signal staff are expected to walk out.'),
      'About 500 drivers, guards and signal staff',
    )
    assert.equal(actor('On Friday, guards and drivers will walk out.'), 'guards and drivers')
    assert.equal(actor('Prices fall and shopkeepers will walk out.'), 'shopkeepers')
  })

  test('who is told is no subject, and whom a clause describes is', () => {
    const acting = (text: string) => only(text).agent?.text
    assert.equal(acting('The mayor told reporters the council would rebuild the pier.'), 'the council')
    assert.equal(
      acting('Neighbours gave the soldiers who had seized the port last week seven days to leave the port.'),
      'the soldiers who had seized the port',
    )
  })

  test('what follows ", but" is of the same subject', () => {
    const acts = read('Ada Lund said she would respect the ruling, but would hold an election by May.')
    assert.deepEqual(
      acts.map(({ actor, act }) => [actor.absent ? '' : actor.value.name, act.text]),
      [
        ['Ada Lund', 'respect the ruling'],
        ['Ada Lund', 'hold an election by May'],
      ],
    )
  })

  test('what is planned for a day ends before the verb of the sentence', () => {
    const [planned] = read('The vote planned for 24 May may not go ahead, the court ruled.')
    assert.equal(planned?.act.text, 'for 24 May')
  })

  test('"it" is the body with which the sentence before begins, and "he" of two is left open', () => {
    const actors = (text: string) =>
      read(text).map(({ actor }) => (actor.absent ? undefined : actor.value.name))
    assert.deepEqual(
      actors('Tarn Marine Corp lost 2 million crowns. It will close its plant in Penmoor in May.'),
      ['Tarn Marine Corp'],
    )
    assert.deepEqual(
      actors('Ida Holm has invited Foreign Minister Karl Moss to Penmoor. He will travel there in May.'),
      [undefined],
    )
  })

  test('a second act has an object with its adjective', () => {
    const acts = read('The firm said it would seek approval by May and present full results in June.')
    assert.deepEqual(
      acts.map(({ act }) => act.text),
      ['seek approval by May', 'present full results in June'],
    )
  })

  test('an organisation called by its kind', () => {
    const [one] = read(
      'A spokeswoman for Brenmouth Lines spoke first. She said the line would review its training.',
    )
    assert.equal(one?.actor.absent === false && one.actor.value.name, 'Brenmouth Lines')
  })

  test('an event dated by its own name', () => {
    const one = only("Next year's regatta will take place in Brenmouth.")
    assert.deepEqual(dueOf(one), { from: '2025-01-01', to: '2025-12-31' })
  })

  test('a reported "would" and a refusal', () => {
    const one = only('The company said it would not sell the shipyard.')
    assert.equal(one.negated, true)
    assert.equal(one.strength, 'promise')
  })

  test('strength follows the cue', () => {
    const strengths = [
      'The union plans to hold a vote.',
      'The landlord must repair the roof.',
      'The summit is scheduled for Friday.',
      'The buyer is expected to close the deal.',
      '“We will rebuild the school,” said Mayor Anna Berg.',
    ].map((text) => read(text)[0]?.strength)
    assert.deepEqual(strengths, ['plan', 'order', 'schedule', 'expectation', 'promise'])
  })

  test('the month of May is no "may"', () => {
    assert.equal(read('On May 3 the council said it would open the bridge.').length, 1)
  })
})

describe('who is to do it, in many walks of life', () => {
  for (const [text, agent] of [
    ['The insurer will pay for the roof by Friday.', 'The insurer'],
    ['The museum will publish a list by Friday.', 'The museum'],
    ['The goalkeeper will train again on Friday.', 'The goalkeeper'],
    ['The brigade will withdraw from the valley on Friday.', 'The brigade'],
    ['The physicists will publish their data on Friday.', 'The physicists'],
    ['The tribunal will rule on the appeal on Friday.', 'The tribunal'],
    ['The clinic will vaccinate nurses from Friday.', 'The clinic'],
  ] as const)
    test(text, () => {
      const [one] = annotate(documentOf([text]), { asOf: DAY }).commitments
      assert.equal(one?.agent?.text, agent)
    })

  test('who is given something is not who has to do it', () => {
    const [one] = annotate(documentOf(['Shareholders will receive $4 a share on Friday.']), {
      asOf: DAY,
    }).commitments
    assert.equal(one?.agent, undefined)
    assert.equal(one?.theme?.text, 'Shareholders')
  })
})

describe('what does not commit', () => {
  for (const [kind, text] of [
    ['an effect', 'This will add two hours to the journey.'],
    ['a forecast', 'Analysts think the company will close the plant.'],
    ['a condition', 'If the bid succeeds, the owner would sell the ferry.'],
    ['a possibility', 'The council may close the road.'],
    ['a preference', 'I would rather walk than wait.'],
    ['a question', 'Will the board resign?'],
    ['something done', 'The firm would have sold the ship.'],
    ['a plan told as past', 'The work, which was to take ten days, took nineteen.'],
    ['the noun "will"', 'The will of the people is clear.'],
  ] as const) {
    test(kind, () => assert.deepEqual(read(text), []))
  }
})

test('how something leaves people is what comes of it', () => {
  assert.deepEqual(read('The law will leave a quarter of voters without a voice.'), [])
  assert.equal(only('The ship will leave the port on Friday.').act.text, 'leave the port on Friday')
})

test('a relative clause with a clause inside ends where the sentence goes on', () => {
  const one = only(
    'Ida Holm, the minister, who said in May that nobody would spend the winter in a tent, blamed the landslides.',
  )
  assert.equal(one.act.text, 'spend the winter in a tent')
})

test('what is taken back, and what a notice corrects, commits nobody', () => {
  assert.deepEqual(read('The firm reverses its decision to close the quarry.'), [])
  assert.deepEqual(read('The firm dropped plans to close the quarry.'), [])
  assert.deepEqual(
    read('Correction: An earlier version misstated the number of jobs that the firm will cut.'),
    [],
  )
})

describe('due', () => {
  for (const [text, due] of [
    ['The board will publish the report by 30 June.', { to: '2024-06-30' }],
    ['The board will meet on Friday.', { from: '2024-03-08', to: '2024-03-08' }],
    ['The board will publish the report within two weeks.', { to: '2024-03-19' }],
    ['The shop will open in two days.', { from: '2024-03-07', to: '2024-03-07' }],
    ['The shop will hold a sale from 20 March to 2 April.', { from: '2024-03-20', to: '2024-04-02' }],
    ['The board will publish the report before June.', { to: '2024-05-31' }],
    ['The board will publish the report before the end of June.', { to: '2024-06-30' }],
    ['The board will publish the report before noon on Friday.', { to: '2024-03-08' }],
    ['The bridge is not expected to reopen before Friday.', { from: '2024-03-08' }],
    ['The stand is expected to open in time for the visit of Penmoor on 5 October.', { to: '2024-10-05' }],
    ['The company will report second-quarter results on 18 July.', { from: '2024-07-18', to: '2024-07-18' }],
  ] as const) {
    test(text, () => assert.deepEqual(dueOf(only(text)), due))
  }

  test('a length counts from its start, which is due itself', () => {
    const [start, end] = read('Repairs will begin in two days and take no more than 10 days.')
    assert.ok(start && end)
    assert.deepEqual(dueOf(start), { from: '2024-03-07', to: '2024-03-07' })
    assert.deepEqual(dueOf(end), { to: '2024-03-17' })
    assert.equal(end.due.absent, false)
    assert.ok(!end.due.absent && end.due.chain.some(({ rule }) => rule === 'due-start-plus-length'))
  })

  test('a time that only describes a noun is no due day', () => {
    assert.equal(only("The council will discuss Friday's vote.").due.absent, true)
  })

  test('without a document date relative times stay unresolved, with a reason', () => {
    const found = annotate(
      documentOf(['Repairs will begin in two days and take no more than 10 days.']),
    ).commitments
    assert.equal(found.length, 2)
    for (const { due } of found) assert.ok(due.absent && due.reason.length > 0)
  })

  test('no time stated is absent', () => {
    const { due } = only('The ministry will build a new road.')
    assert.ok(due.absent && /no time/.test(due.reason))
  })
})

test('spans hold their words, whatever the text', () => {
  const words = [
    'The board',
    'will',
    'would',
    'said',
    'close',
    'the plant',
    'by Friday',
    ',',
    '“',
    '”',
    'and',
    'that',
    '.',
    '—',
    'to',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (parts) => {
      const document = documentOf([`A ${parts.join(' ')}`])
      for (const { act, cue, agent, theme, ...whole } of annotate(document, { asOf: DAY }).commitments)
        for (const span of [act, cue, whole, ...(agent ? [agent] : []), ...(theme ? [theme] : [])])
          assert.equal(document.text.slice(span.start, span.end), span.text)
    }),
    { numRuns: 60, seed: 7 },
  )
})
