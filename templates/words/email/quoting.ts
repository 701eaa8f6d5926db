/** What mail readers write above a quotation, in the languages we have met. Lower case; accents are ignored when matching. */

/** Words a line of attribution begins with: “On … wrote:”. */
export const onWords = `
  on | in a message dated | at | el | en | le | am | il | il giorno | em | no dia | a | op | den | på | d.
  w dniu | dnia | w | dne | dňa | pe | în | la data de | στις | την | vào | vào lúc | pada | dana | u | на
  在 | 于 | 於 | בתאריך | ב | في | quoting | citando | dia | data
`;

/** The verb, where it stands last: “… John wrote:”. */
export const wroteWords = `
  wrote | writes | sent | has written | schrieb | schrieben | geschrieben | escribió | escribe | escribieron
  a écrit | écrit | ecrivait | a envoyé | ha scritto | scrive | scritto | escreveu | escreve | schreef
  geschreven | skrev | skreiv | kirjoitti | napisał | napisała | napisał(a) | napisał/a | pisze | napsal
  napsala | napsal(a) | napísal | napísala | napísal(a) | írta | ezt írta | a scris | yazdı | şunu yazdı
  написал | написала | написал(а) | писал | писала | писал(а) | пишет | написав | написала | пише | написа
  έγραψε | đã viết | menulis | va escriure | je napisao | je napisala | je napisao/la | je napisal | rašė | kirjutas
  写道 | 寫道 | 写到 | のメール | 書きました | は書きました | 작성 | 작성함 | 썼습니다 | כתב | כתבה | כתב/ה | كتب
`;

/** The verb where a name may follow it: “Am 3.5. schrieb John:”. */
export const wroteBeforeName = `
  schrieb | schreef | skrev | skreiv | heeft | kirjoitti | ha scritto | napisał | napisana przez
`;

/** Weekdays that begin a line of attribution. */
export const weekdayWords = `
  mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | monday | tuesday | wednesday | thursday
  friday | saturday | sunday | lun | mar | mié | jue | vie | sáb | dom | lunes | martes | miércoles | jueves
  viernes | sábado | domingo | mer | jeu | ven | sam | dim | lundi | mardi | mercredi | jeudi | vendredi
  samedi | dimanche | mo | di | mi | do | fr | sa | so | montag | dienstag | mittwoch | donnerstag | freitag
  samstag | sonntag | gio | sab | seg | ter | qua | qui | sex | ma | wo | vr | za | zo | mån | tis | ons
  tors | fre | lör | sön | man | tir | lør | søn | pon | wt | śr | czw | pt | sob | niedz | po | út | st
  čt | pá | ne | пн | вт | ср | чт | пт | сб | вс | нд | понедельник | вторник | среда | четверг | пятница
  суббота | воскресенье
`;

/** What stands between dashes above a forwarded or answered message. */
export const originalMessage = `
  original message | original appointment | forwarded message | reply message | replied message | original email
  forwarded by
  forward message | mensaje original | mensaje reenviado | message d'origine | message original | message transféré
  message transmis | courriel original | ursprüngliche nachricht | originalnachricht | original-nachricht
  original nachricht | antwort nachricht | weitergeleitete nachricht | messaggio originale | messaggio inoltrato
  mensagem original | mensagem encaminhada | oorspronkelijk bericht | oorspronkelijke bericht | origineel bericht
  originele bericht | doorgestuurd bericht | ursprungligt meddelande | originalmeddelande
  vidarebefordrat meddelande
  opprinnelig melding | videresendt melding | oprindelig meddelelse | oprindelig besked | videresendt meddelelse
  alkuperäinen viesti | välitetty viesti | wiadomość oryginalna | oryginalna wiadomość | wiadomość przekazana
  wiadomość przesłana | původní zpráva | přeposlaná zpráva | pôvodná správa | eredeti üzenet | továbbított üzenet
  mesaj original | mesaj redirecționat | orijinal mesaj | özgün ileti | αρχικό μήνυμα | исходное сообщение
  оригинальное сообщение | пересылаемое сообщение | пересланное сообщение | оригінальне повідомлення | 元のメッセージ
  転送メッセージ | 原始邮件 | 原始郵件 | 原邮件 | 转发邮件 | 转发的邮件 | 轉寄郵件 | 回复的原邮件 | 원본 메시지 | 원본 메일 | 전달된 메시지
`;

/** The same without dashes, as Apple Mail writes it, ending with a colon. */
export const forwardedBelow = `
  begin forwarded message | start of forwarded message | inicio del mensaje reenviado | début du message réexpédié
  début du message transféré | anfang der weitergeleiteten nachricht | inizio messaggio inoltrato
  início da mensagem reencaminhada | início da mensagem encaminhada | begin doorgestuurd bericht
  vidarebefordrat brev
  start på vidarebefordrat meddelande | videresendt besked | początek przekazywanej wiadomości
  начало переадресованного сообщения
  转发的邮件 | 開始轉寄郵件 | 転送されたメッセージ | 전달된 메시지
`;

/** Lines that ask for the answer to be written above them. */
export const replyAbove = `
  reply above this line | type your reply above | write your reply above | please reply above
  reply above this email
  responda por encima de esta línea | escriba su respuesta por encima | répondez au-dessus | antworten sie oberhalb
  rispondi sopra questa riga | responda acima desta linha | antwoord boven deze lijn
`;
