/**
 * Words that reports use for one another when they tell of one thing or act, the plainest first, a group a line. A wider word stands
 * with its narrower ones ("gun", "rifle"), because one report says the one and another the other. Made by hand from the classes of
 * news: people, casualties, vessels, weapons, buildings, offences, money, shaking of the ground.
 */
export const SAME_THING = `
person people resident inhabitant villager man woman citizen civilian passenger individual other
dead die died dies dying death fatality kill killed toll body slay corpse
injured injure hurt wound casualty hospitalised hospitalized sprain fracture
evacuate evacuation displace flee
ship vessel boat trawler freighter skiff speedboat dhow craft
gun rifle weapon firearm pistol kalashnikov arm
bullet round cartridge ammunition
crew crewman crewmen crewmember sailor seaman seamen
home house household dwelling residence
car vehicle automobile truck van suv
police officer cop patrolman
seize confiscate recover find capture impound
arrest detain apprehend custody nab catch caught book pull stop
charge indict indictment count
sentence jail imprison prison
crash collision accident collide strike hit struck
attack assault raid strike
shoot shooting gunman gunfire shot shooter
quake earthquake tremor temblor
magnitude richter scale
depth deep
height tall high
fall fell plunge tumble slip
collapse crumble
fire dismiss sack oust axe
hire appoint name select pick choose tap
resign quit step
announce unveil reveal announcement
cut axe shed slash
spill leak gush
oil crude petroleum
donate donation charity contribution give
pay paid payment payout compensate compensation reimburse
earn income make made
tax taxis
host emcee hosting
game match contest
loss lose defeat
win victory
build construct
begin start launch commence
end finish complete conclude
publish release post issue
burn blaze wildfire inferno
student pupil
worker employee staff staffer
soldier troop serviceman
protester demonstrator marcher
rebel insurgent militant fighter
pirate raider hijacker brigand
climber mountaineer
companion friend
statement remark comment
doctor physician surgeon
child kid youngster
company firm business
customer consumer subscriber
damage destroy wreck ruin
`

/** Phrases of several plain words for one act, with the word of a group above that they stand for. */
export const SAME_PHRASES: readonly [RegExp, string][] = [
  [/\bran into\b/i, 'crash'],
  [/\b(?:pulled over|taken into custody|picked up)\b/i, 'arrest'],
]

/** What befell people, by the words that tell it: two counts of people are one matter only if the same befell them. */
export const FATES: readonly [string, RegExp][] = [
  [
    'dead',
    /\b(?:dead|died|dies|dying|deaths?|kill(?:ed|ing|s)|lost (?:his|her|their) li(?:fe|ves)|fatalities|bodies)\b/gi,
  ],
  [
    'injured',
    /\b(?:injur(?:ed|ing|ies|y)|hurt|wound(?:ed|ing|s)|broken bones?|sprains?|(?:taken to|in) (?:a |the )?hospitals?)\b/gi,
  ],
  [
    'sick',
    /\b(?:sick(?:ened)?|(?:fallen|fell|falling|taken|seriously) ill|infected|infections|tested positive)\b/gi,
  ],
  ['rescued', /\b(?:rescued|freed from|found alive|saved|survived|survivors?)\b/gi],
  ['trapped', /\b(?:trap(?:s|ped|ping)?|buried alive)\b/gi],
  ['missing', /\b(?:missing|unaccounted for)\b/gi],
  [
    'evacuated',
    /\b(?:evacuat(?:ed|ing)|displaced|homeless|(?:taken|brought|driven?|drove|moved|forced|led|carried) (?:[\w,]+ ){0,3}?(?:out of|from) (?:their|the)|(?:taken|brought|moved|led|carried) to safety|(?:left|fled|leave|flee) their homes)\b/gi,
  ],
  ['arrested', /\b(?:arrest(?:ed|ing|s)|detained|captured|capturing|in(?:to)? custody)\b/gi],
]

/** Words before a count of people, and on both sides of it, that say no more than that they were on a vessel: no fate told beside it is theirs. */
export const ABOARD_BEFORE = /\b(?:carry(?:ing)?|carrie[sd]|ferrying|transporting|(?:on board|aboard) at)\s$/i
export const ABOARD_AROUND: readonly [before: RegExp, behind: RegExp] = [
  /\bwith\s$/i,
  /^(?:\s\S+){0,2}\s(?:on board|aboard)\b/i,
]

/** How those whom one fate befell are called. */
export const FATED: Readonly<Record<string, string>> = {
  dead: 'the dead',
  injured: 'the injured',
  sick: 'those taken ill',
  rescued: 'the rescued',
  missing: 'the missing',
  trapped: 'the trapped',
  evacuated: 'those who left their homes',
  arrested: 'the arrested',
  aboard: 'those aboard',
}

/** Acts that are done once: what was counted or measured in them does not grow with the days, as the dead of a flood do. */
export const DONE_ONCE: readonly string[] = ['seize', 'intercept', 'fall', 'score', 'steal', 'sign']
