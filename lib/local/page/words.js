/** The words the system uses between its parts, as people say them. */

export const phases = {
  surface: ['Surface', 'Everyone names one thing that frustrates them here.', 'the time to name things ends'],
  choose: ['Choose', 'Everyone gives three dots to what matters most.', 'the vote ends'],
  define: ['Define', 'What one thing could we finish within a month?', 'the time for ideas and votes ends'],
  staff: ['Staff', 'Small tasks, and somebody to lead.', 'the time to take tasks ends'],
  work: ['Work', 'Check-ins, and help for who is stuck.', 'the work comes to its end'],
  celebrate: ['Celebrate', 'The result, and every name.', 'the celebration is over'],
  reflect: ['Reflect', 'What did we learn about working together?', 'the time to look back ends'],
  rest: ['Rest', 'Nothing to do until the next beginning.', 'the rest is over'],
};

const asked = {
  frustration: 'what frustrates them most',
  vote: 'where their dots go',
  proposal: 'one idea for the goal',
  tasks: 'which task they take',
  lead: 'whether they would lead',
  checkin: 'how their task goes',
  deadline: 'about a due date',
  need: 'what would help',
  invitation: 'to take one small task',
  rsvp: 'whether they come',
  thanks: 'whom they thank',
  reflection: 'what we learned',
  confirm: 'a yes or no: IN or OUT',
  which: 'which one they mean',
  name: 'their name',
  line: 'a short question',
};

const reasons = {
  'check-in': 'a check-in',
  digest: 'what the check-in brought',
  nudge: 'a gentle word about a due date',
  invitation: 'a personal invitation to a small task',
  'new-tasks': 'new tasks',
  drift: 'many new tasks at once',
  'lead-call': 'a call for a lead',
  'lead-missing': 'nobody leads yet',
  'first-steps': 'first steps are missing',
  'gathering-tomorrow': 'the gathering is tomorrow',
  'host-asked': 'the host is asked how it was',
  'organizer-silent': 'a word about who looks after the community',
  answer: 'what somebody answered',
  'surface-reminder': 'a reminder, only to who has not answered',
  'pause-over': 'the pause is over',
};

const withheld = {
  away: 'they are away',
  muted: 'they asked for quiet',
  less: 'they asked for less',
  budget: 'they had enough texts this cycle',
  stopped: 'they asked us to stop',
  closed: 'this number cannot be reached',
  'no-consent': 'they have not agreed to texts',
  21610: 'the carrier says they stopped',
  unknown: 'the carrier could not say whether it arrived',
};

const states = {
  held: 'waits for the morning',
  withheld: 'not sent',
  failed: 'could not be sent',
  undelivered: 'did not arrive',
  unknown: 'asking the carrier whether it arrived',
};

const items = {
  shared: 'Shared by several',
  achievable: 'Achievable',
  'two-hours': 'Every task two hours at most',
  volunteered: 'Everyone said so themselves',
  'check-ins': 'Check-ins',
  celebration: 'Celebration',
  rotated: 'A new lead',
  'parking-lot': 'Parking lot shown',
};

/** A name nobody has put into words yet is better shown as it is than left out. */
const plain = (name) => String(name).replace(/-/g, ' ');

export const askedWords = (kind) => (kind === 'none' ? 'nothing now' : (asked[kind] ?? plain(kind)));
export const itemWords = (item) => items[item] ?? plain(item);
export const stateWords = (state, reason) =>
  reason === undefined
    ? (states[state] ?? plain(state))
    : `${states[state] ?? plain(state)}: ${withheld[reason] ?? plain(reason)}`;

/** What a message or a waking was for; several reasons come joined by `+`. */
export const whyWords = (why, phase) =>
  why
    .split('+')
    .map((one) => (one === 'step-ends' ? (phases[phase]?.[2] ?? 'a step ends') : (reasons[one] ?? plain(one))))
    .join(', ');
