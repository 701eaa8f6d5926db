/** What the stage's file says, looked at before anybody is asked. */
import { inventedAccount, inventedNumber, inventedService, type Stage } from '../../config/stage.ts';
import { type Finding, fine, look, missing } from '../finding.ts';

/** Regions where SES has received mail for years; others may have joined since. */
const receivingRegions = ['us-east-1', 'us-west-2', 'eu-west-1'];

/** Kept for examples (RFC 2606): nobody lives there. */
const isExample = (name: string): boolean => /(^|[.@])example(\.(org|com|net|edu))?$/.test(name);

const setOrNot = (isSet: boolean, what: string, lacking: string, doThis: string): Finding =>
  isSet ? fine(what) : missing(lacking, doThis);

/** Parts of the file that may be left out, but not left as the example has them. */
const checkChoices = ({ messagingServiceSid, domain, web }: Stage, file: string): readonly Finding[] => [
  ...(messagingServiceSid === inventedService
    ? [
        missing(
          'The Messaging Service is still the one of the example',
          `Write your own "messagingServiceSid": "MG…" into ${file}, or take the line out until you have one (docs/deploy.md, step 5).`,
        ),
      ]
    : []),
  ...(domain && isExample(domain)
    ? [
        missing(
          `${domain} is a domain of an example`,
          `Write the domain whose mail is to come to us into ${file}: "domain": "groups.…", or take the line out for texts only (docs/deploy.md, step 8).`,
        ),
      ]
    : []),
  ...(web && (isExample(web.domain) || !wholeCertificate.test(web.certificateArn))
    ? [
        missing(
          'The own address is still the one of the example',
          `Write your own "domain" and the whole "certificateArn" under "web" into ${file}, or take "web" out (docs/deploy.md, step 9).`,
        ),
      ]
    : []),
];

const wholeCertificate = /^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/;

export const checkStage = (stage: Stage): readonly Finding[] => {
  const { name, groupNumber, accountSid, messagingServiceSid, operatorEmail, domain, region } = stage;
  const file = `stages/${name}.json`;
  const isAmerican = groupNumber.startsWith('+1');
  return [
    setOrNot(
      groupNumber !== inventedNumber,
      'A number is set',
      'No number is set',
      `Write your number at the carrier into ${file}: "groupNumber": "+1…" (docs/deploy.md, step 4).`,
    ),
    setOrNot(
      accountSid !== inventedAccount,
      'An account at the carrier is set',
      'No account at the carrier is set',
      `Write "accountSid": "AC…" into ${file}; it is on the first page of your Twilio console.`,
    ),
    setOrNot(
      operatorEmail !== undefined && !isExample(operatorEmail),
      'Alarms have somebody to go to',
      'Nobody is told when something breaks',
      `Write your own address into ${file}: "operatorEmail": "you@…". Alarms and the budget write to it.`,
    ),
    ...checkChoices(stage, file),
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
