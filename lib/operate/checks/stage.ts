/** What the stage's file says, looked at before anybody is asked. */
import { inventedAccount, inventedNumber, type Stage } from '../../config/stage.ts';
import { type Finding, fine, look, missing } from '../finding.ts';

/** Regions where SES has received mail for years; others may have joined since. */
const receivingRegions = ['us-east-1', 'us-west-2', 'eu-west-1'];

export const checkStage = (stage: Stage): readonly Finding[] => {
  const { name, groupNumber, accountSid, messagingServiceSid, operatorEmail, domain, region } = stage;
  const file = `stages/${name}.json`;
  const isAmerican = groupNumber.startsWith('+1');
  return [
    groupNumber === inventedNumber
      ? missing(
          'No number is set',
          `Write your number at the carrier into ${file}: "groupNumber": "+1…" (docs/deploy.md, step 4).`,
        )
      : fine('A number is set'),
    accountSid === inventedAccount
      ? missing(
          'No account at the carrier is set',
          `Write "accountSid": "AC…" into ${file}; it is on the first page of your Twilio console.`,
        )
      : fine('An account at the carrier is set'),
    operatorEmail
      ? fine('Alarms have somebody to go to')
      : missing('Nobody is told when something breaks', `Write "operatorEmail" into ${file}.`),
    isAmerican && !messagingServiceSid
      ? look(
          'No Messaging Service is set',
          'In the United States the campaign is registered with one, and only it lets people answer YES (docs/deploy.md, step 5).',
        )
      : fine('A Messaging Service is set, or not needed'),
    ...(domain && !receivingRegions.includes(region)
      ? [
          look(
            `Mail may not be receivable in ${region}`,
            'Choose us-east-1, us-west-2 or eu-west-1, or look whether SES receives there by now.',
          ),
        ]
      : []),
  ];
};
