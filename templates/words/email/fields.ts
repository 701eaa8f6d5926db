/** The names of header fields that mail readers copy above a quotation. Lower case; accents are ignored when matching. */
export type FieldKind = 'from' | 'sent' | 'to' | 'subject' | 'other';

export const fieldWords: Readonly<Record<FieldKind, string>> = {
  from: `
    from | de | von | da | van | från | fra | od | lähettäjä | от | от кого | від | від кого | από | από τον
    expeditor | expéditeur | remitente | remetente | mittente | absender | afzender | avsändare | afsender | nadawca
    odesílatel | feladó | kimden | gönderen | từ | người gửi | dari | pengirim | מאת | من | 差出人 | 送信者 | 发件人
    發件人 | 寄件者 | 寄件人 | 보낸 사람 | 보낸사람 | 보내는 사람 | de la
  `,
  sent: `
    sent | date | sent at | sent on | when | enviado | enviado el | fecha | envoyé | envoyé le | gesendet
    gesendet am
    datum | inviato | inviato il | data | enviada | enviada em | enviado em | verzonden | verstuurd | skickat
    skickades
    sendt | dato | lähetetty | lähetysaika | päiväys | päivämäärä | wysłano | wysłane | data wysłania | odesláno
    odoslané | dátum | elküldve | küldve | trimis | tarih | gönderme tarihi | gönderildi | отправлено | дата
    надіслано
    відправлено | ημερομηνία | στάλθηκε | đã gửi | ngày | gửi | dikirim | tanggal | נשלח | תאריך | التاريخ | 送信日時
    日時 | 日付 | 送信 | 发送时间 | 发送日期 | 日期 | 时间 | 寄件日期 | 發送時間 | 보낸 날짜 | 날짜 | 보낸 시간 | poslano | dne
  `,
  to: `
    to | para | à | a | an | aan | till | til | do | komu | pro | vastaanottaja | кому | προς | către | destinataire
    destinatario | destinatário | empfänger | címzett | kime | alıcı | đến | tới | người nhận | kepada | אל | إلى
    宛先 | 收件人 | 收件者 | 받는 사람 | 받는사람 | per
  `,
  subject: `
    subject | asunto | objet | sujet | betreff | oggetto | assunto | onderwerp | ämne | emne | aihe | temat | předmět
    predmet | tárgy | subiect | konu | тема | θέμα | chủ đề | tiêu đề | subjek | perihal | נושא | الموضوع | 件名 | 主题
    主題 | 主旨 | 标题 | 제목
  `,
  other: `
    cc | bcc | copia | copie | kopie | kopia | kopi | cópia | копия | копія | másolat | 抄送 | 副本 | 참조 | reply-to
    reply to | responder a | répondre à | antwort an | rispondi a | odpowiedz do | importance | importancia | priority
    attachments | adjuntos | organization | newsgroups | mailing list | list
  `,
};
