/** Beginnings of paragraphs that nobody wrote: legal notices, list footers, virus checks. Lower case; accents are ignored. */

export const disclaimers = `
  confidentiality notice | confidentiality note | privileged and confidential | disclaimer | legal notice
  notice: this e… | caution: this email | this e-mail and any | this email and any | this e-mail is
  this email is confidential | this email is intended | this email may contain | this e-mail may contain
  this email message | this e-mail message | this electronic m… | this message and any | this message is intended
  this message is confidential | this message may contain | this message contains confidential
  this message contains information | this communication is | this communication may | this communication and
  this transmission | the information contained in this | the information in this e… | the contents of this e…
  the content of this e… | any views or opinions | if you are not the intended | if you have received this
  please consider the environment | please think of the environment | think before you print | before printing this…
  circular 230
  aviso legal | aviso de confidencialidad | nota de confidencialidad | cláusula de confidencialidad | este mensaje y
  este mensaje va dirigido | este mensaje se dirige | este mensaje contiene… | este correo electrónico
  este correo y | la información contenida en este | la información incluida | antes de imprimir este
  no imprima este | si usted no es el destinatario | protección de datos: | en cumplimiento de
  ce message et | ce message est | ce courriel | ce mail et | ce mail est | cet e-mail et | cet e-mail est
  cet email et | cet email est | avis de confidentialité | pensez à l'environnement | avant d'imprimer
  n'imprimez ce | les informations contenues dans ce | diese e-mail | diese email | diese nachricht und
  der inhalt dieser | vertraulichkeitshinweis | haftungsausschluss | bitte denken sie an die umwelt
  bitte prüfen sie, ob
  questo messaggio e | questo messaggio è | questo messaggio di posta | questa e-mail | questa email
  le informazioni contenute | avviso di riservatezza | prima di stampare | esta mensagem e | esta mensagem pode
  esta mensagem contém | este e-mail e | este e-mail é | este e-mail pode | este email e | este email pode
  as informações contidas | aviso de confidencialidade | dit bericht is | dit e-mailbericht | deze e-mail
  de informatie in dit | denk aan het milieu | detta meddelande | detta e-postmeddelande | tänk på miljön
  denne e-post | denne e-mail | ta wiadomość | niniejsza wiadomość | treść tej wiadomości | это сообщение и
  это сообщение содержит | это сообщение предназначено | данное сообщение | настоящее сообщение | 本邮件 | 本電子郵件
  このメール | 이 메일은
`;

export const footers = `
  you received this message because | you received this email because | you are receiving this
  you’re receiving this | you got this | to unsubscribe from this | to unsubscribe, | to unsubscribe send
  to view this discussion | to post to this group | reply to this email directly | reply directly to this email
  unsubscribe: http | view it on github | for more options, visit
  virus-free | this email has been checked | this email has been scanned | this message has been scanned
  this message has been checked | no virus found | avast logo | scanned by | checked by avg | libre de virus
  este correo electrónico ha sido | el software de antivirus | sans virus | cet e-mail a été vérifié
  l'absence de virus | virenfrei | diese e-mail wurde | privo di virus | livre de vírus | virusvrij | без вирусов
  recibió este mensaje porque | recibiste este mensaje porque | ha recibido este mensaje porque | has recibido este
  para cancelar la suscripción | para anular la suscripción | para darse de baja de est… | vous recevez ce
  pour vous désabonner | sie erhalten diese | sie haben diese nachricht | um sich abzumelden | você recebeu esta
  para cancelar a inscrição | hai ricevuto questo | per annullare
  garanti sans virus | do you yahoo!? | try our insider | windows live | la messagerie | protégez votre
  accédez au courrier
`;

/** Words that give a footer away below a line of dashes. */
export const footerWords = `
  mailing list | mailman | listinfo | unsubscribe | you are receiving | reply to this email | reply directly
  lista de correo | darse de baja | liste de diffusion | notifications | skype | fax | mobile | móvil | celular
  www. | linkedin | twitter | facebook
`;
