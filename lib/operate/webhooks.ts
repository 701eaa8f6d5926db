/** Tells the carrier where to post texts. */
import type { Stage } from '../config/stage.ts';
import { noNumber, noService, unknownToken } from './checks/carrier.ts';
import { webhookFor } from './checks/webhook.ts';
import type { Finding } from './finding.ts';
import type { CarrierAccount } from './outside/carrier.ts';

/** The carrier knows not what the stage's file names; the message says what to do. */
export class NotPointed extends Error {
  override readonly name = 'NotPointed';
}

const orSay = <T>(found: T | undefined, { what, doThis }: Finding): T => {
  if (found === undefined) throw new NotPointed(`The carrier was not told where to post texts. ${what}. ${doThis}`);
  return found;
};

/** At the Messaging Service, or at the number where there is none. Throws NotPointed. */
export const pointWebhooks = async (stage: Stage, carrier: CarrierAccount, publicUrl: string): Promise<void> => {
  orSay(await carrier.account(), unknownToken(stage));
  const hook = webhookFor(publicUrl);
  if (stage.messagingServiceSid) {
    orSay(await carrier.service(stage.messagingServiceSid), noService(stage));
    await carrier.pointService(stage.messagingServiceSid, hook);
    return;
  }
  const { sid } = orSay(await carrier.number(stage.groupNumber), noNumber);
  await carrier.pointNumber(sid, hook);
};
