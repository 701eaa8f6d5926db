/** How machines that write by themselves introduce themselves, in ten languages and more. Lower case; accents are ignored. */

/** Beginnings of subjects of vacation notices and other automatic answers. */
export const automaticSubjects = `
  automatic reply | automatic response | automated reply | automated response | automatic answer | auto reply
  auto-reply | autoreply | auto response | auto-response | autoresponse | auto responder | autoresponder | [auto
  auto-generated | out of office | out-of-office | ooo: | away from my mail | away from the office
  away from office | away message | vacation reply | vacation response | vacation notice | vacation message
  absence notice | thank you for contacting | thanks for contacting | we received your | we have received your
  your message has been received | your email has been received | acknowledgement of receipt | acknowledgment of
  receipt acknowledg… | confirmation of receipt | request received | case created | [ticket | ticket received
  undisclosed: automatic | read: | not read: | read receipt | return receipt | disposition notification | delivered:
  recall: | accepted: | declined: | tentative: | canceled: | cancelled:
  respuesta automática | respuesta automatizada | contestación automática | autorespuesta | auto respuesta
  fuera de la oficina | fuera de oficina | ausente de la oficina | mensaje automático | mensaje de ausencia
  acuse de recibo | leído: | aceptado: | rechazado:
  réponse automatique | message automatique | absence du bureau | absent du bureau | message d'absence
  notification d'absence | accusé de réception | accusé réception | lu : | lu: | hors du bureau | répondeur
  automatische antwort | automatische rückantwort | automatisch generierte | abwesenheitsnotiz | abwesenheitsmeldung
  abwesenheitsbenachrichtigung | abwesenheitsassistent | urlaubsnotiz | eingangsbestätigung | lesebestätigung
  gelesen: | autom. antwort
  risposta automatica | messaggio automatico | risposta automatizzata | fuori sede | fuori ufficio | assente dall…
  assenza dall… | conferma di lettura | letto: | resposta automática | mensagem automática | fora do escritório
  ausência do escritório | ausência temporária | ausente do escritório | lida: | confirmação de leitura
  automatisch antwoord | automatische beantwoording | automatische reactie | afwezigheid | gelezen:
  ontvangstbevestiging | automatiskt svar | autosvar | automatsvar | ej på kontoret | inte på kontoret
  automatisk svar | fraværsmelding | ikke på kontoret | poissa toimistosta | automaattinen vastaus
  poissaoloilmoitus
  automatyczna odpowiedź | odpowiedź automatyczna | autoodpowiedź | nieobecność w biurze | automatická odpověď
  mimo kancelář | nepřítomnost | automatikus válasz | házon kívül | răspuns automat | otomatik yanıt
  otomatik cevap | ofis dışında | αυτόματη απάντηση | trả lời tự động | balasan otomatis
  автоматический ответ | автоответ | вне офиса | отсутствие на рабочем месте | автоматична відповідь | прочитано:
  自动回复 | 自動回覆 | 自動回复 | 自动答复 | 不在办公室 | 自動返信 | 自動応答 | 自動送信 | 不在通知 | 不在のお知らせ | 자동 회신 | 자동 응답 | 자동회신 | 자동응답 | 부재중
`;

/**
 * Beginnings that a person may write too (“On vacation until May”): they count only on a mail that answers ours,
 * because a person's answer begins with Re: and a machine's does not.
 */
export const awaySubjects = `
  out of the office | on vacation | on annual leave | on leave | on holiday | on parental leave | on maternity leave
  vacation: | estoy de vacaciones | de vacaciones: | en congé | en vacances | je suis absent | absence : | im urlaub
  abwesend | abwesenheit: | nicht im büro | in ferie | de férias | em férias | afwezig | op vakantie
  niet op kantoor | semester: | frånvaro | fravær: | ikke til stede | jestem na urlopie | nieobecność: | в отпуске
  нахожусь в отпуске | нет на месте | 外出 | poza biurem | i am away from | i'm away from | currently out of
  i am currently out | i am out of | i'm out of | fraværende | buiten kantoor | not in the office | away until
  away | ausente | vacaciones | thank you for your email | thank you for your message
  ich bin im urlaub | bin im urlaub | ich bin nicht im büro | ich bin abwesend | ich bin bis | urlaub: | in urlaub
  estoy fuera | estaré fuera | estoy ausente | estaré ausente | je suis en congé | je suis en vacances | en vacances
  je suis actuellement absent | sono in ferie | sono in vacanza | sono assente | in vacanza | fuori sede
  estou de férias | estou em férias | estou ausente | estou fora | ik ben op vakantie | ik ben afwezig | met vakantie
  ik ben niet aanwezig | jag är på semester | på semester | jag är inte på plats | jeg er på ferie | på ferie
  jeg har ferie | jeg er ikke på kontoret | jestem nieobecn… | na urlopie | я в отпуске | меня нет в офисе | lomalla
  olen lomalla | izindeyim | yıllık izin | 休暇 | 不在 | 休假 | 휴가 | 부재
`;

/** Beginnings of subjects of reports that a mail did not arrive. */
export const bounceSubjects = `
  undeliverable | undelivered mail | undeliverable mail | undeliverable message | delivery status notification
  delivery failure | delivery failed | delivery delayed | delivery problem | delivery report | delivery notification
  mail delivery fail… | mail delivery status | mail delivery problem | mail delivery error | mail system error
  mail status report | mail failure | message delivery fail… | message undeliverable | message status - undeliverable
  message not delivered | message could not be delivered | message you sent blocked | could not send message
  could not deliver | failed mail | failed delivery | failure notice | failure delivery | failure notification
  non-delivery | nondeliverable | non delivery | returned mail | returned email | returned message
  returned to sender | return mail | returning message | unknown user | user unknown | error sending
  error delivering | warning: could not send | warning: message | warning: e-mail | rejected mail | rejected posting
  mail not delivered | sorry, your message could not | permanent delivery failure | postmaster notify
  feedback report | email feedback report | abuse report | complaint about message | dmarc aggregate report
  report domain: | aws notification message | amazon ses email
  no se puede entregar | no entregado | no se pudo entregar | correo no entregado | correo devuelto | aviso de fallo
  error de entrega | non remis | non distribuable | échec de la remise | échec de remise | message non distribué
  unzustellbar | nicht zustellbar | zustellung fehlgeschlagen | fehler bei der | unzustellbare
  impossibile recapitare | mancato recapito | non recapitabile | não foi possível entregar | falha na entrega
  não entregue | onbestelbaar | kan niet worden afgeleverd | niet bezorgd | oleverer | kunde inte levereras
  kan ikke leveres | kunne ikke leveres | nie można dostarczyć | niedostarczalne | не удается доставить
  недоставленное | сообщение не доставлено | не доставлено | 無法傳遞 | 无法投递 | 系统退信 | 退信 | 未送达 | 配信不能 | 配信できません | 送信エラー
  배달 불가 | 배달되지 않음
`;

/** Local parts of addresses nobody reads or writes by hand. */
export const machineSenders = `
  mailer-daemon | mailerdaemon | mailer.daemon | mail-daemon | mail.delivery.system | mail-delivery-system
  maildelivery | maildaemon | mdaemon | postmaster | poostmaster | hostmaster | no-reply | noreply | no_reply
  no.reply | donotreply | do-not-reply | do_not_reply | do.not.reply | dontreply | nao-responda | naoresponda
  noresponder | no-responder | no-responda | noresponda | ne-pas-repondre | nepasrepondre | nicht-antworten
  noantworten | non-rispondere | nonrispondere | niet-beantwoorden | svaraej | ikke-svar | bounce | bounces
  auto-reply | autoreply | autoresponder | auto-responder | vacation | daemon | listserv | majordomo | mailman
  unsubscribe | notification | notifications | newsletter | feedback-loop | fbl | complaints | dmarcreport
  dmarc-reports | noreply-dmarc-support | root | symantec
`;

/** Display names of the same. */
export const machineNames = `
  mail delivery subsystem | mail delivery system | mail delivery service | mailer-daemon | mailer daemon
  mail administrator | email administrator | mmsc ndr | out of office | auto reply | auto-reply | autoreply
  autoresponder | automatic reply | no reply | no-reply | noreply | do not reply | do-not-reply
  system administrator
  respuesta automática | contestador automático | no responder | réponse automatique | ne pas répondre
  automatische antwort | nicht antworten | risposta automatica | resposta automática | não responder
  automatisch antwoord | automatiskt svar | odpowiedź automatyczna | автоответчик | 自动回复 | 自動返信
`;

/** First sentences of messages that a machine returned, for those that name themselves nowhere else. */
export const bounceOpenings = `
  this is an automatically generated | this message was created automatically | this is the mail system at
  this is the qmail-send program | this is a permanent error | hi. this is the | the following message to
  the following recipient | the following addresses | your message could not be delivered
  your message cannot be delivered | your message was not delivered | your message did not reach
  delivery to the following | a message that you sent could not | sorry, unable to deliver
  we're sorry. there's a problem with the e-mail | i’m afraid i wasn’t able to deliver
  i'm afraid i wasn't able to deliver | unable to deliver message to | the attached message had | this user doesn…
  this automatic | this is an automatic | this is an automated | este es un mensaje automático
  ceci est un message automatique | dies ist eine automatisch | questo è un messaggio automatico
  esta é uma mensagem automática
`;
