/** Currency by sign before the number, by code, and by word; the model's spelling is singular and in full. */

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₹': 'rupee',
  '₽': 'rouble',
  '₩': 'won',
  '₺': 'lira',
  '₴': 'hryvnia',
  '₸': 'tenge',
  '₦': 'naira',
  '₪': 'shekel',
  '₫': 'dong',
  '₡': 'Costa Rican colón',
}

/** Letters glued before "$": "US$", "C$". */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'dollar',
  u: 'dollar',
  c: 'Canadian dollar',
  ca: 'Canadian dollar',
  a: 'Australian dollar',
  au: 'Australian dollar',
  nz: 'New Zealand dollar',
  hk: 'Hong Kong dollar',
  s: 'Singapore dollar',
  nt: 'New Taiwan dollar',
}

/** ISO 4217 and newspaper codes, before or behind the number. */
export const CURRENCY_CODES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound',
  JPY: 'yen',
  CNY: 'yuan',
  RMB: 'yuan',
  INR: 'rupee',
  Rs: 'rupee',
  CHF: 'Swiss franc',
  CAD: 'Canadian dollar',
  AUD: 'Australian dollar',
  RUB: 'rouble',
  KZT: 'tenge',
  dlrs: 'dollar',
}

const SINGULARS =
  'dollar euro yen yuan rupee rouble ruble peso lira franc mark crown krona krone kroner shekel rand dinar dirham riyal baht ' +
  'tenge won dong naira hryvnia zloty forint guilder schilling peseta escudo drachma markka shilling real lev leu cent ' +
  'penny ringgit renminbi bitcoin buck'

/** Names of currencies, singular and plural. "pound" counts as money unless a mass is meant. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...SINGULARS.split(' ').flatMap((name): [string, string][] => [
    [name, name === 'ruble' ? 'rouble' : name],
    [`${name}s`, name === 'ruble' ? 'rouble' : name],
  ]),
  ['pence', 'penny'],
  ['pennies', 'penny'],
  ['markkaa', 'markka'],
  ['kronor', 'krona'],
  ['kroner', 'krone'],
  ['rupiah', 'rupiah'],
  ['pound', 'pound'],
  ['pounds', 'pound'],
  ['sterling', 'pound'],
])
