import type { Phrases } from './phrases.ts';

/** An opt-out in any reasonable words. From every phase; never a matter of asking twice. What no phrase foresees is read by sense.ts. */
export const optOut: readonly Phrases[] = [
  {
    intent: 'stop',
    question: true,
    exact: [
      'stop [stop|it|this|that|now|all|everything|already|please|ya] [stop|already|now|ya]',
      'stopall',
      '(unsubscribe|unsub|optout|opt out|opt me out|revoke|cancel|end|quit|remove|discontinue) [all|me|now|please|this|everything|it|por favor]',
      '(stop2quit|stop 2 quit|stop to quit|stoptoquit|stop = quit)',
      'off',
      'stop cease and desist',
      'cease and desist',
      '(parar|pare|paren|parenle|alto|basta|baja|salir|detener|detenganse|detengan|cancelar|fin|desuscribir|desuscribirme) [ya|por favor|ya no mas|con esto|esto]',
      '(darme|dar) de baja',
      'para ya',
      'ya (basta|no mas|paren|paren con esto|estuvo [bueno] no me escriban)',
      '(arret|arreter|arrete|arretez|desabonner|quero sair|sair|ne me contactez plus|ne plus me contacter|הסר|הפסק|توقف|fjern mig fra jeres liste)',
    ],
    says: [
      'stop [the|all|all of|these|those|your|sending|sending me|with] [the|these|those|your] <messages>',
      'stop <texting> [to] [me|us|here|this number|this phone] [all] [<messages>] [again|any more|anymore|now|ever again|forever|for good|at once]',
      '(remove|delete|take|drop|erase|scratch|strike|unsubscribe|exclude|get|cut|opt|cross) (me|us|my (number|phone|phone number|name|email|contact)|this (number|phone|email)) [off|out|from|off of|out of] [of] [this|the|your|that|these|all|any|here] [<list>|<messages>] [please|now|immediately|at once|right now|today]',
      '(cancel|end|revoke|withdraw) [my|this|the|these|all|your] (subscription|consent|sign up|registration|permission|subscriptions|messages|texts|emails|text messages|notifications|mensajes)',
      'no (more|further|longer) [<messages>] [please|from you|here]',
      'do not [ever|you|you ever|you dare] <contact> [to] [me|us|here|this number|this phone|anyone here] [anything|any|any more|more|<messages>] [more|else|again|any more|anymore|ever|ever again|at all|no more]',
      '[me|nos] (doy|dan|da|das|desuscribo|desapunto|desinscribo|denme|dame|deme|darme|dar|den|date) [de] [baja] [de|a] [esta|este|la|el|los|estos|su|mi] (baja|numero|telefono|celular|<list>|<messages>)',
      '(sacame|saquenme|saqueme|quitame|quitenme|quiteme|borrame|borrenme|borreme|eliminame|eliminenme|elimineme|bajenme|bajame|retirenme|remuevanme|desuscribanme|desuscribeme|sacarme|quitarme|borrarme) [de|del] [la|su|sus|esta|este|aqui|aca|ahi|esto|ya] [<list>|<messages>|contactos|sistema] [ya|por favor]',
      '(saquen|quiten|borren|eliminen|quita|elimina|saca|quitar|borrar|olviden|pierdan) (mi|este) (numero|telefono|correo|nombre|celular) [de|del] [la|su|esta|este] [<list>]',
      '(cancelar|cancelen|cancela|suspendan|detengan|paren|parar|basta de|basta con|no mas|ya no mas|alto a|alto con) [con] [los|estos|sus|mis|tantos|mi] (suscripcion|numero|<messages>)',
      '(ya )?no (me |nos )?(molesten|molestes|moleste|jodan|fastidien|insistan) [mas|ya]',
      '[ya] no (escriban|manden|envien|contacten|texteen|llamen|escriba|mande|envie) [me] [mas|nada] [<messages>] [mas|nada|aqui]',
      '(ya no|no) (quiero|deseo|queremos|necesito) [recibir|mas|que me manden] [mas] (<messages>|nada de ustedes|nada)',
      '[ya] no me (escriban|manden|envien|llamen|texteen|busquen|contacten|escribas|mandes) [nada|mas]',
      'numero equivocado no <contactEs>',
    ].map((line) =>
      line
        .replace('(ya )?', '[ya] ')
        .replace('(me |nos )?', '[me|nos] ')
        .replace(' no <contactEs>', ' no (me escriban|escriban|manden|molesten)'),
    ),
  },
  {
    intent: 'resume',
    question: true,
    exact: [
      '(start|unstop|resubscribe|subscribe|optin|opt in|reanudar|reactivar|alta|suscribir|suscribirme|un stop|undo [my] stop) [texts|messages|mensajes|again]',
    ],
  },
];
