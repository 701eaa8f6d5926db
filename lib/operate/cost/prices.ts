/** What things cost, in US dollars, us-east-1, without any free allowance. Check before quoting: prices change. */

export const asOf = '2026-11-20';

/** Of AWS; each per unit as named. */
export const aws = {
  lambdaRequest: 0.2 / 1e6,
  /** arm64. */
  lambdaGigabyteSecond: 0.0000133334,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  /** Of table and of its point-in-time copy, a month. */
  storedGigabyte: 0.25 + 0.2,
  httpRequest: 1 / 1e6,
  schedulerCall: 1 / 1e6,
  loggedGigabyte: 0.5,
  mailOut: 0.16 / 1e3,
  mailIn: 0.19 / 1e3,
  objectPut: 0.005 / 1e3,
  objectGet: 0.0004 / 1e3,
  /** A month. */
  objectGigabyte: 0.023,
  /** AWS's own key, which itself is free; twenty thousand uses a month are, too. */
  keyUse: 0.03 / 1e4,
} as const;

/** Standing still, a month each; an account has ten alarms, ten metrics and three dashboards free for ever. */
export const watching = { alarmMetric: 0.1, ownMetric: 0.3, dashboard: 3 } as const;
export const watchingFree = { alarmMetric: 10, ownMetric: 10, dashboard: 3 } as const;

/** Of the carrier, in the United States, a segment each; fees are what phone companies add, on average. */
export const carrier = {
  segment: 0.0083,
  companyFee: 0.0042,
  numberMonth: 1.15,
  campaignMonth: 2,
  /** Once: brand of a small group and vetting of its campaign. */
  registration: 4.5 + 15,
} as const;
