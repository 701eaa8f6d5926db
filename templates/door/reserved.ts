/** Words that no group can have as its join word: the carrier's, ours, and those that say nothing. */

const list = (words: string): readonly string[] => words.split(' ');

export const reservedWords: ReadonlySet<string> = new Set([
  ...list('stop stopall unsubscribe cancel end quit revoke optout start yes unstop help info'),
  ...list(
    'in out claim drop done stuck undo list mine status who menu leave park thanks next extend pause go skip same',
  ),
  ...list('merge vote take split begin add task lead more time pass away gather tell invite new join name language'),
  ...list('english spanish announce concern mute less set organizer map sheet share block remove hide report export'),
  ...list('forget pods theme purpose switch project starter checklist progress offer volunteer rsvp'),
  ...list(
    'no si tomo dejo listo atorado deshacer lista mias estado quien salir aparcar gracias siguiente extender pausa',
  ),
  ...list(
    'seguimos saltar igual unir voto ayudo asumo dividir empezar tarea coordino mas tiempo pasarla fuera reunion',
  ),
  ...list('dile invitar nuevo unirme nombre idioma ingles espanol parar ayuda alto'),
]);

/** Left out when a join word is made from a name. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...list(
    'the of our my and for at on from group groups street avenue ave road lane neighbors neighbours neighbor club',
  ),
  ...list('community association friends team block people everyone test network circle neighborhood'),
  ...list('los las del por para con una uno nuestro nuestra mis grupo calle avenida barrio vecinos vecinas vecindario'),
  ...list('comunidad asociacion amigos equipo gente red colonia comite'),
]);

/** When a name has no letters that a simple phone can type. */
export const plainCode = 'neighbors';
