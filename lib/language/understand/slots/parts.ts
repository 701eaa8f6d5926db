import {
  aroundSkill,
  betweenSkills,
  moreSkills,
  notSkills,
  skillCue,
  skillLeads,
  skillTails,
} from '../../../../templates/words/skilled.ts';
import { fold } from '../fold.ts';
import { withoutEnd } from '../letters.ts';

/** The parts of a task that is split: “phone calls / flyer”, “calls, flyer and map”. */
export function partsOf(text: string): readonly string[] {
  const marked = text.split(/\s*(?:\/|;|\||\n|\+)\s*/u).filter((part) => part !== '');
  const parts = marked.length > 1 ? marked : text.split(/\s*,\s*(?:and\s+|y\s+)?|\s+(?:and|y|&)\s+/iu);
  return parts.map((part) => withoutEnd(part.replace(/^[\s:.-]+/, ''), /[\s.!]/)).filter((part) => part !== '');
}

/** What somebody can do, one by one: “carpentry and spanish”. */
export function skillsOf(text: string): readonly string[] {
  return text
    .split(betweenSkills)
    .map((skill) => skill.replace(aroundSkill, '').split(/\s+/))
    .filter(([first], at) => at === 0 || !notSkills.has(fold(first ?? '')))
    .map((words) => {
      let [from, to] = [0, words.length];
      while (from < to - 1 && skillLeads.has(fold(words[from] ?? ''))) from++;
      while (to > from && skillTails.has(fold(words[to - 1] ?? ''))) to--;
      return words.slice(from, to).join(' ');
    })
    .filter((skill) => skill !== '');
}

/** “bordar, tejer y hacer piñatas”: the whole of a list of which a part was found in the text. */
export function wholeList(found: string, text: string): string {
  const at = text.indexOf(found);
  const end = at + found.length;
  const cue = skillCue.exec(text);
  const from = cue === null || text.includes(':') ? at : Math.min(at, cue.index + cue[0].length);
  return text.slice(from, end) + (moreSkills.exec(text.slice(end))?.[0] ?? '');
}
