/** A stage's own address, which the world must know before anybody is sent there. */
import { ownUrlOf, type Stage } from '../../config/stage.ts';
import { type Finding, fine, look, missing } from '../finding.ts';

const howTo = 'docs/deploy.md, step 9, has the whole order.';

/** `knock` says what an unsigned post to an address is answered; 403 is us. */
export const checkAddress = async (
  stage: Stage,
  knock: (url: string) => Promise<number | undefined>,
): Promise<readonly Finding[]> => {
  const url = ownUrlOf(stage);
  if (!url || !stage.web) return [];
  const { inUse, domain } = stage.web;
  const isOurs = (await knock(url)) === 403;
  if (inUse) {
    return [
      isOurs
        ? fine(`${domain} leads to us`)
        : missing(
            `${domain} does not lead to us, and whatever is sent there would be lost`,
            `Take "inUse" out of stages/${stage.name}.json again, deploy, and write the record WebRecord first. ${howTo}`,
          ),
    ];
  }
  return [
    isOurs
      ? look(
          `${domain} leads to us, and is not in use yet`,
          `Write "inUse": true beside it, then: npm run deploy -- ${stage.name} --webhooks. ${howTo}`,
        )
      : look(
          `${domain} does not lead to us yet; the address AWS gave goes on`,
          `Deploy, write the record of the output WebRecord where your domain is kept, and look again in an hour. ${howTo}`,
        ),
  ];
};
