/** What would make a deployment fail half-way, asked before anything is made. */
import { mailBucketOf, nameOf, type Stage } from '../../config/stage.ts';
import { type Finding, fine, missing } from '../finding.ts';
import type { MailAccount } from '../outside/mail.ts';
import type { Standing } from '../outside/standing.ts';

const howToDoBoth = 'docs/deploy.md, “When something of that name already stands”, says how to do either.';

/** A table or a bucket that an earlier deployment left behind: CloudFormation would refuse to make another. */
export const checkLeftBehind = async (
  stage: Stage,
  standing: Standing,
  account: string,
  adopts: boolean,
): Promise<readonly Finding[]> => {
  const table = nameOf(stage);
  const bucket = stage.domain && mailBucketOf(stage, account);
  const [owned, hasTable, hasBucket] = await Promise.all([
    standing.ownedBy(nameOf(stage)),
    standing.hasTable(table),
    bucket ? standing.hasBucket(bucket) : false,
  ]);
  const found: Finding[] = [];
  if (hasTable && !owned.includes(table)) {
    found.push(
      adopts && stage.name === 'prod'
        ? fine(`The table ${table} that stands already is taken over with all that is in it`)
        : missing(
            `A table named ${table} stands already, and no deployment owns it`,
            `Take it over with what is in it (npm run deploy -- prod --adopt), or remove it. ${howToDoBoth}`,
          ),
    );
  }
  if (bucket && hasBucket && !owned.includes(bucket)) {
    found.push(
      missing(
        `A bucket named ${bucket} stands already, and no deployment owns it`,
        `Empty it and remove it; keep a copy if there is mail in it. ${howToDoBoth}`,
      ),
    );
  }
  return found.length > 0 ? found : [fine('Nothing stands in the way of a deployment')];
};

/** One set of rules for incoming mail can be active in an account and region; ours never pushes another aside. */
export const checkMailRules = async (stage: Stage, mail: MailAccount): Promise<readonly Finding[]> => {
  if (!stage.domain || !stage.activateMail) return [];
  const active = await mail.activeRules();
  if (active === undefined || active === nameOf(stage)) return [fine('No other rules for incoming mail are active')];
  return [
    missing(
      `Another set of rules for incoming mail is active in this account: ${active}`,
      `AWS allows one. If nobody needs it: SES console, Email receiving, ${active}, Set as inactive. If somebody does: write "activateMail": false into stages/${stage.name}.json, deploy, and add a rule for ${stage.domain} to it (docs/deploy.md, step 8).`,
    ),
  ];
};
