import { listOf } from './list.ts';

/** Pieces that tell how a task goes when nothing longer is recognised; read only at a check-in or a deadline. */
export const trouble: readonly string[] = listOf(`
  stuck; help; trouble; problem; problems; struggling; blocked;
  can not (figure|find|get|reach|do|seem|make|finish|understand|open);
  could not (figure|find|get|reach|do|make|finish|understand|open); no luck;
  will not (call|answer|reply|respond|work|talk|listen|return|open|let); will not call back;
  does not (answer|work|reply|respond); do not know (how|what|where|who); hung up; no (answer|reply|response);
  ran out; need (a|an|some|someone|somebody|more|your|another|help|ideas|advice|money|two|three); broke; broken;
  missing; lost; gave up; hard time; harder than; going (badly|nowhere|bad|poorly);
  not going (well|good|great|so well|anywhere); overwhelmed; refused; closed;
  nobody (answers|answered|came|showed|helps|helped|called|responds); still waiting; in the hospital; sick;
  so done with; ayuda; ayude; ayuden; ayudar; ayudarme; atorado; atorada; atascado; atascada; trabado; trabada;
  batallando; problema; problemas;
  no (he podido|pude|se como|se que|encuentro|consigo|logro|logre|me (contestan|contesta|responden|hacen caso|hace caso|dejan|deja|abren|reciben));
  no (contestan|contesta|responden|responde|sirve|funciona|hay|alcanzo|alcanza); necesito;
  me falta (una|el|la|alguien|dinero|material|quien|ayuda); hace falta;
  se me (complico|descompuso|rompio|perdio|acabo); me quede sin; enfermo; enferma; en el hospital; me colgo;
  me colgaron; cerrado; cerrada; quien me (ayuda|echa); que alguien; falta quien;
  nadie (contesta|ayuda|vino|responde|llego); me rindo; no doy una; mal
`);

/** Somebody says it is done. */
export const finishedWords: readonly string[] = listOf(`
  done; finished; complete; completed; did it; all set; wrapped up; taken care of; check; sorted; handled;
  got it done; mission accomplished; listo; listos; listas; hecho; hecha; termine; terminado; terminada; acabe;
  acabado; ya quedo; ya esta; ya estuvo; ya (la|lo|las|los) {past}; lo deje {participle}; la deje {participle};
  los deje {participle}; las deje {participle}; quedo (listo|lista|hecho|hecha|terminado|terminada); cumpli;
  ya cumpli; concluido; concluida
`);

/** …and that it is not, or not quite. */
export const notFinished: readonly string[] = listOf(`
  not; no; almost; nearly; half; halfway; soon; still; until; when; if; will be; going to; should be;
  by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|then|next); not yet; have to;
  part; some; mostly; so done with; tomorrow; just (need|have); left; working on; never; trying; done me;
  get done; to do; casi; todavia; aun; falta; faltan; mitad; medias; cuando; si; manana; pronto; voy; estoy; ando;
  sigo; ni; nunca; mero; luego; parte; poco; poquito
`);

/** Somebody asks for more time. */
export const moreTime: readonly string[] = listOf(`
  more time; longer; extension; extra time; a little more; a bit more; few more; mas tiempo; mas dias; otro dia;
  otros dias; prorroga; mas plazo; otro ratito; un poco mas; un poquito mas; aguantenme; aguanteme; esperenme;
  dame chance; denme chance; running late; running behind; give me; denme; dame; deme; delayed; push it; behind
`);

/** Somebody passes it on. */
export const handOver: readonly string[] = listOf(`
  que (la|lo) haga (otro|otra|alguien); (have|need) to give it (up|back);
  tengo que (dejarla|dejarlo|soltarla|devolverla); ya no puedo (hacerla|hacerlo|con);
  no (puedo|voy a poder|podre) (terminarla|terminarlo|hacerla|hacerlo|acabarla|con);
  will not be able to (finish|do|complete); can not do (it|this|mine) (after all|any more|anymore);
  can not finish; pass it (on|along|to); pass on it; someone else; somebody else; give it to; hand it (off|over);
  can not do it; will not be able; am not able; not going to (happen|be able|make); not gonna (happen|make);
  drop it; let it go; give up; giving up; take it off me; take it back; reassign; have to back out;
  need to back out; can not finish; can not make it; i can not anymore; i am out; pasenselo; pasensela; pasaselo;
  pasasela; pasalo a; pasala a; paselo; pasela; pasenla; pasenlo; pasala; a otro; a otra; a otra persona;
  a alguien mas; que (otro|otra|alguien mas) (lo|la); ya no (puedo|voy a poder|podre|quiero|la|lo|me);
  no voy a poder; no podre; no puedo con; mejor (otro|otra|que otro|que otra|alguien mas); denselo a; densela a;
  la suelto; lo suelto; la dejo; lo dejo; no me da [el] tiempo
`);
