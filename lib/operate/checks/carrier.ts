/** The account at the carrier: whether texts come to us, and whether ours are let through. */
import type { Stage } from '../../config/stage.ts';
import { type Finding, fine, look, missing } from '../finding.ts';
import type { CarrierAccount, NumberFound, ServiceFound } from '../outside/carrier.ts';
import { checkClosing, checkWebhook } from './webhook.ts';

const isTollFree = (number: string): boolean => /^\+18(00|33|44|55|66|77|88)/.test(number);

/** What carriers ask of whoever texts people in the United States. */
const checkRegistration = async (
  { groupNumber, messagingServiceSid }: Stage,
  carrier: CarrierAccount,
  number: NumberFound,
  service: ServiceFound | undefined,
): Promise<readonly Finding[]> => {
  if (!groupNumber.startsWith('+1')) return [];
  const wait = 'Approval takes some days. Until then phone companies block texts (docs/deploy.md, step 5).';
  if (isTollFree(groupNumber)) {
    const isApproved = (await carrier.tollFree(number.sid)).includes('TWILIO_APPROVED');
    return [
      isApproved ? fine('The toll-free number is verified') : missing('The toll-free number is not verified', wait),
    ];
  }
  if (service?.campaigns.includes('VERIFIED')) return [fine('The A2P campaign is verified')];
  const states = service?.campaigns.join(', ');
  return [
    missing(
      states ? `The A2P campaign is not verified yet: ${states}` : 'No A2P campaign is registered',
      messagingServiceSid ? wait : `Register with a Messaging Service first. ${wait}`,
    ),
  ];
};

export const noService = ({ name }: Stage): Finding =>
  missing(
    'There is no such Messaging Service',
    `Check "messagingServiceSid" in stages/${name}.json, or leave it out until you have one (docs/deploy.md, step 5).`,
  );

const checkService = (stage: Stage, service: ServiceFound | undefined): readonly Finding[] => {
  const { messagingServiceSid, groupNumber } = stage;
  if (!messagingServiceSid || !service) return [];
  return [
    service.numbers.includes(groupNumber)
      ? fine('The number belongs to the Messaging Service')
      : missing(
          'The number is not among the senders of the Messaging Service',
          'Add it in the console: Messaging, Services, Sender Pool.',
        ),
    stage.advancedOptOut
      ? look(
          'Nobody can read Advanced Opt-Out from outside',
          'Look once that YES and INFO are off its lists and that HELP ends with "Reply MENU for what you can say now".',
        )
      : fine('Plain opt-out words, as the carrier has them'),
  ];
};

export const unknownToken = (stage: Stage): Finding =>
  missing(
    'The carrier does not know this token',
    `Keep the Primary token of ${stage.accountSid}: npm run deploy -- ${stage.name} --token`,
  );

export const noNumber = missing(
  'The number is not in this account',
  "Buy it there, or write the right one into the stage's file.",
);

export type CarrierFound = {
  /** These stop a deployment. */
  readonly needed: readonly Finding[];
  readonly forPeople: readonly Finding[];
};

export const checkCarrier = async (
  stage: Stage,
  carrier: CarrierAccount,
  publicUrl: string | undefined,
): Promise<CarrierFound> => {
  const account = await carrier.account();
  if (!account) return { needed: [], forPeople: [unknownToken(stage)] };
  const [number, service] = await Promise.all([
    carrier.number(stage.groupNumber),
    stage.messagingServiceSid ? carrier.service(stage.messagingServiceSid) : undefined,
  ]);
  const about = [
    account.status === 'active'
      ? fine('The account at the carrier is active')
      : missing(`The account at the carrier is ${account.status}`, 'Ask the carrier why.'),
    ...(account.isTrial
      ? [
          look(
            'The account at the carrier is a trial',
            'Only phones you verified get texts, with a line about the trial in front. Add money to it.',
          ),
        ]
      : []),
  ];
  const services = stage.messagingServiceSid && !service ? [noService(stage)] : [];
  if (!number) return { needed: services, forPeople: [...about, noNumber] };
  const hook = service && !service.usesNumber ? service.webhook : number.webhook;
  return {
    needed: [...services, ...checkClosing(stage, hook)],
    forPeople: [
      ...about,
      number.canText
        ? fine('The number is there and can text')
        : missing('The number cannot text', 'Buy one that can.'),
      ...checkService(stage, service),
      ...checkWebhook(stage, hook, publicUrl),
      ...(await checkRegistration(stage, carrier, number, service)),
    ],
  };
};
