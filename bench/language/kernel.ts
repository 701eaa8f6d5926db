/**
 * Makes model/kernel.ts of kernel.wat: `node bench/language/kernel.ts`. A test holds the one to the other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { evenOdds, oddsOfFar } from '../../lib/language/understand/model/coded.ts';
import { packing } from './packing.ts';

const source = new URL('kernel.wat', import.meta.url);
const target = new URL('../../lib/language/understand/model/kernel.ts', import.meta.url);

/** The kernel assembled and packed. Throws what is wrong with kernel.wat. */
export async function packedKernel(): Promise<string> {
  const module = (await wabt()).parseWat('kernel.wat', readFileSync(source, 'utf8'), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  const into = packing();
  const odds = evenOdds(256);
  into.far(evenOdds(oddsOfFar), 0, buffer.length);
  for (const byte of buffer) into.whole(odds, 0, 8, byte);
  return into.text();
}

if (import.meta.main)
  writeFileSync(
    target,
    `/** Made by bench/language/kernel.ts of bench/language/kernel.wat, where it can be read. */
export const kernelPacked: string =
  ${JSON.stringify(await packedKernel())};
`,
  );
