/**
 * Postal and some newspaper abbreviations of states, provinces and territories, and the gazetteer code each stands for. Read only behind a
 * comma ("Harrow, OH") or where a name is already known to be a place: "IN", "OR" and "ME" are other words besides.
 */
export const POSTAL_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ...`AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
  RI SC SD TN TX UT VT VA WA WV WI WY`
    .split(/\s+/)
    .map((code): [string, string[]] => [code, code === 'WA' ? ['US.WA', 'AU.08'] : [`US.${code}`]]),
  ...Object.entries({
    'La.': 'US.LA',
    'Miss.': 'US.MS',
    'Me.': 'US.ME',
    AB: 'CA.01',
    BC: 'CA.02',
    MB: 'CA.03',
    NB: 'CA.04',
    NL: 'CA.05',
    NS: 'CA.07',
    ON: 'CA.08',
    PE: 'CA.09',
    PEI: 'CA.09',
    QC: 'CA.10',
    SK: 'CA.11',
    NSW: 'AU.02',
    NT: 'AU.03',
    QLD: 'AU.04',
    Qld: 'AU.04',
    TAS: 'AU.06',
    VIC: 'AU.07',
    ACT: 'AU.01',
  }).map(([code, area]): [string, string[]] => [code, [area]]),
])
