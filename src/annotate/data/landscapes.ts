import type { RegionPoint } from './regions.ts'

/**
 * Landscapes, islands, lakes and traditional regions inside one country (or two) that are no administrative division, with
 * a middle point set by hand to about half a degree; not quoted from a gazetteer. One a line: country, latitude,
 * longitude, names. Only names that mean no well-known town.
 */
const ROWS = `US 39 -77 Mid-Atlantic
US 43.5 -89 Midwest, Upper Midwest, American Midwest
US 43.5 -71.5 New England
US 33 -86 Deep South, American South
US 41 -93 Corn Belt
US 40 -101 Great Plains
US 38 -81 Appalachia, Appalachians, Appalachian Mountains
US 45.5 -120 Pacific Northwest
US 38 -121 West Coast, Pacific Coast
US 37.8 -122.3 Bay Area, San Francisco Bay Area
US 37.4 -122.05 Silicon Valley
US 36.8 -119.8 Central Valley, San Joaquin Valley
US 34 -117.3 Inland Empire
US 34.1 -118.33 Hollywood
US 40.8 -73.1 Long Island
US 40.77 -73.97 Manhattan
US 40.65 -73.95 Brooklyn
US 40.71 -74.01 Wall Street
US 41.7 -70.3 Cape Cod
US 41.4 -70.6 Martha's Vineyard
US 41.28 -70.08 Nantucket
US 24.7 -81.1 Florida Keys
US 30.4 -86.5 Florida Panhandle
US 35.7 -101.5 Texas Panhandle
US 30 -89.5 Gulf Coast
US 33.8 -90.8 Mississippi Delta
US 35.6 -83.5 Great Smoky Mountains, Smoky Mountains
US 38.3 -92.5 Ozarks
US 43.9 -103.6 Black Hills
US 39.5 -106 Rocky Mountains, Rockies
US 37.5 -119.3 Sierra Nevada
US 39.1 -120.05 Lake Tahoe
US 36.1 -112.1 Grand Canyon
US 44.6 -110.5 Yellowstone, Yellowstone National Park
US 37.85 -119.55 Yosemite, Yosemite National Park
US 38 -76.2 Chesapeake Bay
US 41.1 -72.8 Long Island Sound
US 47.7 -122.4 Puget Sound
US 40.7 -112.5 Great Salt Lake
US 44 -87 Lake Michigan
US 46.5 -86.5 Upper Peninsula
US 38.83 -75.6 Delmarva Peninsula
US 36.2 -79.9 Piedmont Triad
US 35.85 -78.75 Research Triangle
US 39 -77.3 Northern Virginia
US 37 -76.4 Hampton Roads
US 20.8 -156.3 Maui
US 21.45 -158 Oahu
US 22.05 -159.5 Kauai
US 38.87 -77.06 Pentagon
CA 42.2 -81.2 Lake Erie
CA 44.8 -82.4 Lake Huron
CA 43.7 -77.9 Lake Ontario
CA 47.7 -87.5 Lake Superior
CA 45 -83 Great Lakes
CA 49.6 -125.5 Vancouver Island
CA 49.2 -122.5 Lower Mainland
CA 53 -73 Labrador
CA 45.5 -63 Maritimes, Atlantic Canada
CA 46.2 -60.7 Cape Breton, Cape Breton Island
CA 60 -85 Hudson Bay
GB 52.5 -1.5 Midlands
GB 52.5 -2 West Midlands
GB 52.8 -0.9 East Midlands
GB 52.4 0.7 East Anglia, East of England
GB 50.9 -3.2 West Country, South West England, West of England
GB 51.3 -0.3 South East England, Home Counties
GB 54 -2.6 North West England
GB 55 -1.8 North East England
GB 53.9 -1.3 Yorkshire
GB 53.8 -1.6 West Yorkshire
GB 53.5 -1.3 South Yorkshire
GB 53.2 -2.6 Cheshire
GB 53.4 -3 Merseyside
GB 53.5 -2.3 Greater Manchester
GB 54.95 -1.55 Tyneside, Tyne and Wear
GB 54.57 -1.2 Teesside
GB 54.6 -2.8 Cumbria, Lake District
GB 50.9 -0.2 Sussex
GB 51.06 -1.3 Hampshire
GB 52.3 -0.8 Northamptonshire, Northants
GB 52.6 -1.2 Leicestershire
GB 51.8 -0.2 Hertfordshire, Herts
GB 51.8 -0.8 Buckinghamshire
GB 52.1 -0.45 Bedfordshire, Beds
GB 51.45 -1 Berkshire, Berks
GB 50.8 -2.3 Dorset
GB 51.3 -2 Wiltshire, Wilts
GB 51.1 -3 Somerset
GB 50.4 -4.8 Cornwall
GB 50.7 -3.8 Devon
GB 52.7 -2.75 Shropshire
GB 51.7 0.5 Essex
GB 51.2 0.7 Kent
GB 57.5 -4.9 Highlands, Scottish Highlands
GB 57.8 -7 Hebrides, Outer Hebrides, Western Isles
GB 59 -3 Orkney
GB 60.35 -1.25 Shetland
GB 56.2 -3.1 Fife
GB 53.2 -4 Snowdonia
GB 51.5 -0.13 Westminster, Whitehall, Downing Street
GB 54.6 -6.7 Ulster
IE 53.3 -7 Leinster
IE 52.4 -8.6 Munster
IE 53.8 -9 Connacht
FR 42.1 9.1 Corsica
FR 48.2 -2.9 Brittany
FR 49 0.2 Normandy
FR 43.5 6.8 French Riviera, Cote d'Azur
FR 48.3 7.4 Alsace
DE 51.4 7.4 Ruhr, Ruhr Valley
DE 48.3 8.2 Black Forest
IT 37.6 14 Sicily
IT 40.1 9 Sardinia
IT 40.63 14.6 Amalfi Coast
GR 35.2 24.9 Crete
ES 39.6 3 Majorca, Mallorca
ES 38.98 1.43 Ibiza
ES 28.3 -16.5 Tenerife
CH 46.5 9.5 Alps, Swiss Alps
PL 50.3 18.5 Silesia
UA 45.2 34.2 Crimea, Crimean Peninsula
RO 46.5 24.5 Transylvania
TR 39 33 Anatolia
EG 29.5 33.8 Sinai, Sinai Peninsula
EG 30.85 31.2 Nile Delta
IL 30.8 34.8 Negev
IL 32.8 35.5 Galilee
IL 31.5 35.5 Dead Sea
SA 23 44 Arabian Peninsula
NG 4.9 6 Niger Delta
KE 0.5 36 Rift Valley
KE 1.5 37 Horn of Africa
UG -1 33 Lake Victoria
ZA -31.5 22 Karoo
ZA -24 31.5 Kruger National Park
MG -19 47 Madagascar
IN 10.5 76.5 Malabar
IN 20 77 Deccan
NP 28 84 Himalayas
NP 27.99 86.93 Mount Everest, Everest
PK 35.4 72.2 Swat Valley, Swat
PK 33 70 Waziristan
CN 29.3 91 Himalaya
CN 30.6 111 Three Gorges
JP 36.2 138.5 Honshu
JP 32.8 131 Kyushu
JP 33.7 133.5 Shikoku
PH 16 121 Luzon
PH 8 125 Mindanao
PH 11 123.5 Visayas
PH 10.3 123.7 Negros
PH 9.8 118.5 Palawan
ID -7.4 110 Java
ID 0 102 Sumatra
ID -2 121 Sulawesi
ID 0 114 Borneo, Kalimantan
ID -8.4 115.1 Bali
ID -8.6 116.3 Lombok
TL -9 125.5 Timor
PG -5.5 141 New Guinea
NZ -39 176 North Island
NZ -43.8 170.7 South Island
AU -18 147.7 Great Barrier Reef
AU -25 131 Outback
AU -28 153.4 Gold Coast
BR -5 -60 Amazon, Amazonia, Amazon Basin, Amazon rainforest
PE -15.8 -69.4 Lake Titicaca
CL -41 -71 Patagonia
EC -0.6 -90.6 Galapagos, Galapagos Islands
CL -22 -68 Andes
MX 20 -89 Yucatan Peninsula
MX 28 -113 Baja, Baja Peninsula
CU 20 -75.1 Guantanamo Bay, Guantanamo
TT 10.5 -61.3 Trinidad
TT 11.2 -60.7 Tobago
TZ -6.1 39.3 Zanzibar
TZ -3.1 37.35 Kilimanjaro, Mount Kilimanjaro`

/** Former countries, and what spans continents. */
const MORE = `61 95 Soviet Union, USSR, U.S.S.R.
44 18.5 Yugoslavia
49.5 17.5 Czechoslovakia
52 12.5 East Germany, GDR
50.5 8.5 West Germany
53 17 Prussia
39 34 Ottoman Empire
15 -85 Americas, Western Hemisphere
50 70 Eurasia
34 44 Near East
35 130 Far East
30 0 Maghreb
34.5 37 Levant
50 14 Central Europe
60 24 Nordics
57 25 Baltics, Baltic states
43 45 North Caucasus
4 20 Central Africa
0 20 Sub-Saharan Africa
75 0 Arctic
-10 170 Pacific Islands
-5 170 South Pacific
35 25 Eastern Mediterranean
27 51 Gulf
26.5 56.3 Strait of Hormuz
12.6 43.4 Bab el-Mandeb
3 100 Strait of Malacca
41.1 29.1 Bosphorus
50.3 -0.5 English Channel
53.5 -5 Irish Sea
30.5 32.3 Suez Canal
9.1 -79.7 Panama Canal
16 -75 Caribbean Sea
10 65 Arabian Sea
15 88 Bay of Bengal
20 -160 Polynesia
40 133 Sea of Japan
35 123 Yellow Sea
28 125 East China Sea
24.5 119.5 Taiwan Strait
46 36.5 Sea of Azov
39 20 Adriatic, Adriatic Sea
38.5 25 Aegean, Aegean Sea`

function points(rows: string, countries: boolean): RegionPoint[] {
  return rows.split('\n').flatMap((row) => {
    const [head = '', ...more] = row.split(', ')
    const words = head.split(' ')
    const country = countries ? words.shift() : undefined
    const [latitude, longitude] = [Number(words.shift()), Number(words.shift())]
    const name = words.join(' ')
    const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
    return [{ id, name, ...(country !== undefined && { country }), latitude, longitude, adjectives: more }]
  })
}

export const LANDSCAPES: readonly RegionPoint[] = [...points(ROWS, true), ...points(MORE, false)]
