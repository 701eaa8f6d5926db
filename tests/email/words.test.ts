import { describe, expect, test } from 'vitest';
import { ownWords } from '../../lib/language/reply/reply.ts';

const says = (text: string, name?: string) => ownWords({ text, name });

describe('signatures go, answers stay', () => {
  test.each([
    ['claim 3\n\nThanks,\nEdith', 'claim 3'],
    ['claim 3\nThanks\nEdith Moore', 'claim 3'],
    [
      'done 3\n\nBest regards,\n\nJohn Q. Public\nDirector of Things\nAcme, Inc.\n+1 555 010 0123\njohn@acme.example',
      'done 3',
    ],
    ['claim 3\n\n\nEdith Moore\n12 Elm Street\n555-010-0123', 'claim 3'],
    ['Hola,\n\nyo tomo la 3.\n\nUn saludo,\nAna María\nEnviado desde mi iPhone', 'Hola,\n\nyo tomo la 3.'],
    ['ok\n\n*Edith Moore*\nSecretary\n*t* 555 010 0123', 'ok'],
    ['yes\n--\nEdith', 'yes'],
    ['yes\n—\nEdith Moore', 'yes'],
    ['Yes please!\n\n~Edith', 'Yes please!'],
    ['I love the idea.\nBest,\nMary Ann', 'I love the idea.'],
    ['See you then.\n\nHave a great day!\nEdith', 'See you then.'],
    ['Yes\n\nSent from my iPhone', 'Yes'],
    ['Sent from my iPhone\n\nYes', 'Yes'],
    ['Yes\n\nStavros Hill\nvia mobile', 'Yes'],
    ['Yes\n\nSent from TypeApp<https://app.example/r?b=1>', 'Yes'],
    ['ok\n\n[image: logo.png]', 'ok'],
  ])('%j', (text, words) => {
    expect(says(text)).toBe(words);
  });

  test.each([
    ['Thanks\nDone'],
    ['Thanks,\nDone'],
    ['Done. Thanks!'],
    ['thanks Sam for the bench'],
    ['Thanks, Sam'],
    ['Gracias,\nAna'],
    ['in\n\nEdith'],
    ['from Harold: the porch light\nfrom Ana: the bench'],
    ['1. Paint\n-----\n2. Dig'],
    ['- Paint\n- Dig'],
    ['-Paint\n-Dig'],
    ['please stop\nunsubscribe me'],
    ['Cheers\n\nRosa\n\nclaim 3'],
    ['Rosa Diaz\n555-010-0123'],
    ['The number of the city is 311\nor 555-010-0123'],
    ['Date: Saturday\nTo: everyone\nbring: chairs'],
    ['I wrote to the city on 3/5/2026:\nthey said no'],
    ['On Monday at 3 the mayor told us:\nno money'],
    ['Sent from my desk, which is much easier than my phone.'],
    ['Look here\n>>> >>> http://street.example <<<\nand tell me'],
    ['first\n\n________________________________\n\nThe second part of what I say is longer.\n\nAnd goes on'],
  ])('%j stays as it is', (text) => {
    expect(says(text)).toBe(text);
  });

  test('the sender’s own name is a signature, another name is not', () => {
    expect(says('in\n\nEdith', 'Edith Moore')).toBe('in');
    expect(says('I can do 3\n\nThanks, Sam', 'Sam Hill')).toBe('I can do 3');
    expect(says('I can do 3\n\nThanks, Sam', 'Edith Moore')).toBe('I can do 3\n\nThanks, Sam');
  });
});

describe('lines that phones add, in many languages', () => {
  test.each([
    ...[
      'Sent from my iPad',
      'Sent from my T-Mobile 4G LTE Device',
      'Sent from Yahoo Mail on Android',
      'Get Outlook for Android<https://aka.ms/x>',
    ],
    ...[
      'Sent with Proton Mail secure email.',
      'Yahoo Mail: Search, Organize, Conquer',
      'Sent from my cell, please excuse any typos.',
    ],
    ...[
      'Enviado desde mi iPhone',
      'Obtener Outlook para iOS',
      'Envoyé de mon iPhone',
      'Von meinem iPhone gesendet',
      'Inviato da iPhone',
    ],
    ...[
      'Enviado do meu iPhone',
      'Verstuurd vanaf mijn iPhone',
      'Skickat från min iPhone',
      'Sendt fra min iPhone',
      'Lähetetty iPhonesta',
    ],
    ...[
      'Wysłane z iPhone’a',
      'Odesláno z iPhonu',
      'Отправлено с iPhone',
      'Στάλθηκε από το iPhone μου',
      'iPhone’umdan gönderildi',
    ],
    ...[
      'iPhoneから送信',
      '发自我的iPhone',
      '從我的 iPhone 傳送',
      '나의 iPhone에서 보냄',
      'Gửi từ iPhone của tôi',
      'נשלח מה-iPhone שלי',
    ],
  ])('%s', (line) => {
    expect(says(`claim 3\n\n${line}\n`)).toBe('claim 3');
  });
});

describe('fine print', () => {
  test.each([
    'CONFIDENTIALITY NOTICE: This e-mail is intended only for the person it is addressed to and for nobody else.',
    'This email and any attachments are confidential and intended solely for the addressee. If you are not, delete it.',
    'Este mensaje y sus archivos van dirigidos exclusivamente a su destinatario y pueden contener información privilegiada.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.',
    '_______________________________________________\nstreet mailing list\nstreet@lists.example\nhttps://lists.example/listinfo/street',
    'Virus-free. www.avast.com',
    'Libre de virus. www.avast.com',
  ])('%s', (notice) => {
    expect(says(`done 3\n\n${notice}`)).toBe('done 3');
  });

  test('a person may send a message that is intended for somebody', () => {
    expect(says('This message is for Rosa')).toBe('This message is for Rosa');
  });
});

describe('answers between and below quoted lines', () => {
  test('every answer stays, no question does', () => {
    const mail =
      'On May 5, 2026, at 9:14 AM, Maple <m@g.example> wrote:\n\n> What would you fix?\n\nThe light\n\n> When are you free?\n\nSaturday\n\n-- \nEdith\n';
    expect(says(mail)).toBe('The light\n\nSaturday');
  });

  test('the wrapped end of a quoted line is no answer, a short answer right below one is', () => {
    const long = '> The meeting about the bench is on Saturday at nine, and everyone who has a';
    expect(says(`${long}\nladder brings it along\n> please.\n\nI have one`)).toBe('I have one');
    expect(says('> Will you come on Saturday to help with the bench, and bring a ladder?\nyes\n> Rain or shine.')).toBe(
      'yes',
    );
  });

  test('words on the line of the attribution itself', () => {
    expect(says('claim 3 On Wed, Apr 4, 2026 at 3:59 PM, m@g.example wrote:\n> Hi')).toBe('claim 3');
  });
});

describe('when the body says nothing', () => {
  test.each([
    [{ subject: 'claim 3' }, 'claim 3'],
    [{ subject: 'RE: Fwd: AW: claim 3' }, 'claim 3'],
    [{ subject: '[maple] Re: claim 3' }, 'claim 3'],
    [{ subject: '答复: 转发: claim 3' }, 'claim 3'],
    [{ text: '\n \n', html: '', subject: 'Rif: R: claim 3' }, 'claim 3'],
    [{ text: 'Sent from my iPhone', subject: 'claim 3' }, 'claim 3'],
    [{ text: '-- \nEdith', subject: 'join maple' }, 'join maple'],
    [{ text: '> what?', subject: 'done 3' }, 'done 3'],
    [{ text: '> what?', subject: 'Re: what?' }, '> what?'],
    [{ text: 'On May 5, 2026, Maple wrote:\nwhat?', subject: 'Re: what?' }, 'On May 5, 2026, Maple wrote:\nwhat?'],
    [{ text: 'Best,\nEdith', subject: 'Re: what?' }, 'Best,\nEdith'],
    [{}, ''],
  ])('%j', (letter, words) => {
    expect(ownWords(letter)).toBe(words);
  });

  test('words in the body are never mixed with the subject', () => {
    expect(ownWords({ text: 'yes', subject: 'claim 3' })).toBe('yes');
  });
});
