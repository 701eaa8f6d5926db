import { describe, expect, test } from 'vitest';
import { machineReason } from '../../lib/adapters/mail/machine.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';

const reason = async (...headers: readonly string[]) => {
  const from = headers.some((line) => /^from:/i.test(line)) ? [] : ['From: Edith <edith@mail.example>'];
  return machineReason(
    await readMail(Buffer.from([...from, ...headers, '', 'claim 3'].join('\r\n'))),
    'groups.example',
  );
};

describe('machines are known', () => {
  test.each([
    ['auto-submitted', ['Auto-Submitted: auto-replied']],
    ['auto-submitted', ['Auto-Submitted: auto-generated (failure)']],
    ['automatic header', ['X-Autoreply: yes']],
    ['automatic header', ['X-Auto-Response-Suppress: OOF, AutoReply']],
    ['precedence', ['Precedence: bulk']],
    ['precedence', ['Precedence: auto_reply']],
    ['list', ['List-Id: Street <street.lists.example>']],
    ['list', ['List-Unsubscribe: <https://lists.example/u>']],
    ['report', ['Content-Type: multipart/report; report-type=delivery-status; boundary=b']],
    ['report', ['Content-Type: multipart/report; report-type=feedback-report; boundary=b']],
    ['report', ['X-Failed-Recipients: ann@mail.example']],
    ['empty return path', ['Return-Path: <>']],
    ['machine sender', ['From: Mail Delivery Subsystem <mailer-daemon@mail.example>']],
    ['machine sender', ['From: Shop <no-reply@shop.example>']],
    ['machine sender', ['From: orders-noreply@shop.example']],
    ['machine sender', ['From: bounces+123=x@lists.example']],
    ['bounce', ['Subject: Undelivered Mail Returned to Sender']],
    ['ourselves', ['From: Maple <maple@groups.example>']],
    ['ourselves', ['Message-ID: <17@groups.example>']],
    ['ourselves', ['List-Id: Maple <maple.groups.example>']],
    ['no sender', ['From: <>']],
  ] as const)('%s: %j', async (expected, headers) => {
    expect(await reason(...headers)).toBe(expected);
  });

  test.each([
    'Automatic reply: What would you fix first?',
    'Out of Office: back on Monday',
    'Respuesta automática: ¿Qué arreglarías?',
    'Fuera de la oficina',
    'Réponse automatique : Re: maple',
    'Absence du bureau',
    'Automatische Antwort: maple',
    'Abwesenheitsnotiz: maple',
    'Risposta automatica: maple',
    'Resposta automática: maple',
    'Automatisch antwoord: maple',
    'Autosvar: maple',
    'Automatiskt svar: maple',
    'Odpowiedź automatyczna: maple',
    'Автоответ: maple',
    '自动回复: maple',
    '自動返信: maple',
    'Undeliverable: maple',
    'Unzustellbar: maple',
    'No se puede entregar: maple',
  ])('by its subject: %s', async (subject) => {
    expect(await reason(`Subject: =?utf-8?b?${Buffer.from(subject).toString('base64')}?=`)).toBeDefined();
  });

  test('“On vacation” is a machine’s answer when it answers ours, and a person’s word when it does not', async () => {
    expect(await reason('Subject: On vacation until May 12')).toBeUndefined();
    expect(await reason('Subject: On vacation until May 12', 'In-Reply-To: <q@mail.example>')).toBe(
      'automatic subject',
    );
    expect(await reason('Subject: Re: On vacation until May 12', 'In-Reply-To: <q@mail.example>')).toBeUndefined();
  });

  test.each([
    'Ich bin im Urlaub',
    'Ich bin nicht im Büro',
    'Estaré fuera hasta el lunes',
    'Je suis en congé jusqu’au 12 mai',
    'Sono in ferie',
    'Estou de férias',
    'Ik ben op vakantie',
    'Jag är på semester',
    'Jeg er på ferie',
    'Jestem na urlopie',
    'Я в отпуске',
    'Lomalla 12.5. asti',
    '休暇のお知らせ',
    '休假中',
  ])('a vacation in another language that answers ours: %s', async (subject) => {
    const line = `Subject: =?utf-8?b?${Buffer.from(subject).toString('base64')}?=`;
    expect(await reason(line, 'In-Reply-To: <q@mail.example>')).toBe('automatic subject');
    expect(await reason(line)).toBeUndefined();
  });
});

describe('people are not mistaken', () => {
  test.each([
    [['Subject: claim 3']],
    [['Auto-Submitted: no']],
    [['Auto-Submitted: auto-forwarded']],
    [['Precedence: first-class']],
    [['X-Auto-Response-Suppress: DR, RN']],
    [['Feedback-ID: i1234:Mail']],
    [['Return-Path: <edith@mail.example>']],
    [['From: Reply Norman <norman.reply@mail.example>']],
    [['From: Postma Steren <spostma@mail.example>']],
    [['Subject: Re: Automatic reply: maple']],
    [['Subject: Fwd: Undelivered Mail Returned to Sender']],
    [['Subject: Undelivered flyers on Oak Street']],
    [['Subject: away until friday']],
    [['Subject: stop']],
    [['Message-ID: <17@groups.example.mail.example>']],
    [['In-Reply-To: <17@groups.example>', 'References: <1@groups.example>']],
  ])('%j', async (headers) => {
    expect(await reason(...headers)).toBeUndefined();
  });
});
