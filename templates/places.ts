/** Where places are, so that nobody is texted at night. Names in lower case without accents. */

const east = 'America/New_York';
const central = 'America/Chicago';
const mountain = 'America/Denver';
const pacific = 'America/Los_Angeles';
const arizona = 'America/Phoenix';

const all = (zone: string, names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(', ').map((name) => [name, zone]));

/** Postal abbreviations, trusted only where an abbreviation stands. */
export const stateZones: Readonly<Record<string, string>> = {
  ...all(east, 'ct, dc, de, fl, ga, ky, ma, md, me, mi, nc, nh, nj, ny, oh, pa, ri, sc, va, vt, wv'),
  ...all(central, 'al, ar, ia, il, ks, la, mn, mo, ms, nd, ne, ok, sd, tn, tx, wi'),
  ...all(mountain, 'co, mt, nm, ut, wy'),
  ...all(pacific, 'ca, nv, or, wa'),
  in: 'America/Indiana/Indianapolis',
  id: 'America/Boise',
  az: arizona,
  ak: 'America/Anchorage',
  hi: 'Pacific/Honolulu',
  pr: 'America/Puerto_Rico',
};

/** States, cities and countries by name. */
export const placeZones: Readonly<Record<string, string>> = {
  ...all(
    east,
    'connecticut, washington dc, district of columbia, delaware, florida, georgia, kentucky, massachusetts, maryland, maine, michigan, north carolina, new hampshire, new jersey, new york, ohio, pennsylvania, rhode island, south carolina, virginia, vermont, west virginia',
  ),
  ...all(
    central,
    'alabama, arkansas, iowa, illinois, kansas, louisiana, minnesota, missouri, mississippi, north dakota, nebraska, oklahoma, south dakota, tennessee, texas, wisconsin',
  ),
  ...all(mountain, 'colorado, montana, new mexico, utah, wyoming'),
  ...all(pacific, 'california, nevada, oregon, washington'),
  ...all(
    east,
    'nyc, brooklyn, the bronx, bronx, queens, manhattan, staten island, philadelphia, pittsburgh, boston, atlanta, miami, orlando, tampa, jacksonville, charlotte, raleigh, durham, greensboro, detroit, cleveland, cincinnati, baltimore, richmond, norfolk, virginia beach, buffalo, rochester, newark, jersey city, providence, hartford, new haven, louisville, knoxville, chattanooga, savannah, toledo, akron, ann arbor, hialeah, nueva york, filadelfia',
  ),
  ...all(
    central,
    'chicago, houston, dallas, austin, san antonio, fort worth, arlington, laredo, mcallen, brownsville, corpus christi, new orleans, baton rouge, memphis, nashville, milwaukee, madison, minneapolis, saint paul, st paul, st louis, saint louis, kansas city, omaha, lincoln, wichita, tulsa, oklahoma city, little rock, birmingham, mobile, des moines, nueva orleans',
  ),
  ...all(
    mountain,
    'denver, boulder, aurora, colorado springs, albuquerque, santa fe, salt lake city, el paso, cheyenne, billings',
  ),
  ...all(
    pacific,
    'los angeles, san diego, san francisco, san jose, oakland, fresno, sacramento, long beach, bakersfield, anaheim, santa ana, riverside, stockton, portland, seattle, spokane, tacoma, las vegas, reno, henderson',
  ),
  ...all(arizona, 'arizona, phoenix, tucson, mesa, scottsdale, glendale'),
  indiana: 'America/Indiana/Indianapolis',
  indianapolis: 'America/Indiana/Indianapolis',
  idaho: 'America/Boise',
  boise: 'America/Boise',
  alaska: 'America/Anchorage',
  anchorage: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  honolulu: 'Pacific/Honolulu',
  ...all('America/Puerto_Rico', 'puerto rico, san juan, ponce, bayamon, caguas'),
  ...all('America/Mexico_City', 'mexico, ciudad de mexico, cdmx, guadalajara, monterrey, puebla'),
  tijuana: 'America/Tijuana',
  guatemala: 'America/Guatemala',
  ...all('America/El_Salvador', 'el salvador, san salvador'),
  ...all('America/Tegucigalpa', 'honduras, tegucigalpa'),
  ...all('America/Managua', 'nicaragua, managua'),
  'costa rica': 'America/Costa_Rica',
  panama: 'America/Panama',
  ...all('America/Santo_Domingo', 'republica dominicana, dominican republic, santo domingo'),
  ...all('America/Havana', 'cuba, la habana, havana'),
  ...all('America/Bogota', 'colombia, bogota, medellin, cali'),
  ...all('America/Caracas', 'venezuela, caracas'),
  ...all('America/Guayaquil', 'ecuador, quito, guayaquil'),
  ...all('America/Lima', 'peru, lima'),
  ...all('America/La_Paz', 'bolivia, la paz'),
  ...all('America/Asuncion', 'paraguay, asuncion'),
  ...all('America/Santiago', 'chile, santiago'),
  ...all('America/Argentina/Buenos_Aires', 'argentina, buenos aires, rosario'),
  ...all('America/Montevideo', 'uruguay, montevideo'),
  ...all('Europe/Madrid', 'spain, espana, madrid, barcelona, sevilla, valencia'),
};

/** The first three digits of a zip code, each row from the one above up to and including its own. */
export const zipZones: readonly (readonly [upTo: number, zone: string])[] = [
  [5, east],
  [9, 'America/Puerto_Rico'],
  [323, east],
  [325, central],
  [349, east],
  [372, central],
  [374, east],
  [375, central],
  [379, east],
  [397, central],
  [419, east],
  [424, central],
  [426, east],
  [427, central],
  [462, east],
  [464, central],
  [475, east],
  [477, central],
  [499, east],
  [576, central],
  [577, mountain],
  [588, central],
  [599, mountain],
  [690, central],
  [693, mountain],
  [797, central],
  [834, mountain],
  [835, pacific],
  [837, 'America/Boise'],
  [838, pacific],
  [847, mountain],
  [864, arizona],
  [885, mountain],
  [966, pacific],
  [968, 'Pacific/Honolulu'],
  [969, 'Pacific/Guam'],
  [994, pacific],
  [999, 'America/Anchorage'],
];

/** After these a name is a street or a school, not a place; before the others likewise. */
export const streetWords: readonly string[] = [
  ...[
    'st',
    'street',
    'ave',
    'avenue',
    'rd',
    'road',
    'dr',
    'drive',
    'ln',
    'lane',
    'blvd',
    'way',
    'court',
    'ct',
    'place',
  ],
  ...['park', 'school', 'square', 'heights', 'terrace', 'elementary', 'library', 'church'],
];
export const streetOpeners: readonly string[] = ['calle', 'avenida', 'av', 'parque', 'escuela', 'plaza', 'colonia'];
