import type { Phrases } from './phrases.ts';

const toEmail = '(email|e mail|mail|correo|emails|correos|correo electronico)';
const toText =
  '(text|texts|sms|texting|text message|text messages|texto|textos|mensaje|mensajes|mensajes de texto|mensaje de texto|mensajito|mensajitos|celular|whatsapp)';

/** Who somebody is, how they are reached, when they are away. */
export const person: readonly Phrases[] = [
  {
    intent: 'name',
    says: [
      '(my name is|my names|i am called|call me|name is|the name is|you can call me|name|they call me|people call me|everyone calls me|everybody calls me|i go by|(change|correct|fix|set|update) my name [to]|my name should be|me llamo|mi nombre es|llamame|llamenme|me dicen|me llaman|me (puede|pueden|puedes) (llamar|decir)|nombre|(cambia|cambien|cambiar|corrige) mi nombre [a|por]|(pueden|puedes) llamarme) {name} [(not|no|y no|instead of|en vez de) {who}]',
    ],
  },
  {
    intent: 'language',
    with: { locale: 'es' },
    question: true,
    exact: ['[en|in|language|idioma|only|solo] (espanol|spanish|castellano) [only|please]'],
  },
  {
    intent: 'language',
    with: { locale: 'en' },
    question: true,
    exact: ['[en|in|language|idioma|only|solo|back to] (ingles|english) [only|please]'],
  },
  {
    intent: 'prefer',
    with: { channel: 'email' },
    question: true,
    exact: [
      `[use|by|por|mejor|via|mejor por] ${toEmail} [please|instead|mejor|me]`,
      `${toEmail} [me] [at|to|a|al] {email}`,
    ],
    says: [
      `(email|e mail|write|send|reach|contact|reply|use) [to] [me|us|it|things|stuff|messages|everything|this|these|them] [to|by|via|through|at|on] [me|my] [${toEmail}] [instead|rather] [at|to|on|address] {email} [instead|from now on|rather|better]`,
      `(email|e mail) me [(instead|rather) [than|of|please]|from now on|(not|rather than|instead of) ${toText}]`,
      `[i|we] (prefer|would prefer|would rather|would like|want|like|do better with|rather) [to|have|get|receive|getting|use|be] [messages|texts|updates|things|these|this|everything|it|them|emailed|my messages] [by|via|through|on|in|over|my|with] ${toEmail} [please|instead|better|(over|to|not|rather than|instead of) ${toText}] [at|to] [{email}]`,
      `(switch|change|move|put|get|send|have|use|do|send me|sent) [me|it|this|these|them|everything|messages|things|my messages] [back|over] [to|by|via|through|in|on] [my] ${toEmail} [instead|please|from now on] [at|to|it is|is] [{email}]`,
      `${toEmail} (is|works) (better|best|easier) [for me] [than ${toText}]`,
      `${toEmail} (rather than|instead of|not) ${toText}`,
      `[mejor|prefiero|quiero|mandenme|mandeme|mandame|envienme|envieme|enviame|escribanme|escribame|escribeme|contactenme|me gustaria|mejor escribanme|mejor mandenme|cambiar|cambia|cambien|cambienme|pasenme|pasame] [todo|los mensajes|mensajes|esto|los avisos|recibir|recibirlos|recibir todo|que sea|que me escriban|que me manden todo] [todo|los mensajes] (por|al|a mi|a|en|via|por el|un) ${toEmail} [mejor] [a|al|es|en] [{email}]`,
      `mi ${toEmail} es {email}`,
      `prefiero [el|los] (${toEmail}|correos) [{email}]`,
      `mejor [el|mi] ${toEmail} [{email}]`,
      `me (pueden|puede|puedes) (escribir|mandar|enviar) [todo|los mensajes|esto] (por|al|a) [mi] ${toEmail} [{email}]`,
    ],
  },
  {
    intent: 'prefer',
    with: { channel: 'sms' },
    question: true,
    exact: [`[use|by|por|mejor|via|mejor por] ${toText} [please|instead|mejor]`],
    says: [
      '(text|sms) me [instead|rather|from now on|at] [{address}] [(than|rather than|not|instead of) (email|emailing|emails)]',
      `[i|we] (prefer|would prefer|would rather|would like|want|like|do better with|rather) [to|have|get|receive|getting|use|be] [messages|updates|things|these|this|everything|it|them|texted] [by|via|through|on|in|over|with] ${toText} [please|instead|better|(over|to|not|rather than|instead of) ${toEmail}]`,
      `(switch|change|move|put|get|send|have|go|use|do) [me|it|this|these|them|everything|messages|things] [back|over] [to|by|via|through|as] [my] ${toText} [instead|please|from now on]`,
      `${toText} (is|works|are) (better|best|easier) [for me] [than ${toEmail}]`,
      `${toText} (rather than|instead of|not) ${toEmail}`,
      `[mejor|prefiero|quiero|mandenme|mandeme|mandame|envienme|enviame|escribanme|escribame|escribeme|me gustaria|mejor mandenme|mejor escribanme|cambiar|cambia|cambien|cambienme|pasenme|pasame] [todo|los mensajes|mensajes|esto|los avisos|recibir|recibirlos|que sea|que me escriban] (por|al|a mi|a|en|via|un|de) ${toText} [mejor]`,
      `[mejor] (prefiero|mandenme|mandame|quiero) [los] ${toText} [mejor]`,
      `mejor ${toText}`,
    ],
  },
  {
    intent: 'away',
    exact: [
      'away',
      'ausente',
      'de viaje',
      'vacaciones',
      'on vacation',
      'de vacaciones',
      '(away|ausente|de viaje|fuera|out|gone|vacation|vacaciones) [for|por|until|till|hasta|hasta el|next] ({days}|{date})',
    ],
    says: [
      '<iAmOut> [for|the|next|like|about] {days}',
      '<iAmOut> [<until>] {date}',
      '[i am|we are|i will be|we will be|will be|be] [<away>|<leaving>] [i will be|and|and will be|will be|be|i am] (back|home|returning|return|back home) [again] [on|by|next] {date}',
      '[estoy|estare|voy a estar|estamos|estaremos|vamos a estar|ando|andare|me voy|salgo|nos vamos|me fui|voy a andar|voy] <awayEs> [hasta|hasta el|hasta la|por|durante|unos|como|del|desde] ({days}|{date})',
      'no (estare|estoy|voy a estar|ando|estaremos|vamos a estar|cuenten conmigo|me esperen|puedo ayudar) [aqui|disponible|en casa|en el barrio|en la ciudad|nada] [hasta|hasta el|por|durante] ({days}|{date})',
      '[<awayEs>] (regreso|vuelvo|volvere|regresare|regresamos|volvemos|llego) [el|hasta|hasta el|en] {date}',
    ],
  },
  {
    intent: 'skills',
    exact: ['[my|mis] (skills|skill|habilidades|talentos) [are|is|include|son] {text}'],
    says: [
      '(i am|i am also|we are) [pretty|really|quite|very|not bad|kind of|fairly|super] (good at|good with|great at|great with|skilled at|skilled in|skilled with|handy with|handy at|experienced in|experienced with|expert at|an expert in|an expert at|trained in|trained as|decent at|fluent in|strong at|strong in|not bad at|talented at|bad at nothing|best at) {text}',
      'i know [a lot about|something about|about|some|a little|a bit of|a bit about|a thing or two about] {text}',
      '[yo] se {craft}',
      '[tambien] se (de|algo de|un poco de|mucho de|bastante de) {text}',
      '(soy|soy muy|soy bastante) (bueno|buena|habil) (en|con|para|haciendo|cocinando|de) {text}',
      '(se me da bien|se me dan bien|conozco de|entiendo de|domino|mi fuerte es|mi especialidad es) {text}',
    ],
  },
  {
    intent: 'time',
    exact: ['(time|hours|tiempo|horas) ({hours}|{number})'],
    says: [
      '<have> {hours} [<weekly>] [to (give|spare|help)|<weekly>]',
      '{hours} <weekly> [<weekly>]',
      '{hours} <weekly> (is|are) (what|all) i [have] (have|got|can (give|do|spare))',
      '(tengo|puedo dar|puedo|dispongo de|cuento con|puedo dedicar|puedo ofrecer|solo tengo|doy|podria dar|me sobran|me sobra|tengo libres|le puedo dedicar|tengo disponibles) [hasta|solo|como|unas|maximo|con|nomas|dar] {hours} [<weekly>] [<weekly>]',
    ],
  },
  {
    intent: 'switch',
    question: true,
    exact: [
      '(switch|cambiar|cambia|cambiame|cambienme|cambio) [over|back] [to|a|al|con] [the|el|la|grupo] [grupo] {community}',
      '(pasame|pasenme|pasar) (a|al) [el|la] [grupo] {community}',
      '(change|go back|move me|switch me|take me|put me) [over|back] to [the] {community}',
    ],
    says: ['(switch|talk|text|write) [over] (to|with) [the] {community} [group] [now|instead]'],
  },
  {
    intent: 'export',
    question: true,
    exact: ['[export|exportar|get|mis|my|send me|exporta] [mis|my] (data|datos)', 'export', 'exportar'],
    says: [
      '<giveMe> [(a copy of|una copia de)] [all|todos|toda] [of] [my|mis|the|los|mi] (data|information|info|records|datos|informacion) [personales] [you (have|keep|hold|store)|que tienen] [(on|about) me|de mi|mios]',
    ],
  },
  {
    intent: 'forget',
    question: true,
    exact: [
      'forget',
      'forget me',
      '(erase|delete) me',
      'olvidame',
      'olvidenme',
      'borrame',
      '(delete|erase|borra|borrar|borren|eliminar|elimina|eliminen) (my|mis) (data|datos)',
    ],
    says: [
      '(forget|erase|delete|wipe|destroy|remove|clear|get rid of|purge) [all|everything] [of|about] [my|the|me|all my|all of my] (data|information|info|records|personal data|personal information|account|details|history|existence|everything) [you have|about me|on me|and number|completely|from your (system|records|database)]',
      '(borra|borren|borre|elimina|eliminen|elimine|borrar|eliminar|olvida|olviden|quiten|destruyan|olvidar|borrarme) [todos|toda|todo] (mis datos|mi informacion|mi cuenta|mi historial|sobre mi|lo mio|lo que (saben|tienen) de mi|mis datos personales)',
    ],
  },
];
