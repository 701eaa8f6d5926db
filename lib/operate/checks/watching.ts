/** Whether trouble would reach the operator, what is red now, and whether time goes on. */
import { isWatched, nameOf, type Stage } from '../../config/stage.ts';
import { type Finding, fine, look, missing } from '../finding.ts';
import type { MailAccount } from '../outside/mail.ts';
import type { Watching } from '../outside/watching.ts';

/** Each in the words of the alarm itself. */
export const checkAlarms = async (stage: Stage, watching: Watching): Promise<readonly Finding[]> => {
  if (!isWatched(stage)) return [look('This stage has no alarms', `"watched": true in stages/${stage.name}.json.`)];
  const alarms = await watching.alarms();
  if (alarms.length === 0) {
    return [missing('There is no alarm, so nobody would be told', `npm run deploy -- ${stage.name}`)];
  }
  const red = alarms.filter(({ isRed }) => isRed);
  if (red.length === 0) return [fine(`None of the ${alarms.length} alarms is red`)];
  return red.map(({ id, words, since }) =>
    missing(`${words} (red since ${since.slice(0, 16)}Z)`, `docs/operate.md, The alarms: ${id}.`),
  );
};

export const checkListeners = async (stage: Stage, watching: Watching): Promise<readonly Finding[]> => {
  if (!isWatched(stage)) return [];
  const { confirmed, waiting } = await watching.listeners();
  if (confirmed > 0) return [fine('Alarms reach somebody who has confirmed')];
  return [
    waiting > 0
      ? missing(
          'Nobody has confirmed the mail of AWS, so no alarm reaches anybody',
          `Find “AWS Notification - Subscription Confirmation” in the mailbox (or among the spam) and press Confirm. It holds for three days; for another: SNS console, Topics, ${nameOf(stage)}-alarms, Request confirmation.`,
        )
      : missing(
          'No address is told of alarms: none was set, or its owner has unsubscribed',
          `SNS console, Topics, ${nameOf(stage)}-alarms, Create subscription: Email.`,
        ),
  ];
};

/** Each minute the clock calls these three; the stream alone is not enough. */
export const checkClock = async (stage: Stage, watching: Watching): Promise<readonly Finding[]> => {
  const names = ['hear', 'tick', 'deliver'];
  const states = await Promise.all(names.map((name) => watching.schedule(name)));
  const stopped = names.flatMap((name, at) =>
    states[at] === 'ENABLED'
      ? []
      : [
          missing(
            `The clock does not call ${name} (${states[at] ?? 'no schedule'})`,
            states[at]
              ? `EventBridge console, Scheduler, Schedules, ${nameOf(stage)}-${name}, Enable.`
              : `Somebody removed it: npx cdk deploy ${nameOf(stage)} --revert-drift makes it anew.`,
          ),
        ],
  );
  return stopped.length > 0 ? stopped : [fine('The clock calls hear, tick and deliver each minute')];
};

/** Somebody else's active rules are the preflight's finding; here it is whether ours were made inactive since. */
export const checkMailHeard = async (stage: Stage, mail: MailAccount): Promise<readonly Finding[]> => {
  if (!stage.domain || !stage.activateMail) return [];
  const active = await mail.activeRules();
  if (active === nameOf(stage)) return [fine('Our rules for incoming mail are active')];
  return [
    missing(
      'Our rules for incoming mail are not active: mail to the domain is refused, and nobody hears of it',
      `SES console, Email receiving, ${nameOf(stage)}, Set as active.`,
    ),
  ];
};
