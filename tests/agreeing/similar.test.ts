import { describe, expect, test } from 'vitest';
import { isSimilar } from '../../lib/domain/similar.ts';

const alike: readonly (readonly [string, string])[] = [
  ['the crosswalk is scary at night', 'that crossing is dangerous'],
  ['speeding cars', 'cars go too fast on our street'],
  ['cars go too fast on Elm', 'los carros van muy rápido'],
  ['no street lights', 'it is too dark at night'],
  ['trash everywhere', 'basura por todos lados'],
  ['dog poop on the sidewalk', 'people do not pick up dog poop'],
  ['nobody knows their neighbors', 'we do not know our neighbors'],
  ['The bus is always late', 'bus comes late every day'],
  ['loud music at night', 'noise at night from loud music'],
];

const different: readonly (readonly [string, string])[] = [
  ['the street is too dark at night', 'the street is too loud at night'],
  ['dog poop in the park', 'no benches in the park'],
  ['the bus is late', 'the bus is too expensive'],
  ['the bus stop has no bench', 'no hay sombra en la parada'],
  ['cars park on the sidewalk', 'cars speed through the crosswalk'],
  ['kids have nowhere to play', 'kids are noisy'],
  ['rats in the alley', 'trash in the alley'],
  ['neighbors do not talk', 'neighbors park badly'],
  ['la basura', 'el ruido'],
  ['nobody fixes anything', 'nobody knows anybody'],
  ['', 'the street'],
];

describe('two frustrations', () => {
  test.each(alike)('are offered as one: %s / %s', (a, b) => {
    expect(isSimilar(a, b)).toBe(true);
    expect(isSimilar(b, a)).toBe(true);
  });

  test.each(different)('stay two: %s / %s', (a, b) => {
    expect(isSimilar(a, b)).toBe(false);
    expect(isSimilar(b, a)).toBe(false);
  });
});
