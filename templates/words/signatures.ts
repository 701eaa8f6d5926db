import { wordSet } from './list.ts';

/** How phones and mail readers begin the line they add. Lower case, without accents. */
export const signatures = wordSet(`
  sent from my ; sent from mail for; sent from yahoo; sent from outlook; sent from samsung; sent from gmail;
  sent via ; sent with ; get outlook for; enviado desde ; enviado con ; enviado por mi ; enviado de mi ;
  mandado desde ; obtener outlook para; obten outlook para
`);
