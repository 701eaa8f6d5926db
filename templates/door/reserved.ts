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
  // Mailboxes every domain has.
  ...list('hello postmaster abuse webmaster hostmaster noreply mailer bounce'),
  // Small words: JOIN VERY or JOIN HAPPY would not be read as a group's word.
  ...list(
    'again aint all also are but can cannot cant did didnt does doesnt dont going gonna good gotta happy has have',
  ),
  ...list('her here him how its just kinda let lets not okay please senior she should sorry sure that the them there'),
  ...list('these they this those too very want was wasnt what when where wherever who whos why will with wont would'),
  ...list('you your anyone everybody someone doers dudes chicas muchacho primos porfavor que soy todos veces muy'),
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
