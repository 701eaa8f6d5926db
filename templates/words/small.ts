import { listOf } from './list.ts';

/** Words that name nothing by themselves; they never decide which item somebody means. */
export const smallWords: readonly string[] = listOf(`
  the; a; an; one; ones; that; this; those; these; it; to; of; for; on; in; at; by; with; about; and; or; is; are;
  be; task; thing; stuff; job; my; our; your; from; i; me; we; us; you; up; out; do; some; any; all; not; no; so;
  bring; bringing; llevar; llevo; llevare; traer; traigo; has; have; can; will; as; its; please; thanks; make; making; do; doing; get; getting; take; taking; go; help;
  need; want; be; el; la; los; las; un; una; lo; de; del; al; en; con; por; para; que; y; o; es; son; mi; su; sus;
  tarea; cosa; se; esa; ese; eso; esta; este; esto; a; sobre; hay; muy; gracias; favor; hacer; hago; haga; hice;
  ir; ser; estar; tomar; quiero; puedo; necesito
`);

/** Before one of these a phrase is somebody else's, refused, or only imagined. */
export const guardWords: readonly string[] = listOf(`
  not; no; never; he; she; they; who; to; would; could; should; may; might; if; when; did; does; do; the; a; an;
  my; your; his; her; our; their; of; is; was; were; be; been; am; are; will; can; you; we; people; said; says;
  say; told; have; has; had; without; about; until; before; after; cannot; let; us; why; how; what; anyone;
  someone; nobody; everyone; nunca; ni; el; la; los; las; un; una; mi; tu; su; sus; ella; ellos; quien; que; si;
  cuando; de; del; al; se; le; les; dijo; dice; dicen; hubiera; habia; ha; han; alguien; nadie; te; lo; como; sin;
  antes; hasta
`);
