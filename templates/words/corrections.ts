import { listOf } from './list.ts';

/** Words with which people correct themselves: what follows replaces what was said before. */
export const corrections: readonly string[] = listOf(`
  no wait; wait no; oh wait; wait i mean; i mean; i meant; sorry i mean; sorry i meant; make that; make it;
  scratch that; strike that; actually no; no sorry; or rather; correction; no no; no actually; actually make it;
  wait; oops i mean; oops i meant; oops; no make it; no make that; on second thought; no i mean; digo;
  mejor dicho; no espera; espera no; perdon; quise decir; quiero decir; mas bien; no perdon; no no; mejor;
  no mejor; ay no; perdon no; corrijo; no digo; me equivoque es; uy no; ahora; but i meant; but meant; but wanted; but i wanted; change it to; change that to;
  make that one; pero queria; pero queria poner; y queria; y queria poner; cambialo a; cambienlo a; cambiala a; cambienla a;
  cambialo por; cambienlo por; mejor pon; mejor ponme; mejor pongan; bueno no; bueno mejor; o mejor; or better; better yet
`);
