import type { Quantity } from '../../../model/index.ts'

/** A unit as the model spells it: singular, in full. */
export interface UnitEntry {
  unit: string
  dimension: Quantity['dimension']
  /** Counts only right behind digits, because the letters are also words or names. */
  symbol?: boolean
}

type Dimension = Quantity['dimension']
const entries = (dimension: Dimension, symbol: boolean, pairs: string): [string, UnitEntry][] =>
  pairs
    .trim()
    .split(/\s*;\s*/)
    .flatMap((pair) => {
      const [unit = '', forms = ''] = pair.split('=')
      return forms
        .trim()
        .split(/\s*,\s*/)
        .map((form): [string, UnitEntry] => [
          form,
          { unit: unit.trim(), dimension, ...(symbol ? { symbol } : {}) },
        ])
    })

/** Units by written form in small letters; symbols keep their case. Money is in currencies.ts, time in time-words.ts. */
export const UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ...entries(
    'length',
    false,
    `kilometre = kilometre, kilometer, kilometres, kilometers; metre = metre, meter, metres, meters;
    centimetre = centimetre, centimeter, centimetres, centimeters; millimetre = millimetre, millimeter, millimetres, millimeters;
    mile = mile, miles; nautical mile = nautical mile, nautical miles; foot = foot, feet; inch = inch, inches;
    yard = yard, yards; light year = light year, light years; fathom = fathom, fathoms`,
  ),
  ...entries(
    'length',
    true,
    'kilometre = km, kms; metre = m; centimetre = cm; millimetre = mm; micrometre = μm, µm; nanometre = nm; foot = ft; mile = mi; yard = yd',
  ),
  ...entries(
    'area',
    false,
    `hectare = hectare, hectares; acre = acre, acres; square kilometre = square kilometre, square kilometer, square kilometres, square kilometers;
    square mile = square mile, square miles; square metre = square metre, square meter, square metres, square meters;
    square foot = square foot, square feet;
    square kilometre = sq km, sq. km; square mile = sq mi, sq. mi, sq miles, sq. miles; square metre = sq m, sq. m; square foot = sq ft, sq. ft`,
  ),
  ...entries('area', true, 'hectare = ha; square kilometre = km², km2; square metre = m², m2'),
  ...entries(
    'volume',
    false,
    `litre = litre, liter, litres, liters; millilitre = millilitre, milliliter, millilitres, milliliters;
    gallon = gallon, gallons; barrel = barrel, barrels; bushel = bushel, bushels; pint = pint, pints;
    cubic metre = cubic metre, cubic meter, cubic metres, cubic meters; cubic foot = cubic foot, cubic feet`,
  ),
  ...entries('volume', true, 'litre = l; millilitre = ml; cubic metre = m³, m3'),
  ...entries(
    'mass',
    false,
    `kilogram = kilogram, kilogramme, kilograms, kilogrammes, kilo, kilos; gram = gram, gramme, grams, grammes;
    milligram = milligram, milligrams; microgram = microgram, micrograms; ton = ton, tons; tonne = tonne, tonnes;
    metric ton = metric ton, metric tons; ounce = ounce, ounces; carat = carat, carats`,
  ),
  ...entries(
    'mass',
    true,
    'kilogram = kg; gram = g; milligram = mg; microgram = μg, µg, mcg; pound = lb, lbs; ounce = oz',
  ),
  ...entries(
    'temperature',
    false,
    'degree Celsius = degrees celsius, degree celsius; degree Fahrenheit = degrees fahrenheit, degree fahrenheit; degree = degree, degrees; kelvin = kelvin',
  ),
  ...entries(
    'temperature',
    true,
    'degree Celsius = °C, ℃; degree Fahrenheit = °F, ℉; degree = °; kelvin = K',
  ),
  ...entries(
    'speed',
    false,
    'kilometre per hour = kph, kmph; mile per hour = mph; knot = knots, knot; metre per second = mps',
  ),
  ...entries('speed', true, 'kilometre per hour = km/h, km/hr; metre per second = m/s'),
  ...entries(
    'power',
    false,
    'watt = watt, watts; kilowatt = kilowatt, kilowatts; megawatt = megawatt, megawatts; gigawatt = gigawatt, gigawatts; horsepower = horsepower, hp',
  ),
  ...entries('power', true, 'kilowatt = kW; megawatt = MW; gigawatt = GW'),
  ...entries(
    'energy',
    false,
    'kilowatt hour = kilowatt hour, kilowatt hours; calorie = calorie, calories; joule = joule, joules; kiloton = kiloton, kilotons',
  ),
  ...entries(
    'energy',
    true,
    'kilowatt hour = kWh; megawatt hour = MWh; electronvolt = eV; kiloelectronvolt = keV',
  ),
  ...entries(
    'percent',
    false,
    'percent = percent, per cent, pct; percentage point = percentage point, percentage points',
  ),
  ...entries('percent', true, 'percent = %; per mille = ‰'),
  ...entries('ratio', false, 'time = times; fold = fold'),
  ...entries(
    'other',
    true,
    'hertz = Hz; kilohertz = kHz; megahertz = MHz; gigahertz = GHz; volt = V; megabyte = MB; gigabyte = GB; part per million = ppm',
  ),
  ...entries(
    'duration',
    true,
    'hour = h, hr, hrs; minute = min, mins; second = s, sec, secs; millisecond = ms; year = yr, yrs',
  ),
])

/** Nouns that a rate is counted by: "100 tons per year", "$1.20 a share". */
export const RATE_WORDS: ReadonlySet<string> = new Set(
  (
    'second minute hour day week month quarter year share barrel gallon ton tonne ounce pound person head litre liter ' +
    'kilogram kilo mile kilometre kilometer night ticket unit vote case household employee'
  ).split(' '),
)
