/** Days, months and spans of time as people name them, English and Spanish, without accents. */
export const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  sun: 0,
  domingo: 0,
  dom: 0,
  monday: 1,
  mon: 1,
  lunes: 1,
  lun: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  martes: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  miercoles: 3,
  mier: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  jueves: 4,
  jue: 4,
  friday: 5,
  fri: 5,
  viernes: 5,
  vie: 5,
  saturday: 6,
  sat: 6,
  sabado: 6,
  sab: 6,
};

export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  enero: 1,
  february: 2,
  feb: 2,
  febrero: 2,
  march: 3,
  mar: 3,
  marzo: 3,
  april: 4,
  apr: 4,
  abril: 4,
  may: 5,
  mayo: 5,
  june: 6,
  jun: 6,
  junio: 6,
  july: 7,
  jul: 7,
  julio: 7,
  august: 8,
  aug: 8,
  agosto: 8,
  september: 9,
  sept: 9,
  sep: 9,
  septiembre: 9,
  setiembre: 9,
  october: 10,
  oct: 10,
  octubre: 10,
  november: 11,
  nov: 11,
  noviembre: 11,
  december: 12,
  dec: 12,
  diciembre: 12,
  dic: 12,
  ene: 1,
  abr: 4,
  ago: 8,
};

/** How many days one of these is. */
export const dayUnits: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  dia: 1,
  dias: 1,
  diaz: 1,
  dayz: 1,
  diitas: 1,
  night: 1,
  nights: 1,
  noche: 1,
  noches: 1,
  d: 1,
  week: 7,
  weeks: 7,
  wk: 7,
  wks: 7,
  semana: 7,
  semanas: 7,
  semanita: 7,
  semanitas: 7,
  sem: 7,
  fortnight: 14,
  quincena: 15,
  month: 30,
  months: 30,
  mes: 30,
  meses: 30,
  year: 365,
  ano: 365,
};

/** Days from today. */
export const nearDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, hoy: 0, tomorrow: 1, manana: 1 };

/** Vague amounts. */
export const vagueAmounts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  one: 1,
  un: 1,
  una: 1,
  otra: 1,
  otro: 1,
  couple: 2,
  par: 2,
  few: 3,
  unos: 3,
  unas: 3,
};

/** Hours of the day that have a name, as HH:MM. */
export const namedHours: Readonly<Record<string, string>> = {
  noon: '12:00',
  mediodia: '12:00',
  midnight: '00:00',
  medianoche: '00:00',
};

/** How a weekend is called. */
export const weekends = /(?:weekend|finde|fin de semana)$/;

/** Days without a number. */
export const vagueDays =
  /\b(few|several|some|unos|unas|algunos|day or two|dia o dos|couple or three)(?! \d) (more |mas )?(days?|dias?|diitas)?\b/;

/** What leads to the day something lasts until. */
export const untilLeads = /^(?:until|till|til|hasta|by|para|through|thru)$/;

/** A time that stands behind one of these is over, or begins only then. */
export const since = /^(?:since|last|from|after|desde|pasado|before|antes)$/;

/** As many of these as there are days. */
export const partsOfDay = /^(?:nights|evenings|noches|tardes|diitas)$/;

/** What may stand behind a number of days, and nothing at all. */
export const behindDays = /^(?:more|mas|please|porfa|or|extra)?$/;

/** “I'm away until sunday, so monday”. */
export const concluding = /^(?:so|then|entonces)$/;
