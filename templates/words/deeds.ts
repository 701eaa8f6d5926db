import { listOf } from './list.ts';

/** What neighbors do for each other: “I'll bring lemonade” adds that and takes it. */
export const deeds: readonly string[] = listOf(`
  bring; make; bake; cook; print; paint; build; organize; buy; fix; clean; draw; design; deliver; hang; sew;
  plant; water; mow; donate; lend; provide; prepare; translate; measure; photograph; film; teach; host; knock;
  distribute; collect; sweep; carry; haul; wash; repair; trim; rake; supply; contribute; serve; grill; babysit;
  tape; create; photocopy; dig; weed
`);

/** Deeds that mean something else as often (“I'll call you”, “I'll take a nap”); tasks only where tasks were asked for. */
export const lightDeeds: readonly string[] = listOf(`
  ask; book; borrow; call; check; contact; copy; drive; email; find; get; grab; hand; move; order; pass; phone;
  pick; post; put; research; reserve; run; schedule; send; set; sort; speak; take; talk; text; type; update;
  visit; watch; write
`);

export const deedsEs: readonly string[] = listOf(`
  traigo; traer; llevo; llevar; hago; hacer; preparo; preparar; cocino; cocinar; llamo; llamar; escribo; escribir;
  imprimo; imprimir; pinto; pintar; compro; comprar; limpio; limpiar; manejo; manejar; construyo; construir;
  organizo; organizar; arreglo; arreglar; presto; prestar; dono; donar; consigo; conseguir; reparto; repartir;
  planto; plantar; riego; regar; diseno; disenar; traduzco; traducir; hablo; hablar; pregunto; preguntar; recojo;
  recoger; busco; buscar; cuido; cuidar; mando; mandar; pongo; poner; coso; coser; corto; cortar; tomo; reviso;
  revisar; visito; visitar; horneo; hornear; dibujo; dibujar; barro; barrer; invito
`);

/** What cannot be a task although it follows “I'll bring/get/take …”. */
export const notDeeds: readonly string[] = listOf(`
  it; that; this; them; back; you; care; one; there; home; to; up; on; off; in; any; anything; something; later;
  tomorrow; again; lo; la; eso; esa; esto
`);

/** Pasts that do not end in -ed, and the Spanish ones that change their stem. */
export const irregularPasts: Readonly<Record<string, string>> = {
  made: 'make',
  bought: 'buy',
  brought: 'bring',
  wrote: 'write',
  took: 'take',
  got: 'get',
  built: 'build',
  drew: 'draw',
  sent: 'send',
  spoke: 'talk',
  hung: 'hang',
  put: 'put',
  found: 'find',
  did: 'do',
  gave: 'give',
  met: 'meet',
  dug: 'dig',
  drove: 'drive',
  swept: 'sweep',
  sewed: 'sew',
  lent: 'lend',
  told: 'tell',
  held: 'host',
  ran: 'run',
  went: 'go',
  taught: 'teach',
  hice: 'hacer',
  hicimos: 'hacer',
  traje: 'traer',
  trajimos: 'traer',
  puse: 'poner',
  traduje: 'traducir',
  fui: 'ir',
  di: 'dar',
  busque: 'buscar',
  saque: 'sacar',
  toque: 'tocar',
  regue: 'regar',
  entregue: 'entregar',
  coloque: 'colocar',
  consegui: 'conseguir',
  pedi: 'pedir',
  medi: 'medir',
};
