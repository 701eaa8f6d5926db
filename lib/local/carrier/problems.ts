/** A refusal as Twilio words it: HTTP status, Twilio's code, one sentence. */
export type Problem = { readonly status: number; readonly code: number; readonly message: string };

const problem = (status: number, code: number, message: string): Problem => ({ status, code, message });

export const problems = {
  badLogin: problem(401, 20003, 'Authenticate'),
  notFound: (path: string) => problem(404, 20404, `The requested resource ${path} was not found`),
  tooMany: problem(429, 20429, 'Too Many Requests'),
  broken: problem(500, 20500, 'Internal Server Error'),
  noTo: problem(400, 21604, "A 'To' phone number is required."),
  badTo: (to: string) => problem(400, 21211, `Invalid 'To' Phone Number: ${to.slice(0, -4)}XXXX`),
  noFrom: problem(400, 21603, "A 'From' phone number is required."),
  badFrom: problem(400, 21606, "The 'From' number is not a valid, SMS-capable inbound phone number for your account."),
  noBody: problem(400, 21602, 'Message body is required.'),
  longBody: problem(400, 21617, 'The concatenated message body exceeds the 1600 character limit'),
  badValidity: problem(400, 21624, 'The validity period is not between 1 and 36000 seconds'),
  stopped: problem(400, 21610, 'Attempt to send to unsubscribed recipient'),
  asked: (code: number) => problem(400, code, 'This error was asked for at the fault switch'),
} as const;

export const problemJson = ({ status, code, message }: Problem) => ({
  code,
  message,
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status,
});
