import type { IncomingMessage } from 'node:http';
import { type FaultSwitch, faultsSchema } from './faults.ts';
import { type Answer, bodyOf, json } from './http.ts';

/** `POST /carrier/faults` sets what goes wrong from now on, `{}` nothing; `GET` tells what is set. */
export async function answerFaults(faults: FaultSwitch, req: IncomingMessage): Promise<Answer> {
  if (req.method === 'GET') return json(200, faults.now());
  if (req.method !== 'POST') return json(405, { error: 'POST sets faults, GET shows them' });
  const read = faultsSchema.safeParse(jsonOf(await bodyOf(req)));
  if (!read.success) return json(400, { error: 'not a fault this carrier knows', issues: read.error.issues });
  faults.set(read.data);
  return json(200, faults.now());
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return undefined;
  }
}
