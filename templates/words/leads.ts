/** What says by which channel somebody wants to hear from us, which language, and which way. */
export const channelWords: Readonly<Record<string, 'sms' | 'email'>> = {
  email: 'email',
  emails: 'email',
  mail: 'email',
  mails: 'email',
  correo: 'email',
  correos: 'email',
  mailbox: 'email',
  inbox: 'email',
  text: 'sms',
  texts: 'sms',
  texting: 'sms',
  sms: 'sms',
  phone: 'sms',
  cell: 'sms',
  mobile: 'sms',
  mensaje: 'sms',
  mensajes: 'sms',
  mensajito: 'sms',
  celular: 'sms',
  cel: 'sms',
  telefono: 'sms',
  texto: 'sms',
  textos: 'sms',
  textear: 'sms',
};

export const languageWords: Readonly<Record<string, 'en' | 'es'>> = {
  english: 'en',
  ingles: 'en',
  inglish: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  espaniol: 'es',
};

/** Titles that belong to the name behind them. */
export const titles: ReadonlySet<string> = new Set(
  'don dona mr mrs ms miss dr doctor doctora sra sr srta senora senor senorita tia tio aunt auntie uncle pastor father padre sister hermana hermano maestro maestra profe profesor profesora coach grandma grandpa abuela abuelo ma'.split(
    ' ',
  ),
);
