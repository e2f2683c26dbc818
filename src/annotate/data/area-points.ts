/**
 * Middle points of vast or thinly peopled first-level areas, degrees north and east, set by hand to about a degree
 * where the point that the build computes from their cities lies far off. Not quoted from a gazetteer. Used by
 * scripts/build-gazetteer.ts.
 */
export const AREA_POINTS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  'AU.02': [-33, 147],
  'AU.03': [-20, 134],
  'AU.04': [-22.6, 144.1],
  'AU.05': [-30, 135],
  'AU.08': [-25, 122],
  'BR.04': [-5, -63],
  'BR.16': [-4, -53],
  'CA.01': [55, -115],
  'CA.02': [54, -125],
  'CA.03': [55, -97],
  'CA.05': [52, -56],
  'CA.08': [49.25, -84.5],
  'CA.10': [52, -72],
  'CA.11': [54, -106],
  'CA.12': [63, -135],
  'CA.13': [64.25, -119],
  'CA.14': [70.45, -86.8],
  'CN.13': [41, 85],
  'CN.14': [31.67, 88.06],
  'CN.20': [43.5, 114],
  'GB.ENG': [52.5, -1.5],
  'GB.SCT': [56.8, -4.2],
  'RU.63': [66, 129],
  'US.AK': [64, -150],
  'US.FL': [28.4, -82.2],
  'US.ID': [44.6, -114.5],
}
