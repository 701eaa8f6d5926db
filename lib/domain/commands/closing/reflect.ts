/** What somebody learned, kept without their name and read back when the next cycle begins. */
import { reflectingCopies as copy } from '../../../../templates/commands/reflect.ts';
import type { Change } from '../../change.ts';
import { answer, phrase } from '../../message.ts';
import type { Cycle, World } from '../../nouns.ts';
import { type Outcome, type Rule, reply, type Spoken } from '../../outcome.ts';
import { isAboutSomebody } from '../../people.ts';
import { insightOf } from '../../phases/rest.ts';
import type { AnswerRule } from '../rules.ts';

const echoFor = (cycle: Cycle, before: string | undefined) => {
  if (before !== undefined) return copy.replaced;
  return cycle.step.name === 'reflect' ? copy.kept : copy.early;
};

const keptNow = (cycle: Cycle, { me }: Spoken, text: string): Outcome => {
  const before = cycle.reflections[me.id];
  const back: Change = {
    type: 'reflection-withdrawn',
    by: me.id,
    ...(before === undefined ? {} : { before }),
  };
  return {
    changes: [{ type: 'reflected', by: me.id, text }],
    messages: [answer(me.id, phrase(echoFor(cycle, before), { text }))],
    undo: { what: text, changes: [back] },
  };
};

const keep = ({ pod }: World, request: Spoken, words: string): Outcome => {
  const { me, now } = request;
  const { cycle } = pod;
  const text = insightOf(words);
  if (!cycle || !text) return reply(request, phrase(copy.none));
  if (isAboutSomebody(pod, text)) return reply(request, phrase(copy.person));
  if (cycle.reflections[me.id] === text) return reply(request, phrase(copy.same));
  if (cycle.step.name !== 'rest') return keptNow(cycle, request, text);
  return {
    changes: [
      { type: 'reflected', by: me.id, text },
      { type: 'insight-kept', text, at: now },
    ],
    messages: [answer(me.id, phrase(copy.late, { text }))],
  };
};

export const reflect: Rule<'reflect'> = (world, request) => keep(world, request, request.intent.text);

/** A word or two after they have answered is talk (“you are welcome”), not a new insight. */
const isAside = (before: string | undefined, text: string): boolean =>
  before !== undefined && text.trim().split(/\s+/).length < 4 && insightOf(text) !== before;

/** A bare reply to “what did we learn?”: any words, or a pass. */
export const answerReflection: AnswerRule<'reflection'> = (world, request, bare) => {
  const by = request.me.id;
  const before = world.pod.cycle?.reflections[by];
  if (bare.kind === 'text') return isAside(before, bare.text) ? undefined : keep(world, request, bare.text);
  if (bare.kind === 'yes' || bare.kind === 'numbers') return undefined;
  return {
    changes: [{ type: 'step-passed', by }],
    messages: [answer(by, phrase(copy.passed))],
    undo: { what: copy.skip[request.me.locale], changes: [{ type: 'step-unpassed', by }] },
  };
};
