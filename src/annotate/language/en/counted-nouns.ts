/** What can be counted, and what looks like a number but counts nothing (English). */

/** Plurals that do not end in "s", with their singular. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  gunmen: 'gunman',
  lawmen: 'lawman',
  lawmakers: 'lawmaker',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  wolves: 'wolf',
  halves: 'half',
  thieves: 'thief',
  shelves: 'shelf',
  buses: 'bus',
  viruses: 'virus',
  crises: 'crisis',
  theses: 'thesis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  police: 'police',
  cattle: 'cattle',
  staff: 'staff',
  crew: 'crew',
  personnel: 'personnel',
  aircraft: 'aircraft',
  sheep: 'sheep',
  fish: 'fish',
  series: 'series',
  species: 'species',
  spacecraft: 'spacecraft',
  militia: 'militia',
  infantry: 'infantry',
  cavalry: 'cavalry',
  homeless: 'homeless',
  deer: 'deer',
}

/** States of people that stand for the people: "dozens dead", "58 injured". */
export const STATES: ReadonlySet<string> = new Set('dead wounded injured missing hurt homeless'.split(' '))

/** Singular words in "s" that end a noun group before a verb ("the number was"). */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  'is was has does this its his us as yes plus thus across perhaps always besides towards less news'.split(
    ' ',
  ),
)

/** Words that end the noun group behind a number. */
export const GROUP_ENDS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those his her its their our my your and or but nor of in on at by for from with to into ' +
    'onto about against among between over under before after during through within without since until till toward ' +
    'towards amid despite per via as than because while when where who whom which whose what why how if though although ' +
    'so yet is are was were be been being am has have had do does did will would can could may might must shall should ' +
    'not no he she it they we you i them him us there here also then now later earlier ago just only more less apart ' +
    'away each every all both either neither while off out up down again still already ahead behind back around near ' +
    'across along outside inside beyond worldwide annually daily today yesterday tomorrow monday tuesday wednesday ' +
    'thursday friday saturday sunday say says said die died killed left took went came made fell rose'
  ).split(' '),
)

/** Labels: the number behind one of these names a thing and counts nothing. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'flight route highway interstate no nos number numbers article articles chapter section sections page pages channel ' +
    'room gate level phase act title version figure fig table grade category magnitude platform track line zone ' +
    'district precinct ward squadron brigade division battalion regiment unit boeing airbus apollo windows formula ' +
    'block lot apartment apt suite box building hall model type series season episode game round week day part volume ' +
    'resolution proposition amendment station pier exit junction runway terminal area sector point item step stage ' +
    'measure bill rule case exhibit reactor radio bbc fortune kiss psalm verse tier group class'
  ).split(' '),
)

/** Words behind a number that make it an address. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd lane drive court square place highway parkway'.split(' '),
)

/** What news counts in millions with a bare "m", in the singular: "2.1m people", "4m tonnes"; of other things "m" is a metre ("2.1m waves"). */
export const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  (
    'person man woman child adult pensioner student pupil worker employee migrant refugee immigrant voter citizen resident ' +
    'customer consumer user subscriber client patient passenger traveller visitor tourist viewer listener reader member ' +
    'follower driver motorist taxpayer borrower saver investor shareholder household home house family property account ' +
    'record job vote ballot signature dose jab vaccine vaccination test case infection death car vehicle van truck ' +
    'phone device unit copy download ticket share animal bird tonne ton barrel litre gallon acre hectare tree ' +
    'business company letter email message parcel packet flight trip journey page site barrel'
  ).split(' '),
)
