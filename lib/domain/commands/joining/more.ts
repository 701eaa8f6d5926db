/** The next part of the list they were last shown. */
import type { Rule } from '../../outcome.ts';
import { listPage } from '../working/show-list.ts';

export const more: Rule<'more'> = (world, { me }) => listPage(world, me, me.moreFrom ?? 0);
