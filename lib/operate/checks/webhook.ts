/** Where the carrier posts texts, and where it should. */
import { ownUrlOf, type Stage } from '../../config/stage.ts';
import { type Finding, fine, look, missing } from '../finding.ts';
import type { Webhook } from '../outside/carrier.ts';

/** Tried twice more by the carrier itself, on any failure; the part after # is neither sent nor signed. */
const tryAgain = '#rc=2&rp=all';

/** Where texts are to be posted. The same address once more is the fallback: without one a failed post is lost. */
export const webhookFor = (publicUrl: string): Webhook => ({
  url: `${publicUrl}/twilio/sms${tryAgain}`,
  fallback: `${publicUrl}/twilio/sms`,
});

const withoutPart = (url: string): string => url.split('#', 1)[0] ?? '';

export const checkWebhook = (stage: Stage, found: Webhook, publicUrl: string | undefined): readonly Finding[] => {
  if (!publicUrl)
    return [look('Texts cannot come in yet', 'After the first deployment: npm run deploy -- … --webhooks')];
  const wanted = webhookFor(publicUrl);
  const doThis = `npm run deploy -- ${stage.name} --webhooks writes it, or by hand: ${wanted.url}`;
  if (withoutPart(found.url) !== withoutPart(wanted.url)) {
    return [missing('The carrier posts texts somewhere else, or nowhere', doThis)];
  }
  return [
    fine('The carrier posts texts to us'),
    found.url.endsWith(tryAgain) && found.fallback !== ''
      ? fine('and tries again when that fails')
      : look('but gives up after one failed try', doThis),
  ];
};

/** Before the old address is closed, the carrier must post to the stage's own. */
export const checkClosing = (stage: Stage, found: Webhook): readonly Finding[] => {
  const own = ownUrlOf(stage);
  if (!own || !stage.web?.closeOld || withoutPart(found.url) === webhookFor(own).fallback) return [];
  return [
    missing(
      'The old address is to be closed, and the carrier does not post to the new one yet',
      `Take "closeOld" out of stages/${stage.name}.json, run npm run deploy -- ${stage.name} --webhooks, and close it after that.`,
    ),
  ];
};
