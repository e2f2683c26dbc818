const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Last words of names of places and buildings; lower case. */
export const PLACE_HEADS: ReadonlySet<string> =
  words(`airport archipelago avenue base basin bay beach boulevard bridge canal cape castle
  cathedral cave cemetery channel cliffs coast county cove creek crater crossing dam delta desert district falls forest
  fort gardens glacier gorge gulf harbor harbour heights highway hill hills island islands isle isles lagoon lake lakes lane marsh
  mountain mountains oblast ocean palace park pass peak peninsula plain plains plateau plaza port prairie prefecture
  province quay range rapids reef region reservoir ridge river road sea shore sound springs square stadium station
  strait straits street territory territories tower town township tunnel valley village volcano woods zone parish
  kray krai canton republic kingdom emirate beach boulevard governorate municipality suburb arena terminal turnpike hotel`)

/** Of those, kinds of what is built, whose names are used without them: "Naqsh-e Jahan Square". */
export const BUILT_PLACE_HEADS = words(
  `arena avenue boulevard bridge castle cathedral highway palace plaza square stadium street tower tunnel turnpike`,
)

/** First words of names of places. */
export const PLACE_PREFIXES =
  words(`mount mt lake river cape fort camp gulf strait isle port loch bay point castle rio puerto san santa santo los las el
  north south east west northern southern eastern western central new upper lower greater`)

/** Directions and sizes before a name of a place. */
export const PLACE_DIRECTIONS =
  words(`north south east west northern southern eastern western central northeast northwest
  southeast southwest northeastern northwestern southeastern southwestern upper lower greater downtown mainland`)

/** Regions and former countries without a point in the gazetteer that are places nevertheless; lower case, as one string each. */
export const REGIONS: ReadonlySet<string> = new Set([
  'eurasia',
  'australasia',
  'americas',
  'far east',
  'near east',
  'central africa',
  'sub-saharan africa',
  'central europe',
  'north caucasus',
  'baltics',
  'arctic',
  'midwest',
  'new england',
  'donbass',
  'mesopotamia',
  'amazon basin',
  'himalayas',
  'alps',
  'andes',
  'rockies',
  'earth',
  'soviet union',
  'ussr',
  'yugoslavia',
  'czechoslovakia',
  'east germany',
  'west germany',
  'prussia',
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'hong kong',
  'manhattan',
  'brooklyn',
  'hollywood',
  'silicon valley',
  'wall street',
])

/** Prepositions before which a name is likely a place. */
export const PLACE_PREPOSITIONS =
  words(`in near at from across throughout around outside inside toward towards into
  within to via through between`)

/** Rivers that towns are called like: with "the" before it the river is meant. */
export const RIVERS: ReadonlySet<string> = new Set(
  'Thames Mersey Clyde Severn Trent Tyne Humber Avon Shannon Boyne Hudson Potomac Susquehanna Merrimack Willamette Yukon Amazon Orinoco Rhine Rhône Rhone Seine Loire Po Tiber Elbe Oder Danube Don Volga Dnipro Dnieper Dniester Neva Ural Ob Lena Nile Zambezi Limpopo Vaal Tigris Euphrates Ganges Indus Jhelum Sutlej Brahmaputra Mekong Yangtze Darling Murray Waikato'.split(
    ' ',
  ),
)

/** Airports that go by a name which a town elsewhere bears too. */
export const AIRPORTS: ReadonlySet<string> = new Set(
  'Heathrow Gatwick Stansted Schiphol Sheremetyevo Pulkovo'.split(' '),
)

/** Seats of government and streets that are written like towns, and mean a spot in a capital. */
export const BUILDINGS: ReadonlySet<string> = new Set([
  'White House',
  'City Hall',
  'Town Hall',
  'Capitol Hill',
  'Elysee',
  'Buckingham Palace',
  'Scotland Yard',
])
