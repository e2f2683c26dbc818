import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forwardedIn, quotedAtEnd } from '../../src/read/forwarded.ts'
import { cut, kept, readString } from './fixtures.ts'

const AROUND = [
  'From: Ann Lee <ann@news.test>',
  'Subject: Fwd: Statement on the dam',
  'Date: Wed, 6 Mar 2024 10:15:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
]
const STORY = [
  'The county has found two cracks in the spillway of the Orsk dam, and sees no danger to people at present.',
  'The lake will be lowered by three metres by Friday, and nobody below the dam has to leave for now.',
]

test('a forwarded mail is read by itself: its subject, day and text', async () => {
  const mail = [
    ...AROUND,
    'Hi, here is what they sent. Ann',
    '',
    '---------- Forwarded message ---------',
    'From: Orsk County Press Office <press@orsk.test>',
    'Date: Tue, 5 Mar 2024 at 18:02',
    'Subject: Statement on the dam',
    'To: <ann@news.test>',
    '',
    ...STORY.flatMap((line) => [line, '']),
    'On 5 Mar 2024, at 09:00, Ann Lee wrote:',
    '> Is the dam safe?',
  ].join('\r\n')
  const document = await readString(mail)
  assert.deepEqual(
    kept(document),
    STORY.map((line) => `paragraph: ${line}`),
  )
  assert.equal(document.title.absent ? '' : document.title.value, 'Statement on the dam')
  assert.equal(document.site.absent ? '' : document.site.value, 'Orsk County Press Office')
  assert.equal(document.published.absent ? '' : document.published.value, '2024-03-05')
  assert.deepEqual(
    cut(document).map((line) => line.slice(0, 40)),
    [
      'outside-article: Hi, here is what they s',
      'page-header: ---------- Forwarded messag',
      'outside-article: On 5 Mar 2024, at 09:00',
    ],
  )
})

test('the head of a forwarded mail is known in several languages, and only with its fields', () => {
  const found = forwardedIn(
    'Anfang der weitergeleiteten Nachricht:\n\nVon: A B <a@b.test>\nBetreff: Damm\nDatum: 5. März 2024\n\nText',
  )
  assert.deepEqual([found?.from, found?.subject, found?.sent], ['A B <a@b.test>', 'Damm', '5. März 2024'])
  assert.equal(
    forwardedIn('----- Original Message -----\nA story about mails that are passed on.'),
    undefined,
  )
  assert.equal(forwardedIn('From: A\nSubject: B\n\nText'), undefined)
})

test('only what a mail ends with is an earlier mail', () => {
  const text = 'Yes.\n\nAnn wrote:\n> Is it safe?\n'
  assert.equal(quotedAtEnd(text), text.indexOf('Ann wrote'))
  assert.equal(quotedAtEnd('> Is it safe?\nYes.'), undefined)
})
