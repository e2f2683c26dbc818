/** Frames in which "would" sets out agreed terms ("under the agreement, each side would …"). */
export const AGREED_FRAME = new Set(
  'agreement plan deal terms accord treaty decision order arrangement programme program schedule pact'.split(
    ' ',
  ),
)

/** Frames that are proposals nobody accepted yet: their "would" is conditional. */
export const PROPOSAL_FRAME = new Set(
  'proposal proposals proposed proposing bill legislation offer bid suggestion suggested idea option scenario draft if unless could might may whether hypothetical'.split(
    ' ',
  ),
)

/** Verbs before a clause that make it an opinion, a wish or a forecast. */
export const OPINION_VERBS = new Set(
  'think thinks thought imagine imagines suppose supposes believe believes believed hope hoped hoping feared suspect suspects predict predicts predicted estimated wished speculate speculated rumored rumoured ensure ensuring wonder wondered'.split(
    ' ',
  ),
)

/** The same, with words that are no verbs or may be nouns. */
export const OPINION_WORDS = new Set([
  ...OPINION_VERBS,
  ...'how whether why hopes fear fears forecast forecasts estimate estimates doubt doubts wish wishes projected projects likely probably possibly perhaps maybe inevitably hopefully confident hopeful unlikely presumably supposedly concern concerned concerns worried optimistic pessimistic expectation expectations implication implications notion allegation allegations rumours rumors speculation chance chances prospect likelihood possibility odds assumption imagine suppose guess analysts analyst'.split(
    ' ',
  ),
])

/** Words that begin a condition. */
export const CONDITION_WORDS = new Set(['if', 'unless', 'provided', 'whether'])

/** Verbs for what happens to somebody or is the case; no act that one could be held to. */
export const STATE_VERBS = new Set(
  'see feel know need want like love hate understand benefit suffer face lose win gain rise fall increase decrease decline drop grow mean depend happen matter seem appear sound cost belong deserve enjoy remember achieve earn average draw attract forget regret realise realize experience struggle fail likely tend result prove survive die live sleep wake watch wonder notice recognise recognize appreciate hear expect hope believe think'.split(
    ' ',
  ),
)

/** Verbs of an effect when the subject is a thing: "this will add 700 seats". */
export const EFFECT_VERBS = new Set(
  'add help cause bring make lead result affect reduce enable allow give provide hurt improve raise boost save strengthen weaken ease encourage force change create mean damage threaten prevent require generate produce increase entitle eliminate offset exceed total amount average come become cost show test determine depend reflect represent serve remain stay prove'.split(
    ' ',
  ),
)

/** Participles that describe a state rather than an act done by somebody. */
export const STATE_PARTICIPLES = new Set(
  'expected seen affected needed disappointed surprised pleased interested worried concerned hurt based felt known remembered tempted inclined likely required impressed satisfied delighted missed owned'.split(
    ' ',
  ),
)

/** Subjects of whole situations: nobody can be held to "this will …". */
export const SITUATION_SUBJECTS = new Set(
  'this that there what nothing something these those which'.split(' '),
)

/** Participles of effects: who or what "will be offset", "will be enhanced" does nothing, and nobody is said to do it. */
export const EFFECT_PARTICIPLES = new Set(
  'affected offset enhanced damaged harmed hit pitted overshadowed driven accompanied matched outweighed judged dominated determined boosted strengthened weakened helped forced fuelled fueled tempered diluted eclipsed forgotten viewed regarded considered perceived allowed underpinned dwarfed defined shaped backed bolstered cleared acquitted vindicated exonerated convicted remembered re-elected reelected defeated beaten'.split(
    ' ',
  ),
)

/** What others do to somebody's mind: that he "will not be bullied" says how he stands, and is no act of his. */
export const SWAYING_PARTICIPLES: ReadonlySet<string> = new Set(
  'bullied intimidated deterred cowed silenced blackmailed provoked pressured pressurised rushed threatened swayed distracted fooled dissuaded daunted terrorised terrorized broken humiliated drawn dragged lectured dictated'.split(
    ' ',
  ),
)

/** Verbs of a result that no resolve brings about, whatever day is set for it: "will win on Tuesday". */
export const RESULT_VERBS = new Set(
  'win lose rise fall grow drop decline increase decrease gain earn average suffer benefit struggle survive achieve cost mean depend seem appear sound tend result worsen deteriorate miss regret vie compete contend beat'.split(
    ' ',
  ),
)

/** Amounts that somebody sets: that they are to rise on a day is an act, and no forecast as of a market's. */
export const SET_AMOUNTS = new Set(
  'fare fares fee fees toll tolls tariff tariffs tax taxes vat rent rents premium premiums duty duties levy levies wage wages salary salaries pension pensions benefit benefits allowance allowances contribution contributions charge charges fine fines quota quotas limit limits subsidy subsidies'.split(
    ' ',
  ),
)

/** What somebody brings about on a day: that it is expected then is a schedule. Growth or rain is a forecast. */
export const BROUGHT_ABOUT = new Set(
  'decision verdict ruling vote report announcement hearing trial election meeting summit delivery opening reopening completion launch release talks results judgment judgement sentence strike answer reply response appointment signing statement departure arrival closure visit return transfer payment publication'.split(
    ' ',
  ),
)

/** Verbs by which one says of others what they will do: of oneself it is a threat, of them a forecast. */
export const CLAIM_VERBS = new Set(
  'warned warns warning claimed claims claiming alleged alleges alleging accused accuses accusing argued argues arguing suggested suggests suggesting predicted predicts predicting contended contends speculated fears feared charged charges charging betting calculating calculated'.split(
    ' ',
  ),
)

/** Verbs by which one asks for what one can't order: under them "must" binds nobody. */
export const DEMAND_VERBS = new Set(
  'insist insists insisted insisting demand demands demanded demanding argue argues argued arguing urge urges urged urging contend contends contended'.split(
    ' ',
  ),
)

/** Adjectives of conviction that take a clause: "we are confident the review will show". */
export const CONVICTION = new Set(
  'confident hopeful sure certain convinced optimistic pessimistic afraid doubtful clear inevitable'.split(
    ' ',
  ),
)

/** Words of opinion polls, under which a "would" is an answer and no plan. */
export const POLL_WORDS = new Set(
  'poll polls polled pollster pollsters respondents match-up match-ups matchup matchups hypothetical'.split(
    ' ',
  ),
)

/** What people say they would like: a wish. */
export const WISH_VERBS = new Set('like love prefer hate rather welcome appreciate'.split(' '))

/** Weather, which nobody answers for. */
export const WEATHER = new Set(
  'storm storms hurricane typhoon cyclone blizzard rain rains snow sleet hail wind winds gust gusts gales showers thunderstorms fog frost temperatures heatwave drizzle clouds floodwaters tides'.split(
    ' ',
  ),
)

/** States that come about of themselves: "the buses will be late on Tuesday". */
export const FORESEEN_STATES = new Set(
  'late early full empty crowded busy quiet hot cold warm wet dry sunny cloudy windy better worse higher lower bigger smaller cheaper expensive rich poor proud happy sad sorry tired angry dead alive missing difficult hard easy tough impossible different enough'.split(
    ' ',
  ),
)

/** Participles of what is necessary: that it will be needed is a forecast, whatever its day. */
export const NEED_PARTICIPLES = new Set(['needed', 'required', 'necessary'])

/** Classes of people of whom nobody can answer for what they all will do. */
export const PEOPLE_AT_LARGE = new Set(
  'people voters citizens consumers shoppers customers fans viewers readers buyers taxpayers families women men children teenagers motorists commuters americans history others many most some everybody everyone nobody someone somebody'.split(
    ' ',
  ),
)

/** Onlookers, whose expectation of somebody's act is a forecast. */
export const ONLOOKERS = new Set(
  'analysts analyst watchers observers economists economist experts expert investors traders critics pundits bookmakers forecasters strategists strategist many most everyone everybody nobody people residents insiders'.split(
    ' ',
  ),
)

/** Nouns of which "is to" names the content and not a plan: "the challenge is to", "the danger would be to". */
export const CONTENT_NOUNS = new Set(
  'thing challenge problem question point key way danger idea hope dream option possibility alternative solution answer trick temptation lesson secret'.split(
    ' ',
  ),
)

/** Verbs of wording and judging: who would not call, say or guess so tells a view and gives no word. */
export const WORDING_VERBS: ReadonlySet<string> = new Set(
  'call say comment describe characterise characterize speculate guess predict argue claim'.split(' '),
)

/** Verbs of telling: "would not say" is a question that was left without an answer. */
export const TELLING_VERBS = new Set(
  'say comment identify divulge disclose discuss reveal name confirm elaborate specify rule speculate answer describe explain tell admit predict commit'.split(
    ' ',
  ),
)
