/** The first words to a new member: what the group is, what they agree to, how to stop, and their name asked once. */
import { doorCopies as copy } from '../../../templates/door/door.ts';
import { liveCycle } from '../find.ts';
import type { Channel } from '../intent.ts';
import { answer, asking, type Message, type Phrase, phrase } from '../message.ts';
import { comma, cut } from '../names.ts';
import type { Community, Member, World } from '../nouns.ts';
import { whereWeAre } from './where.ts';

/** A text shows this much of a line, so that all of them stay within two segments; an email shows all. */
const lettersOf: Readonly<Record<Channel, number>> = { sms: 42, email: 300 };

const withoutStop = (text: string): string => text.replace(/[.\s]+$/u, '');

/** What joining is agreeing to, as the organizer wrote it. */
const agreements = (community: Community, channel: Channel): readonly Phrase[] => {
  const shown = (line: string | undefined): string => withoutStop(cut(line ?? '', lettersOf[channel]));
  const { place, purpose, membership, groundRules, stance } = community;
  return [
    ...((purpose ?? place) ? [phrase(copy.purpose, { text: shown(purpose ?? place) })] : []),
    ...(membership ? [phrase(copy.membership, { text: shown(membership) })] : []),
    ...(groundRules ? [phrase(copy.groundRules, { text: shown(groundRules) })] : []),
    ...(stance ? [phrase(copy.stance, { text: shown(stance) })] : []),
  ];
};

export const welcome = (world: World, member: Pick<Member, 'id' | 'name' | 'channel'>): Message => {
  const { community, pod } = world;
  const lines = agreements(community, member.channel);
  const parts = [
    phrase(copy.welcome, { community: community.name, name: comma(member) }),
    ...lines,
    phrase(lines.length > 0 ? copy.agreeing : copy.stopEnds),
    ...(liveCycle(pod) ? [whereWeAre(world)] : []),
  ];
  if (member.name) return answer(member.id, ...parts);
  return asking({ kind: 'name' }, answer(member.id, ...parts, phrase(copy.askName)));
};
