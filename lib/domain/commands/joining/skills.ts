/** What they are good at, so that an invitation to a task can fit. */
import { skillsCopies as copy } from '../../../../templates/commands/skills.ts';
import { isDeed } from '../../care/fit.ts';
import { inWords } from '../../door/words.ts';
import { answer, phrase } from '../../message.ts';
import { cut } from '../../names.ts';
import { type Rule, reply } from '../../outcome.ts';

const mostSkills = 12;
const skillLetters = 40;

/** “I know how to cut boards” is about cutting boards. */
const how = /^(?:how to|to|c[oó]mo)\s+/iu;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const skills: Rule<'skills'> = (_world, request) => {
  const { me, intent } = request;
  const said = intent.skills.map((skill) => cut(skill.replace(how, ''), skillLetters)).filter((skill) => skill !== '');
  const fresh = said.filter((skill) => !me.skills.some((known) => isSame(known, skill)));
  if (said.length === 0) return reply(request, phrase(copy.unclear));
  if (fresh.length === 0) return reply(request, phrase(copy.known, { skills: { names: said } }));
  return {
    changes: [{ type: 'member-skills', member: me.id, skills: [...me.skills, ...fresh].slice(-mostSkills) }],
    messages: [
      answer(me.id, phrase(fresh.some(isDeed) ? copy.keptDeeds : copy.kept, { skills: { names: fresh.slice(0, 3) } })),
    ],
    undo: {
      what: inWords(copy.what, me.locale),
      changes: [{ type: 'member-skills', member: me.id, skills: me.skills }],
    },
  };
};
