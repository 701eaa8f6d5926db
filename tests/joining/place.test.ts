import { expect, test } from 'vitest';
import { zoneOfPlace } from '../../lib/domain/door/place.ts';
import { isZone } from '../../lib/domain/time.ts';
import { placeZones, stateZones, zipZones } from '../../templates/places.ts';

test.each([
  ['Durham NC', 'America/New_York'],
  ['Maple Street between 3rd and 7th, Durham NC 27701', 'America/New_York'],
  ['Portland, Maine', 'America/New_York'],
  ['Portland', 'America/Los_Angeles'],
  ['Washington St, Seattle', 'America/Los_Angeles'],
  ['calle Nevada, Ciudad de México', 'America/Mexico_City'],
  ['79901', 'America/Denver'],
  ['27701-1234', 'America/New_York'],
  ['Austin, tx', 'America/Chicago'],
  ['San Juan PR', 'America/Puerto_Rico'],
  ['New Mexico', 'America/Denver'],
  ['Bogotá', 'America/Bogota'],
])('%s is in %s', (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone);
});

test.each(['come in', 'Georgia Avenue', 'between you and me', 'our street', '', 'hi', '🌳'])(
  '%j tells no zone',
  (words) => {
    expect(zoneOfPlace(words)).toBeUndefined();
  },
);

test('every zone of the tables is one that clocks know', () => {
  const zones = [...Object.values(placeZones), ...Object.values(stateZones), ...zipZones.map(([, zone]) => zone)];
  expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
});

test('zip rows rise, so that each finds its own', () => {
  const ends = zipZones.map(([end]) => end);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});
