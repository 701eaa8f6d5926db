/**
 * What is deployed, beside what this machine's file says. Git does not keep that file: a fresh one would go back to a
 * spoiled table, or take away the mail, and nobody would notice until neighbors do.
 */
import type { Stage } from '../../config/stage.ts';
import { type Finding, fine, missing } from '../finding.ts';
import { tableNameOf } from '../house.ts';
import type { Deployment } from '../outside/account.ts';

/** What the operator has said they mean. */
export type Meant = { readonly otherTable?: boolean; readonly otherDomain?: boolean };

const sameTable = (stage: Stage, inUse: string): Finding =>
  tableNameOf(stage) === inUse
    ? fine('The table in use is the one the file names')
    : missing(
        `The table in use is ${inUse}, and stages/${stage.name}.json names ${tableNameOf(stage)}`,
        `Ask whoever deployed last for their file ("restoredTable"). If you mean to change tables: npm run restore -- ${stage.name} --change-over`,
      );

const sameDomain = ({ name, domain }: Stage, inUse: string): Finding =>
  domain === inUse
    ? fine('The domain in use is the one the file names')
    : missing(
        `Mail comes to ${inUse}, and stages/${name}.json says ${domain ?? 'nothing of mail'}`,
        `Write "domain": "${inUse}" into it. If you mean to end that mail: npm run deploy -- ${name} --other-domain`,
      );

/** Nothing where nothing is deployed, or where it was said that the difference is meant. */
export const checkSame = (stage: Stage, deployment: Deployment | undefined, meant: Meant = {}): readonly Finding[] => {
  const { TableInUse, MailDomain } = deployment?.outputs ?? {};
  return [
    ...(TableInUse && !meant.otherTable ? [sameTable(stage, TableInUse)] : []),
    ...(MailDomain && !meant.otherDomain ? [sameDomain(stage, MailDomain)] : []),
  ];
};
