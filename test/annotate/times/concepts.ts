import type { DocumentTime } from '../../../src/model/index.ts'

/** The document's day of the cases: a Tuesday. */
export const DAY: DocumentTime = { day: '2022-01-11', basis: 'stated' }

/** Texts by concept with what stands in them, read on `DAY`: words = value and modifier. */
export const CONCEPTS: Record<string, [text: string, expected: string[]][]> = {
  'explicit dates': [
    ['It began on 3 May 2014.', ['3 May 2014 = 2014-05-03']],
    ['It began on Sept. 27, 1989.', ['Sept. 27, 1989 = 1989-09-27']],
    ['The 15th of August 1944 was hot.', ['The 15th of August 1944 = 1944-08-15']],
    ['Filed 2014-05-03, paid 14.01.2026.', ['2014-05-03 = 2014-05-03', '14.01.2026 = 2026-01-14']],
    ['It ran from 12–14 July 1950.', ['12 = 1950-07-12', '14 July 1950 = 1950-07-14']],
    ['In August and September 1914 they fought.', ['August = 1914-08', 'September 1914 = 1914-09']],
  ],
  years: [
    ['It fell between 1914 and 1918.', ['1914 = 1914', '1918 = 1918']],
    ['In 1939-45 it was closed.', ['1939 = 1939', '45 = 1945']],
    ['They ruled from 499 to 493 BC.', ['499 = BC0499', '493 BC = BC0493']],
    ['In the late 1980s and the 19th century.', ['the late 1980s = 198 END', 'the 19th century = 18']],
  ],
  weekdays: [
    ['The minister said Tuesday it was over.', ['Tuesday = 2022-01-11']],
    ['He was arrested on Saturday.', ['Saturday = 2022-01-08']],
    ['The court will rule on Friday.', ['Friday = 2022-01-14']],
    ['On Friday, the court will rule.', ['Friday = 2022-01-14']],
    ['The deadline was extended to Friday.', ['Friday = 2022-01-14']],
    ['The talks ran from Monday to Thursday.', ['Monday = 2022-01-10', 'Thursday = 2022-01-13']],
    [
      'She left last Tuesday and returns next Tuesday.',
      ['last Tuesday = 2022-01-04', 'next Tuesday = 2022-01-18'],
    ],
  ],
  'what lasts and what was due': [
    ['The harbour remains closed until Friday.', ['Friday = 2022-01-14']],
    ['The owner had until Dec. 20 to mend the gate.', ['Dec. 20 = 2021-12-20']],
    ['All had been mended before the Dec. 20 deadline.', ['Dec. 20 = 2021-12-20']],
    ['The toll rose to six on Monday.', ['Monday = 2022-01-10']],
  ],
  'months and days without a year': [
    ['The dividend is payable Dec. 7.', ['Dec. 7 = 2022-12-07']],
    ['They met on Dec. 7.', ['Dec. 7 = 2021-12-07']],
    ['It was founded last April and closed in November.', ['last April = 2021-04', 'November = 2021-11']],
    ['It will open in June.', ['June = 2022-06']],
  ],
  'counted from the day': [
    ['In two days a withdrawal will begin.', ['two days = 2022-01-13']],
    ['The crisis peaked last week and last year.', ['last week = 2022-W01', 'last year = 2021']],
    ['He came two days ago, or ten years ago.', ['two days ago = 2022-01-09', 'ten years ago = 2012']],
    ['Yesterday evening it rained.', ['Yesterday evening = 2022-01-10TEV']],
    [
      'Later this year, early next month.',
      ['Later this year = 2022 END', 'early next month = 2022-02 START'],
    ],
  ],
  'counted from a mention': [
    [
      'It broke out on 3 May 1916. Two days later it ended.',
      ['3 May 1916 = 1916-05-03', 'Two days later = 1916-05-05'],
    ],
    [
      'On 30 June 1950 he left, and the next day he wrote.',
      ['30 June 1950 = 1950-06-30', 'the next day = 1950-07-01'],
    ],
  ],
  'clock times': [
    ['It will start at 5:30 p.m. Friday.', ['5:30 p.m. Friday = 2022-01-14T17:30']],
    ['The night of 3 May 2014 was long.', ['The night of 3 May 2014 = 2014-05-03TNI']],
    [
      'They left at five minutes to midnight on 3 May 2014.',
      ['five minutes to midnight on 3 May 2014 = 2014-05-03T23:55'],
    ],
    [
      'It rang at ten past six in the evening on 3 May 2014.',
      ['ten past six in the evening on 3 May 2014 = 2014-05-03T18:10'],
    ],
    ['It burst at 0800 GMT on 3 May 2014.', ['0800 GMT on 3 May 2014 = 2014-05-03T08:00Z']],
    [
      'They met at 1430 hours on 3 May 2014 after 1200 hours of work.',
      ['1430 hours on 3 May 2014 = 2014-05-03T14:30', '1200 hours = PT1200H'],
    ],
    ['Deaths rose from ten to twelve, and they won by ten to six votes.', []],
  ],
  durations: [
    ['It will take no more than 10 days.', ['no more than 10 days = P10D EQUAL_OR_LESS']],
    [
      'It took 5 1/2 hours and a minute and a half.',
      ['5 1/2 hours = PT5H30M', 'a minute and a half = PT1M30S'],
    ],
    ['A two-year plan for several months.', ['two-year = P2Y', 'several months = PXM']],
    ['In the first two months of 1939 it fell.', ['the first two months of 1939 = P2M']],
  ],
  sets: [
    ['They meet every Monday and twice a week.', ['every Monday = XXXX-WXX-1', 'a week = P1W']],
    ['It is paid annually.', ['annually = P1Y']],
  ],
  'quarters, seasons, holidays': [
    [
      'It reported a third-quarter loss for the second quarter of 1989.',
      ['third-quarter = 2021-Q3', 'the second quarter of 1989 = 1989-Q2'],
    ],
    [
      'The summer of 1916 and last Christmas.',
      ['The summer of 1916 = 1916-SU', 'last Christmas = 2021-12-25'],
    ],
    ['Thanksgiving was quiet.', ['Thanksgiving = 2021-11-25']],
  ],
  'the day of saying': [
    [
      'She said on Monday that the talks would resume in three days.',
      ['Monday = 2022-01-10', 'three days = 2022-01-13'],
    ],
    [
      'He spoke on Monday. The talks will resume in three days.',
      ['Monday = 2022-01-10', 'three days = 2022-01-14'],
    ],
    [
      'The mayor told reporters on Monday that she was ill. “It will end in two days,” she added.',
      ['Monday = 2022-01-10', 'two days = 2022-01-12'],
    ],
  ],
  'a clause that looks back goes on from a day behind': [
    [
      'Repairs will begin on Thursday. The ship struck the gate at 4:30 a.m.',
      ['Thursday = 2022-01-13', '4:30 a.m. = 2022-01-11T04:30'],
    ],
    [
      'It broke on Monday. It will reopen on Friday. It had been inspected three days before.',
      ['Monday = 2022-01-10', 'Friday = 2022-01-14', 'three days before = 2022-01-07'],
    ],
  ],
  'former plans and modals': [
    ['The report, which was due on 24 December, has not appeared.', ['24 December = 2021-12-24']],
    ['The others would have their money by 31 March, he said.', ['31 March = 2022-03-31']],
  ],
  'about when': [
    [
      'It was about 3:50 a.m. on Tuesday, or around 7 July 2021.',
      ['about 3:50 a.m. on Tuesday = 2022-01-11T03:50 APPROX', 'around 7 July 2021 = 2021-07-07 APPROX'],
    ],
    ['They could not get around Monday.', ['Monday = 2022-01-10']],
  ],
  events: [
    [
      'The attack on Monday killed two. Two days after the attack the road was open.',
      ['Monday = 2022-01-10', 'Two days = 2022-01-12'],
    ],
    [
      'The town was attacked on 3 May 2014. The day before the attack it rained.',
      ['3 May 2014 = 2014-05-03', 'The day = 2014-05-02'],
    ],
    ['It closed on Monday, the day after the vote.', ['Monday = 2022-01-10', 'the day = 2022-01-10']],
    ['A report came two days after the accident.', ['two days = P2D']],
    [
      'He left two days after the attack on Monday and the attack on Friday.',
      ['two days = P2D', 'Monday = 2022-01-10', 'Friday = 2022-01-07'],
    ],
  ],
  'close by goes before the tense of the clause': [
    ['The buyer has set Jan. 20 as the deadline.', ['Jan. 20 = 2022-01-20']],
    ['They agreed to lend up to $90 million through March.', ['March = 2022-03']],
    ['A ruling told them to send the boy home by Jan. 9.', ['Jan. 9 = 2022-01-09']],
    ['In March, the firm brought in a new chief.', ['March = 2021-03']],
    ['In the year ended March 31, sales rose.', ['the year = P1Y', 'March 31 = 2021-03-31']],
    ['The board agreed to buy the mill Sunday.', ['Sunday = 2022-01-09']],
    ['The talks are set to resume Sunday.', ['Sunday = 2022-01-16']],
    ['The offer had been due to expire Friday.', ['Friday = 2022-01-07']],
    ['The group may come as soon as Sunday.', ['Sunday = 2022-01-16']],
    ['The agency has given them until Friday to sign.', ['Friday = 2022-01-14']],
  ],
  'how much later is no day': [
    ['It closed in November, two months earlier than planned.', ['November = 2021-11', 'two months = P2M']],
    ['The bridge opened two hours later than expected.', ['two hours = PT2H']],
  ],
  'events that get another day': [
    ['The hearing has been postponed from 6 May to 17 June.', ['6 May = 2022-05-06', '17 June = 2022-06-17']],
    ['Opening of the stand put back to October', ['October = 2022-10']],
    ['The fair has been delayed until March.', ['March = 2022-03']],
    ['Ferries have been cancelled until Sunday.', ['Sunday = 2022-01-16']],
    ['The road was closed until Sunday.', ['Sunday = 2022-01-09']],
    ['Schools will be closed until Sunday.', ['Sunday = 2022-01-16']],
    ['The sailing on Saturday has been cancelled.', ['Saturday = 2022-01-15']],
  ],
  'what the day belongs to': [
    ['Twelve pumps were sent to care homes on Saturday.', ['Saturday = 2022-01-08']],
    ["We'll go to Penmoor on Saturday.", ['Saturday = 2022-01-15']],
    ['Tickets for Saturday are sold out.', ['Saturday = 2022-01-15']],
  ],
  'whose day it is': [
    ["The cost of November's flood rose.", ['November = 2021-11']],
    ["The rise will be paid with February's wages.", ['February = 2022-02']],
    ["The council will discuss Saturday's fire.", ['Saturday = 2022-01-08']],
    ["The winner of Saturday's final will meet Penmoor.", ['Saturday = 2022-01-15']],
    ["They trained ahead of Saturday's vote.", ['Saturday = 2022-01-15']],
  ],
  'a tail of saying dates nothing inside': [
    [
      'The mill plans to cut 300 jobs, a tenth of all, by June after a slump, it said Monday.',
      ['June = 2022-06', 'Monday = 2022-01-10'],
    ],
  ],
  'hope that is a noun': [
    ['They gave up hope on Saturday of finding him.', ['Saturday = 2022-01-08']],
    ["The vote dealt a blow to the premier's hopes of office on Saturday.", ['Saturday = 2022-01-08']],
    ['They hope to reopen it on Saturday.', ['Saturday = 2022-01-15']],
  ],
  'a day that is declared something': [
    ['The king declared Saturday a day of mourning.', ['Saturday = 2022-01-15', 'a day = P1D']],
  ],
  'a condition looks ahead': [
    [
      'The union said it would call the strike off if the mill raised its offer by Saturday.',
      ['Saturday = 2022-01-15'],
    ],
  ],
  'a headline looks ahead': [
    ['Nurses to strike for three days from Sunday', ['three days = P3D', 'Sunday = 2022-01-16']],
  ],
  'halves of the year spoken of': [
    ['It expects a cut in the second half of the year.', ['the second half of the year = 2022-H2']],
    ['Rovers were better in the second half.', []],
  ],
  'the time spoken of': [
    [
      'During this period he left; by this time it was cold.',
      ['this period = PAST_REF', 'this time = PRESENT_REF'],
    ],
    ['In this period of the match they slept at the same time.', []],
  ],
  'a clock time of another paragraph': [
    [
      'The ferry is due on Friday.\n\nThe bridge will close at 8pm.',
      ['Friday = 2022-01-14', '8pm = XXXX-XX-XXT20:00'],
    ],
    ['The bridge will close at 8pm.', ['8pm = 2022-01-11T20:00']],
  ],
  extents: [
    [
      'It fell over the past year, and within two weeks of it.',
      ['the past year = P1Y', 'two weeks = P2W EQUAL_OR_LESS'],
    ],
    ['It took over two weeks.', ['over two weeks = P2W MORE_THAN']],
    ['A ten-day visit to its two-year plan.', ['ten-day = P10D', 'two-year = P2Y']],
    ['It lasted only six months.', ['six months = P6M']],
  ],
  'an age is no day': [
    ["In today's world the leaders of tomorrow wait.", ['today = PRESENT_REF', 'tomorrow = FUTURE_REF']],
    ["At today's meeting and at that of tomorrow.", ['today = 2022-01-11', 'tomorrow = 2022-01-12']],
  ],
  'quarters of a year and of a town': [
    ['Profit rose 3% in the quarter.', ['the quarter = 2022-Q1']],
    ['Smoke drifted out of the quarter and over the river.', []],
    ['Revenue was flat in the 1988 quarter.', ['1988 = 1988']],
  ],
  'words that are no times': [
    ['They may march on the second bridge, and Mark may sit.', []],
    ['He drove a 1987 Chevrolet to the set of “60 Minutes”.', []],
    ['On the show This Week he spoke of the fall of the house.', []],
    ['The march went on; April Jones and May Smith led it.', []],
    ['Flight 1502 carried 1500 people.', []],
  ],
}
