/** How mail readers quote the question below an answer, written down anew from their shapes; no real mail is copied. */
export type ClientCase = {
  readonly client: string;
  readonly language: string;
  readonly above: string;
  readonly below?: string;
};

const bench = 'What would you fix first on our street?\n\nAnswer with a few words.';
const marked = bench.replace(/^/gm, '> ');

/** Attribution lines; the quotation follows with “>” or, where `bare`, without. */
const attributions: readonly (readonly [client: string, language: string, attribution: string, bare?: 'bare'])[] = [
  ['Gmail', 'en', 'On Tue, May 5, 2026 at 9:14 AM Maple Street <maple@groups.example>\nwrote:'],
  ['Gmail', 'es', 'El mar, 5 may 2026 a las 9:14, Maple Street (<maple@groups.example>)\nescribió:'],
  ['Gmail', 'fr', 'Le mar. 5 mai 2026 à 09:14, Maple Street <maple@groups.example> a\nécrit :'],
  ['Gmail', 'de', 'Maple Street <maple@groups.example> schrieb am Di., 5. Mai 2026, 09:14:'],
  ['Gmail', 'de', 'Am Di., 5. Mai 2026 um 09:14 Uhr schrieb Maple Street <\nmaple@groups.example>:'],
  ['Gmail', 'it', 'Il giorno mar 5 mag 2026 alle ore 09:14 Maple Street <maple@groups.example>\nha scritto:'],
  ['Gmail', 'pt', 'Em ter., 5 de mai. de 2026 às 09:14, Maple Street <maple@groups.example>\nescreveu:'],
  ['Gmail', 'nl', 'Op di 5 mei 2026 om 09:14 schreef Maple Street <maple@groups.example>:'],
  ['Gmail', 'sv', 'Den tis 5 maj 2026 kl 09:14 skrev Maple Street <maple@groups.example>:'],
  ['Gmail', 'no', 'tir. 5. mai 2026 kl. 09:14 skrev Maple Street <maple@groups.example>:'],
  ['Gmail', 'da', 'Den tirs. 5. maj 2026 kl. 09.14 skrev Maple Street <maple@groups.example>:'],
  ['Gmail', 'fi', 'ti 5.5.2026 klo 9.14 Maple Street (maple@groups.example) kirjoitti:'],
  ['Gmail', 'pl', 'wt., 5 maj 2026 o 09:14 Maple Street <maple@groups.example> napisał(a):'],
  ['Gmail', 'cs', 'út 5. 5. 2026 v 9:14 odesílatel Maple Street <maple@groups.example> napsal:'],
  ['Gmail', 'hu', 'Maple Street <maple@groups.example> ezt írta (időpont: 2026. máj. 5., K, 9:14):'],
  ['Gmail', 'ro', 'În mar., 5 mai 2026 la 09:14, Maple Street <maple@groups.example> a scris:'],
  ['Gmail', 'tr', 'Maple Street <maple@groups.example>, 5 May 2026 Sal, 09:14 tarihinde şunu yazdı:'],
  ['Gmail', 'ru', 'вт, 5 мая 2026 г. в 09:14, Maple Street <maple@groups.example>:'],
  ['Gmail', 'uk', 'вт, 5 трав. 2026 р. о 09:14 Maple Street <maple@groups.example> пише:'],
  ['Gmail', 'el', 'Στις Τρί 5 Μαΐ 2026 στις 9:14 π.μ., ο χρήστης Maple Street <maple@groups.example> έγραψε:'],
  ['Gmail', 'vi', 'Vào 09:14, Th 3, 5 thg 5, 2026 Maple Street <maple@groups.example> đã viết:'],
  ['Gmail', 'id', 'Pada Sel, 5 Mei 2026 09.14 Maple Street <maple@groups.example> menulis:'],
  ['Gmail', 'zh', 'Maple Street <maple@groups.example> 于2026年5月5日周二 09:14写道：'],
  ['Gmail', 'zh-TW', 'Maple Street <maple@groups.example> 於 2026年5月5日 週二 上午9:14寫道：'],
  ['Gmail', 'ja', '2026年5月5日(火) 9:14 Maple Street <maple@groups.example>:'],
  ['Gmail', 'ko', '2026년 5월 5일 (화) 오전 9:14, Maple Street <maple@groups.example>님이 작성:'],
  ['Gmail', 'he', 'בתאריך יום ג׳, 5 במאי 2026 ב-9:14 מאת Maple Street <‪maple@groups.example‬‏>:'],
  ['Gmail', 'ar', 'في الثلاثاء، 5 مايو 2026 في 9:14 ص تمت كتابة ما يلي بواسطة Maple Street <maple@groups.example>:'],
  ['Apple Mail', 'en', 'On May 5, 2026, at 9:14 AM, Maple Street <maple@groups.example> wrote:'],
  ['Apple Mail', 'es', 'El 5 may 2026, a las 9:14, Maple Street <maple@groups.example> escribió:'],
  ['Apple Mail', 'fr', 'Le 5 mai 2026 à 09:14, Maple Street <maple@groups.example> a écrit :'],
  ['Apple Mail', 'de', 'Am 05.05.2026 um 09:14 schrieb Maple Street <maple@groups.example>:'],
  ['Apple Mail', 'it', 'Il giorno 5 mag 2026, alle ore 09:14, Maple Street <maple@groups.example> ha scritto:'],
  ['Apple Mail', 'pt', 'No dia 05/05/2026, às 09:14, Maple Street <maple@groups.example> escreveu:'],
  ['Apple Mail', 'nl', 'Op 5 mei 2026, om 09:14 heeft Maple Street <maple@groups.example> het volgende geschreven:'],
  ['Apple Mail', 'sv', '5 maj 2026 kl. 09:14 skrev Maple Street <maple@groups.example>:'],
  ['Apple Mail', 'da', 'Den 5. maj 2026 kl. 09.14 skrev Maple Street <maple@groups.example>:'],
  ['Apple Mail', 'fi', 'Maple Street <maple@groups.example> kirjoitti 5.5.2026 kello 9.14:'],
  [
    'Apple Mail',
    'pl',
    'Wiadomość napisana przez Maple Street <maple@groups.example> w dniu 5 maj 2026, o godz. 09:14:',
  ],
  ['Apple Mail', 'ja', '2026/05/05 9:14、Maple Street <maple@groups.example>のメール:'],
  ['Apple Mail', 'zh', '在 2026年5月5日，09:14，Maple Street <maple@groups.example> 写道：'],
  ['Apple Mail', 'ko', '2026. 5. 5. 오전 9:14, Maple Street <maple@groups.example> 작성:'],
  ['Apple Mail', 'ru', '5 мая 2026 г., в 9:14, Maple Street <maple@groups.example> написал(а):'],
  ['Thunderbird', 'en', 'On 5/5/26 09:14, Maple Street wrote:'],
  ['Thunderbird', 'es', 'El 5/5/26 a las 9:14, Maple Street escribió:'],
  ['Thunderbird', 'fr', 'Le 05/05/2026 à 09:14, Maple Street a écrit :'],
  ['Thunderbird', 'de', 'Am 05.05.26 um 09:14 schrieb Maple Street:'],
  ['Thunderbird', 'it', 'Il 05/05/26 09:14, Maple Street ha scritto:'],
  ['Thunderbird', 'pt', 'Em 05/05/2026 09:14, Maple Street escreveu:'],
  ['Thunderbird', 'nl', 'Op 05-05-2026 om 09:14 schreef Maple Street:'],
  ['Thunderbird', 'sv', 'Den 2026-05-05 kl. 09:14, skrev Maple Street:'],
  ['Thunderbird', 'pl', 'W dniu 5.05.2026 o 09:14, Maple Street pisze:'],
  ['Thunderbird', 'cs', 'Dne 05. 05. 26 v 9:14 Maple Street napsal(a):'],
  ['Thunderbird', 'ru', '05.05.2026 09:14, Maple Street пишет:'],
  ['Thunderbird', 'ja', 'On 2026/05/05 9:14, Maple Street wrote:'],
  ['Proton', 'en', 'On Tuesday, May 5th, 2026 at 9:14 AM, Maple Street <maple@groups.example> wrote:'],
  ['Proton', 'es', 'El martes, 5 de mayo de 2026 a las 9:14, Maple Street <maple@groups.example> escribió:'],
  ['Yahoo', 'en', 'On Tuesday, May 5, 2026 at 09:14:22 AM EDT, Maple Street <maple@groups.example> wrote: ', 'bare'],
  [
    'Yahoo',
    'es',
    'El martes, 5 de mayo de 2026, 09:14:22 a. m. EDT, Maple Street <maple@groups.example> escribió: ',
    'bare',
  ],
  ['Yahoo', 'fr', 'Le mardi 5 mai 2026 à 09:14:22 UTC+2, Maple Street <maple@groups.example> a écrit : ', 'bare'],
  [
    'Yahoo',
    'it',
    'Il martedì 5 maggio 2026 alle ore 09:14:22 CEST, Maple Street <maple@groups.example> ha scritto: ',
    'bare',
  ],
  ['AOL', 'en', 'In a message dated 5/5/2026 9:14:22 AM Eastern Daylight Time, maple@groups.example writes:', 'bare'],
  ['Zoho', 'en', '---- On Tue, 05 May 2026 09:14:22 -0400 Maple Street <maple@groups.example> wrote ----', 'bare'],
  ['Mail.ru', 'ru', 'Вторник, 5 мая 2026, 9:14 +03:00 от Maple Street <maple@groups.example>:', 'bare'],
  ['Yandex', 'ru', '05.05.2026, 09:14, "Maple Street" <maple@groups.example>:', 'bare'],
  ['Fastmail', 'en', 'On Tue, May 5, 2026, at 9:14 AM, Maple Street wrote:'],
  ['K-9', 'en', 'On 5 May 2026 09:14:22 GMT-04:00, Maple Street <maple@groups.example> wrote:'],
  ['Roundcube', 'en', 'On 2026-05-05 09:14, Maple Street wrote:'],
  ['Horde', 'en', 'Quoting Maple Street <maple@groups.example>:'],
  ['Mutt', 'en', 'Maple Street <maple@groups.example> wrote:'],
];

/** Blocks of copied header fields, with whatever stands above them; nothing marks the quotation below. */
const blocks: readonly (readonly [client: string, language: string, block: string])[] = [
  [
    'Outlook',
    'en',
    'From: Maple Street <maple@groups.example>\nSent: Tuesday, May 5, 2026 9:14 AM\nTo: Edith <edith@mail.example>\nSubject: What would you fix',
  ],
  [
    'Outlook web',
    'en',
    '________________________________\nFrom: Maple Street <maple@groups.example>\nSent: Tuesday, May 5, 2026 9:14 AM\nTo: Edith <edith@mail.example>\nSubject: What would you fix',
  ],
  [
    'Outlook mobile',
    'en',
    'Get Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Maple Street <maple@groups.example>\nSent: Tuesday, May 5, 2026 9:14:22 AM\nTo: Edith <edith@mail.example>\nSubject: What would you fix',
  ],
  [
    'Outlook',
    'es',
    'De: Maple Street <maple@groups.example>\nEnviado el: martes, 5 de mayo de 2026 9:14\nPara: Edith <edith@mail.example>\nAsunto: What would you fix',
  ],
  [
    'Outlook',
    'fr',
    'De : Maple Street <maple@groups.example>\nEnvoyé : mardi 5 mai 2026 09:14\nÀ : Edith <edith@mail.example>\nObjet : What would you fix',
  ],
  [
    'Outlook',
    'de',
    'Von: Maple Street <maple@groups.example>\nGesendet: Dienstag, 5. Mai 2026 09:14\nAn: Edith <edith@mail.example>\nBetreff: What would you fix',
  ],
  [
    'Outlook',
    'it',
    'Da: Maple Street <maple@groups.example>\nInviato: martedì 5 maggio 2026 09:14\nA: Edith <edith@mail.example>\nOggetto: What would you fix',
  ],
  [
    'Outlook',
    'pt',
    'De: Maple Street <maple@groups.example>\nEnviada em: terça-feira, 5 de maio de 2026 09:14\nPara: Edith <edith@mail.example>\nAssunto: What would you fix',
  ],
  [
    'Outlook',
    'nl',
    'Van: Maple Street <maple@groups.example>\nVerzonden: dinsdag 5 mei 2026 09:14\nAan: Edith <edith@mail.example>\nOnderwerp: What would you fix',
  ],
  [
    'Outlook',
    'sv',
    'Från: Maple Street <maple@groups.example>\nSkickat: den 5 maj 2026 09:14\nTill: Edith <edith@mail.example>\nÄmne: What would you fix',
  ],
  [
    'Outlook',
    'no',
    'Fra: Maple Street <maple@groups.example>\nSendt: tirsdag 5. mai 2026 09:14\nTil: Edith <edith@mail.example>\nEmne: What would you fix',
  ],
  [
    'Outlook',
    'pl',
    'Od: Maple Street <maple@groups.example>\nWysłano: wtorek, 5 maja 2026 09:14\nDo: Edith <edith@mail.example>\nTemat: What would you fix',
  ],
  [
    'Outlook',
    'cs',
    'Od: Maple Street <maple@groups.example>\nOdesláno: úterý 5. května 2026 9:14\nKomu: Edith <edith@mail.example>\nPředmět: What would you fix',
  ],
  [
    'Outlook',
    'fi',
    'Lähettäjä: Maple Street <maple@groups.example>\nLähetetty: tiistai 5. toukokuuta 2026 9.14\nVastaanottaja: Edith <edith@mail.example>\nAihe: What would you fix',
  ],
  [
    'Outlook',
    'ru',
    'От: Maple Street <maple@groups.example>\nОтправлено: 5 мая 2026 г. 9:14\nКому: Edith <edith@mail.example>\nТема: What would you fix',
  ],
  [
    'Outlook',
    'zh',
    '发件人: Maple Street <maple@groups.example>\n发送时间: 2026年5月5日 9:14\n收件人: Edith <edith@mail.example>\n主题: What would you fix',
  ],
  [
    'Outlook',
    'ja',
    '差出人: Maple Street <maple@groups.example>\n送信日時: 2026年5月5日 9:14\n宛先: Edith <edith@mail.example>\n件名: What would you fix',
  ],
  [
    'Outlook',
    'ko',
    '보낸 사람: Maple Street <maple@groups.example>\n보낸 날짜: 2026년 5월 5일 화요일 오전 9:14\n받는 사람: Edith <edith@mail.example>\n제목: What would you fix',
  ],
  [
    'Outlook',
    'tr',
    'Kimden: Maple Street <maple@groups.example>\nGönderildi: 5 Mayıs 2026 Salı 09:14\nKime: Edith <edith@mail.example>\nKonu: What would you fix',
  ],
  [
    'Outlook Express',
    'en',
    '----- Original Message ----- \nFrom: Maple Street\nTo: Edith\nSent: Tuesday, May 05, 2026 9:14 AM\nSubject: What would you fix',
  ],
  [
    'Samsung',
    'en',
    '-------- Original message --------\nFrom: Maple Street <maple@groups.example> \nDate: 5/5/26  9:14 AM  (GMT-05:00) \nTo: Edith <edith@mail.example> \nSubject: What would you fix',
  ],
  [
    'Samsung',
    'es',
    '-------- Mensaje original --------\nDe: Maple Street <maple@groups.example> \nFecha: 5/5/26  9:14 a. m.  (GMT-05:00) \nPara: Edith <edith@mail.example> \nAsunto: What would you fix',
  ],
  [
    'Web.de',
    'de',
    'Gesendet: Dienstag, 05. Mai 2026 um 09:14 Uhr\nVon: "Maple Street" <maple@groups.example>\nAn: edith@mail.example\nBetreff: What would you fix',
  ],
  [
    'AOL',
    'en',
    '-----Original Message-----\nFrom: Maple Street <maple@groups.example>\nTo: edith@mail.example\nSent: Tue, May 5, 2026 9:14 am\nSubject: What would you fix',
  ],
  [
    'Hotmail',
    'en',
    '> Subject: What would you fix\n> From: maple@groups.example\n> To: edith@mail.example\n> Date: Tue, 5 May 2026 09:14:22 -0400\n> ',
  ],
  [
    'QQ',
    'zh',
    '------------------ 原始邮件 ------------------\n发件人: "Maple Street" <maple@groups.example>;\n发送时间: 2026年5月5日(星期二) 上午9:14\n收件人: "Edith"<edith@mail.example>;\n主题: What would you fix',
  ],
  [
    'NetEase',
    'zh',
    '---- 回复的原邮件 ----\n| 发件人 | Maple Street<maple@groups.example> |\n| 发送日期 | 2026年05月05日 09:14 |',
  ],
  [
    'Apple forward',
    'en',
    'Begin forwarded message:\n\nFrom: Maple Street <maple@groups.example>\nSubject: What would you fix\nDate: May 5, 2026 at 9:14:22 AM EDT\nTo: edith@mail.example',
  ],
  [
    'Gmail forward',
    'en',
    '---------- Forwarded message ---------\nFrom: Maple Street <maple@groups.example>\nDate: Tue, May 5, 2026 at 9:14 AM\nSubject: What would you fix\nTo: <edith@mail.example>',
  ],
  [
    'Lotus Notes',
    'en',
    '-----Forwarded by Edith/Home on 05/05/2026 09:14AM -----\nTo: edith@mail.example\nFrom: Maple Street\nDate: 05/05/2026 09:14AM\nSubject: What would you fix',
  ],
];

const above = 'The porch light on Elm.\nIt has been dark since March.';

export const clientCases: readonly ClientCase[] = [
  ...attributions.map(([client, language, attribution, bare]) => ({
    client,
    language,
    above: `${above}\n\n${attribution}\n\n${bare === 'bare' ? bench : marked}`,
    ...(bare === 'bare' ? {} : { below: `${attribution}\n\n${marked}\n\n${above}\n` }),
  })),
  ...blocks.map(([client, language, block]) => ({
    client,
    language,
    above: `${above}\n\n${block}\n\n${client === 'Hotmail' ? marked : bench}\n`,
  })),
];

export const written = above;
