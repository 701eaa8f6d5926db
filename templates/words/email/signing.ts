/** How mails end. Lower case; accents are ignored when matching; “…” stands for a few words. */

/** Lines a phone or a mail reader adds by itself. */
export const deviceLines = `
  sent from my … | sent from mail for … | sent from mailbird … | sent from mailbox… | sent from yahoo …
  sent from outlook … | sent from aol … | sent from samsung …
  sent from gmail … | sent from proton … | sent from protonmail … | sent from a mobile …
  sent from a phone | sent by galaxy… | from my iphone… | from my ipad… | sent from mobile…
  sent from an …
  sent from windows mail | sent from spark | sent from blue | sent from ipad | sent from iphone | sent from android
  sent from tutanota … | sent from nine | sent from edison … | sent from airmail …
  sent from the …app | sent via … | sent with … | sent using … | get outlook for … | get bluemail for … | via mobile
  via iphone | via ipad | via android
  sent on the go | sent on the move | typed on my … | typed with …thumbs… | yahoo mail: search, organize, conquer
  yahoo mail: buscar, organizar, conquistar
  enviado desde … | enviado con … | enviado por mi … | enviado de mi … | enviado a través de … | mandado desde …
  obtener outlook para … | obtén outlook para …
  enviado do meu … | enviado do outlook … | enviado do yahoo … | enviado via … | enviado através do …
  enviado pelo … | enviado a partir do … | enviado de meu … | obter o outlook para … | obter outlook para …
  baixe o outlook para …
  envoyé de mon … | envoyé depuis … | envoyé à partir de … | envoyé avec … | envoyé via …
  envoyé de l'application … | télécharger outlook pour … | obtenez outlook pour … | provenance : …
  von meinem … gesendet | von meiner … gesendet | von unterwegs gesendet | von mobile gesendet
  von outlook … gesendet | gesendet von … | gesendet mit … | gesendet über … | diese nachricht wurde von …gesendet…
  outlook für … | holen sie sich outlook für …
  inviato da … | inviato dal mio … | inviato dalla … | inviato con … | inviato tramite … | scarica outlook per …
  ottieni outlook per …
  verstuurd vanaf … | verzonden vanaf … | verzonden met … | verstuurd met … | verzonden vanuit …
  verstuurd van mijn … | outlook voor … downloaden | download outlook voor …
  skickat från … | skickat med … | skickades från … | skaffa outlook för … | hämta outlook för … | sendt fra …
  sendt med … | hent outlook til … | få outlook for … | skaff deg outlook for …
  lähetetty …stani | lähetetty iphonesta | lähetetty …puhelimesta… | lähetetty …laitteesta… | hanki outlook …
  hae outlook … | wysłane z … | wysłano z … | wysłano za pomocą … | pobierz aplikację outlook … | pobierz outlook …
  odesláno z … | získat outlook pro … | odoslané z … | poslano z … | poslano sa … | trimis de pe … | trimis din …
  elküldve … | küldve az … | saatja … | …ımdan gönderildi | …umdan gönderildi | …den gönderildi | …dan gönderildi
  отправлено с … | отправлено из … | отправлено через … | послано с … | надіслано з … | відправлено з …
  στάλθηκε από … | gửi từ … | đã gửi từ … | dikirim dari … | נשלח מה… | أرسلت من …
  …から送信 | …より送信 | 发自我的… | 發自我的… | 发送自我的… | 從我的…傳送 | 从我的…发送 | 来自…手机 | 傳送自我的… | 获取 outlook for … | 나의 …에서 보냄 | …에서 보냄
  …에서 보낸 메일
`;

/** Words before the writer's name that are nothing but politeness. */
export const regards = `
  regards | best regards | kind regards | warm regards | kindest regards | with kind regards | with best regards
  warmest regards | many regards | rgds | best | all the best | all best | best wishes | warm wishes
  with best wishes | warmly | cordially | sincerely | yours sincerely | sincerely yours | yours truly
  yours faithfully | yours | respectfully | cheers | take care | love | lots of love | hugs | xoxo | blessings
  god bless | peace | your neighbor | your neighbour | fondly | bye | bye for now | see you | see you soon
  talk soon | have a nice day | have a great day | have a good day | have a good one
  saludos | un saludo | saludos cordiales | un cordial saludo | cordiales saludos | cordial saludo | atentamente
  atte | muy atentamente | un abrazo | abrazos | un fuerte abrazo | besos | un beso | cariños | con cariño
  hasta pronto | hasta luego | cuídate | que tenga buen día | bendiciones | su vecina | su vecino
  cordialement | bien cordialement | bien à vous | bien à toi | salutations | sincères salutations | amicalement
  amitiés | bises | bisous | à bientôt | bonne journée
  mit freundlichen grüßen | mit freundlichem gruß | mit freundlichen grüssen | freundliche grüße | viele grüße
  liebe grüße | beste grüße | herzliche grüße | schöne grüße | mit besten grüßen | gruß | grüße | mfg | lg | vg
  hochachtungsvoll
  cordiali saluti | distinti saluti | saluti | un saluto | un caro saluto | cari saluti | tanti saluti | a presto
  baci | atenciosamente | cumprimentos | com os melhores cumprimentos | melhores cumprimentos | abraços | abraço
  um abraço | att | até breve | beijos
  met vriendelijke groet | met vriendelijke groeten | vriendelijke groeten | vriendelijke groet | groeten | groetjes
  groet | hartelijke groet | mvg | med vänliga hälsningar | med vänlig hälsning | vänliga hälsningar | hälsningar
  mvh | hälsar | kram | med vennlig hilsen | med venlig hilsen | vennlig hilsen | venlig hilsen | hilsen
  mange hilsner | kærlig hilsen | terveisin | ystävällisin terveisin | t
  pozdrawiam | z poważaniem | serdecznie pozdrawiam | pozdrowienia | s pozdravem | pozdrav | üdvözlettel | cu stimă
  cu respect | saygılarımla | sevgiler | с уважением | с наилучшими пожеланиями | з повагою | με εκτίμηση
  trân trọng | salam | hormat kami | よろしくお願いします | 敬具 | 此致 | 祝好 | 감사합니다 | בברכה
`;

/** Words before the writer's name that are also a real thank-you, so that they go only when a name stands below them. */
export const thanksBeforeName = `
  thanks | thank you | many thanks | thanks again | thanks so much | thank you so much | thanks in advance
  thank you very much | thank you in advance | thx | ty | tia | thanks and regards | thanks & regards | thanks a lot
  with thanks | gratefully | appreciate it | much appreciated
  gracias | muchas gracias | mil gracias | gracias de antemano | gracias de nuevo | merci | merci beaucoup
  merci d’avance | danke | vielen dank | danke schön | besten dank | grazie | grazie mille | obrigado | obrigada
  muito obrigado | bedankt | dank je | dank u | tack | takk | tak | kiitos | dziękuję | dzięki | děkuji | спасибо
  заранее спасибо | ありがとうございます | 谢谢
`;

/** A line below “Thanks” that is one of these is an answer, not a name. */
export const answersNotNames = `
  yes | no | in | out | ok | okay | done | stuck | going | claim | drop | undo | help | stop | start | skip | next
  join | leave | less | more | list | status | tasks | mine | share | begin | park | away | mute | later | maybe
  sure | true | please | menu | info | resume | pause | checklist | volunteer | export
  sí | si | dentro | fuera | vale | hecho | hecha | listo | lista | atascado | atascada | ayuda | alto | baja
  saltar | unirse | salir | menos | más | tareas | empezar | claro | quizás | luego | después | voy | va | deshacer
  pausa | tomo | dejo
`;
