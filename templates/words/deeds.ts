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
