/** The language they read; theirs to change any time. */
import { languageCopies as copy } from '../../../../templates/commands/language.ts';
import type { Change } from '../../change.ts';
import { inWords } from '../../door/words.ts';
import type { Locale } from '../../intent.ts';
import { answer, phrase } from '../../message.ts';
import { type Request, type Rule, reply } from '../../outcome.ts';

const changed = ({ me }: Request, locale: Locale): readonly Change[] => [
  { type: 'member-language', member: me.id, locale },
  { type: 'contact-language', address: me.address, locale },
];

export const language: Rule<'language'> = (_world, request) => {
  const { me, intent } = request;
  if (intent.locale === me.locale) return reply(request, phrase(copy.same));
  return {
    changes: changed(request, intent.locale),
    messages: [answer(me.id, phrase(copy.now))],
    undo: { what: inWords(copy.what, me.locale), changes: changed(request, me.locale) },
  };
};
