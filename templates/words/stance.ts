import { listOf } from './list.ts';

/** Words before a phrase that turn it around. Lower case, without accents. */
export const refusalWords: readonly string[] = listOf(`
  not; no; never; nobody; nothing; without; neither; nor; nunca; jamas; ni; tampoco; nadie; sin; instead; refuse;
  except; excepto; menos; hardly
`);

/** What follows is only imagined or wished. */
export const hypothesisWords: readonly string[] = listOf(`
  wish; would; should; could; imagine; pretend; supposed; ought; used; ojala; hubiera; hubiese; debia; deberia;
  imaginate; might
`);

/** What follows holds only under a condition. */
export const conditionWords: readonly string[] = listOf(`
  if; unless; once; when; whenever; si; cuando; mientras; provided; suppose; until; hasta; till; before; after
`);

/** Somebody else speaks or acts. */
export const otherSpeakers: readonly string[] = listOf(`
  he; she; they; says; said; say; told; tells; asked; asks; thinks; thought; wants; wanted; who; someone;
  somebody; anyone; anybody; everyone; people; mayor; landlord; neighbor; husband; wife; son; daughter; sister;
  brother; friend; dijo; dice; dicen; dijeron; ella; ellos; ellas; quien; alguien; todos; vecina; vecino; hijo;
  hija; esposo; esposa; hermano; hermana; amigo; amiga; did; does; do; has; ha; han; why; how; what; where; you;
  tu; usted; ustedes; que
`);
