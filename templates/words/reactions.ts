/** How phones write a reaction into a text. `{quoted}` is the message reacted to, in any quotes; `{name}` is in reactionNames. */
type Shape = { readonly shape: string; readonly emoji?: string; readonly removed?: boolean };

const added: readonly (readonly [string, string])[] = [
  ['Liked', '👍'], ['Loved', '❤️'], ['Disliked', '👎'], ['Laughed at', '😂'], ['Emphasized', '‼️'], ['Emphasised', '‼️'], ['Questioned', '❓'],
  ['Le gustó', '👍'], ['Le gusto', '👍'], ['Le gusta', '👍'], ['Me gustó', '👍'], ['Me gusta', '👍'], ['Le encantó', '❤️'], ['Le encanto', '❤️'], ['Le encanta', '❤️'], ['Me encantó', '❤️'], ['No le gustó', '👎'], ['No le gusto', '👎'], ['No me gustó', '👎'],
  ['Le dio risa', '😂'], ['Le hizo gracia', '😂'], ['Le causó risa', '😂'], ['Se rió de', '😂'], ['Se rio de', '😂'], ['Exclamó por', '‼️'], ['Exclamo por', '‼️'], ['Enfatizó', '‼️'], ['Enfatizo', '‼️'], ['Destacó', '‼️'], ['Preguntó por', '❓'], ['Cuestionó', '❓'], ['Cuestiono', '❓'], ['Preguntó sobre', '❓'],
  ['Milovaný', '❤️'], ['Líbí se', '👍'], ['Nelíbí se', '👎'], ['Otázka', '❓'], ['Gefällt', '👍'], ['Gefällt:', '👍'], ['Gefällt nicht:', '👎'], ['Gefällt nicht', '👎'], ['Liebt', '❤️'], ['Lacht über', '😂'], ['Hervorgehoben:', '‼️'],
  ['szívecske erre:', '❤️'], ['kedvelte:', '👍'], ['kiemelte:', '‼️'], ['Очень понравилось', '❤️'], ['Понравилось', '👍'], ['Не понравилось', '👎'], ['Отмечено', '‼️'], ['Рассмешило', '😂'],
  ['A adoré', '❤️'], ['A aimé', '👍'], ["N'a pas aimé", '👎'], ['A ri de', '😂'], ['Gostou de', '👍'], ['Amou', '❤️'], ['Não gostou de', '👎'], ['Riu de', '😂'], ['Ha messo un cuore a', '❤️'],
];

export const reactionShapes: readonly Shape[] = [
  ...added.flatMap(([opening, emoji]) => [
    { shape: `${opening} {quoted}`, emoji },
    { shape: `${opening} {thing}`, emoji },
  ]),
  { shape: 'Reacted {emoji} to {quoted}' }, { shape: 'Reacted with {emoji} to {quoted}' }, { shape: 'Reacted {emoji} to {thing}' }, { shape: 'Reacted with {emoji} to {thing}' },
  { shape: 'Reaccionó con {emoji} a {quoted}' }, { shape: 'Reacciono con {emoji} a {quoted}' }, { shape: 'Reaccionó {emoji} a {quoted}' }, { shape: 'Reaccionó con {emoji} a {thing}' }, { shape: 'Reaccioné con {emoji} a {quoted}' }, { shape: 'Reaccionaste con {emoji} a {quoted}' },
  { shape: 'a réagi avec {emoji} à {quoted}' }, { shape: 'Reagiu com {emoji} a {quoted}' },
  { shape: '{emoji} to {quoted}' }, { shape: '{emoji} a {quoted}' }, { shape: '{emoji} to {thing}' }, { shape: '{emoji} a {thing}' }, { shape: '{emoji} para {quoted}' }, { shape: '{emoji} en {quoted}' },
  { shape: 'Removed a {name} from {quoted}', removed: true }, { shape: 'Removed an {name} from {quoted}', removed: true }, { shape: 'Removed {emoji} from {quoted}', removed: true }, { shape: 'Removed a {name} from {thing}', removed: true }, { shape: 'Removed an {name} from {thing}', removed: true }, { shape: 'Removed {emoji} from {thing}', removed: true },
  { shape: 'Removed {emoji} reaction from {quoted}', removed: true }, { shape: 'Removed a {emoji} from {quoted}', removed: true }, { shape: 'Removed a {emoji} reaction from {quoted}', removed: true },
  { shape: 'Eliminó un {name} de {quoted}', removed: true }, { shape: 'Eliminó una {name} de {quoted}', removed: true }, { shape: 'Elimino un {name} de {quoted}', removed: true }, { shape: 'Elimino una {name} de {quoted}', removed: true }, { shape: 'Eliminó el {name} de {quoted}', removed: true }, { shape: 'Eliminó la {name} de {quoted}', removed: true }, { shape: 'Quitó un {name} de {quoted}', removed: true }, { shape: 'Quitó una {name} de {quoted}', removed: true }, { shape: 'Quitó el {name} de {quoted}', removed: true }, { shape: 'Quitó la {name} de {quoted}', removed: true }, { shape: 'Quito un {name} de {quoted}', removed: true }, { shape: 'Quito una {name} de {quoted}', removed: true }, { shape: 'Eliminó {emoji} de {quoted}', removed: true }, { shape: 'Elimino {emoji} de {quoted}', removed: true }, { shape: 'Quitó {emoji} de {quoted}', removed: true }, { shape: 'Quito {emoji} de {quoted}', removed: true }, { shape: 'Se eliminó {emoji} de {quoted}', removed: true }, { shape: 'Se quitó {emoji} de {quoted}', removed: true }, { shape: 'Se eliminó un {name} de {quoted}', removed: true }, { shape: 'Eliminó la reacción {emoji} de {quoted}', removed: true }, { shape: 'Quitó la reacción {emoji} de {quoted}', removed: true }, { shape: 'Se quitó un {name} de {quoted}', removed: true }, { shape: 'Se quitó el {name} de {quoted}', removed: true },
  { shape: 'Odebrán {name} z {quoted}', removed: true }, { shape: 'Odstraněno {name} z {quoted}', removed: true }, { shape: 'Odstraněn {name} z {quoted}', removed: true }, { shape: 'Odstraněno {emoji} z {quoted}', removed: true },
  { shape: '{quoted} ein {name} hinzugefügt' }, { shape: '{quoted} ein {name} entfernt', removed: true }, { shape: '„Gefällt mir“ von {quoted} entfernt', emoji: '👍', removed: true }, { shape: '„Gefällt mir nicht“ von {quoted} entfernt', emoji: '👎', removed: true }, { shape: '{name} von {quoted} entfernt', removed: true }, { shape: '{emoji} von {quoted} entfernt', removed: true },
  { shape: '{name} eltávolítva erről: {quoted}', removed: true }, { shape: '{emoji} eltávolítva innen: {quoted}', removed: true },
  { shape: "a attribué la mention « J’aime » à {quoted}", emoji: '👍' }, { shape: "a attribué la mention « Je n’aime pas » à {quoted}", emoji: '👎' }, { shape: "a attribué la mention « J'aime » à {quoted}", emoji: '👍' }, { shape: "a attribué la mention « J’adore » à {quoted}", emoji: '❤️' },
];

/** What phones call the reaction that was taken back. Lower case, without accents. */
export const reactionNames: Readonly<Record<string, string>> = {
  like: '👍', heart: '❤️', love: '❤️', dislike: '👎', laugh: '😂', exclamation: '‼️', 'exclamation point': '‼️', 'exclamation mark': '‼️', emphasis: '‼️', question: '❓', 'question mark': '❓',
  'me gusta': '👍', corazon: '❤️', 'me encanta': '❤️', 'no me gusta': '👎', risa: '😂', 'ja ja': '😂', jaja: '😂', exclamacion: '‼️', 'signo de exclamacion': '‼️', 'signo de interrogacion': '❓', interrogacion: '❓', pregunta: '❓', enfasis: '‼️', 'pulgar arriba': '👍', 'pulgar abajo': '👎',
  lajk: '👍', 'nelibi se': '👎', otaznik: '❓', vykricnik: '‼️', srdce: '❤️', herz: '❤️', ausrufezeichen: '‼️', fragezeichen: '❓', lachen: '😂', szivecske: '❤️', kedveles: '👍', nevetes: '😂', kiemeles: '‼️', kerdojel: '❓',
};

export const attachments: readonly string[] = [
  'an attachment', 'an image', 'a photo', 'a video', 'a picture', 'a movie', 'an audio message', 'a voice message', 'a sticker', 'a link', 'a gif', 'a file', 'a message', 'an audio clip', 'a contact', 'a location', '\\d+ (?:photos|images|attachments|videos)',
  'una imagen', 'una foto', 'un archivo adjunto', 'un video', 'un vídeo', 'un adjunto', 'un mensaje de audio', 'un mensaje de voz', 'un enlace', 'un archivo', 'un sticker', 'un gif',
];
