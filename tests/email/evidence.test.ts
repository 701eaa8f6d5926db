import { describe, expect, test } from 'vitest';
import { evidence } from '../../lib/adapters/mail/evidence.ts';
import { readMail } from '../../lib/adapters/mail/read-mail.ts';
import { receiptShape } from '../../lib/adapters/mail/receipt.ts';

const domain = 'groups.example';
const received =
  'Received: from out.mail.example by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc for maple+k7F2@groups.example; Tue, 5 May 2026 13:15:02 +0000 (UTC)';
const earlier = 'Received: from laptop by out.mail.example; Tue, 5 May 2026 13:15:00 +0000';
const ses = (results: string) => `Authentication-Results: amazonses.com; ${results}`;
const passes =
  'spf=pass (spfCheck: domain of mail.example designates 192.0.2.1) client-ip=192.0.2.1; envelope-from=edith@mail.example; helo=out.mail.example; dkim=pass header.i=@mail.example; dmarc=pass header.from=mail.example;';
const verdicts = ['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS'];

const of = async (...headers: readonly string[]) =>
  evidence(
    await readMail(
      Buffer.from(
        [...headers, 'From: Edith <edith@mail.example>', 'To: maple@groups.example', '', 'claim 3'].join('\r\n'),
      ),
    ),
    { domain },
  );

describe('what SES itself wrote on top counts', () => {
  test('all of it', async () => {
    expect(await of(received, ...verdicts, ses(passes), earlier)).toEqual({
      dmarc: 'pass',
      dkimAligned: true,
      spf: 'pass',
      spam: 'pass',
      virus: 'pass',
      inbox: 'maple',
      token: 'k7f2',
    });
  });

  test('failures and silence are told apart', async () => {
    expect(await of(received, ses('spf=softfail; dmarc=fail header.from=mail.example'))).toMatchObject({
      dmarc: 'fail',
      spf: 'fail',
      dkimAligned: false,
      spam: 'unknown',
    });
    expect(await of(received, ses('spf=none; dkim=none; dmarc=none'))).toMatchObject({
      dmarc: 'unknown',
      spf: 'unknown',
      dkimAligned: false,
    });
  });
});

describe('nobody else’s word counts', () => {
  test.each([
    [
      'another server’s results',
      [
        received,
        'Authentication-Results: mx.evil.example; dkim=pass header.i=@mail.example; dmarc=pass header.from=mail.example',
      ],
    ],
    ['results below the sender’s own Received', [received, earlier, ses(passes), ...verdicts]],
    [
      'a second header below that of SES',
      [received, ses('dmarc=fail header.from=mail.example; dkim=fail header.i=@mail.example'), ses(passes)],
    ],
    [
      'a name that only begins like that of SES',
      [received, `Authentication-Results: amazonses.com.evil.example; ${passes}`],
    ],
    ['a name in a comment', [received, `Authentication-Results: evil.example (amazonses.com); ${passes}`]],
    [
      'results about another sender',
      [received, ses('dkim=pass header.i=@evil.example; dmarc=pass header.from=evil.example')],
    ],
    [
      'words in a comment',
      [received, ses('spf=none (dmarc=pass header.from=mail.example dkim=pass header.i=@mail.example)')],
    ],
    [
      'an envelope sender that reads like a result',
      [received, ses('spf=pass client-ip=192.0.2.9; envelope-from=dmarc=pass@evil.example; dmarc=fail')],
    ],
    [
      'a quoted envelope sender with results in it',
      [
        received,
        ses(`spf=pass; envelope-from="x;dkim=pass header.i=@mail.example;dmarc=pass"@evil.example; dmarc=none`),
      ],
    ],
    [
      'a HELO that adds a result of its own',
      [received, ses('spf=pass; helo=x;dmarc=pass; dkim=none; dmarc=fail header.from=mail.example')],
    ],
    [
      'a HELO that adds a signature of its own',
      [received, ses('spf=pass; helo=x;dkim=pass header.i=@mail.example; dmarc=fail header.from=mail.example')],
    ],
    [
      'a comment inside a comment',
      [received, ses('spf=none ((x); dmarc=pass; dkim=pass header.i=@mail.example;); dmarc=none')],
    ],
    ['quotes left open', [received, ses('spf=none "x; dmarc=pass header.from=mail.example')]],
    ['a signature of a suffix', [received, ses('dkim=pass header.i=@example')]],
    ['a signature of a look-alike', [received, ses('dkim=pass header.i=@evil-mail.example')]],
    ['a signature of a part below', [received, ses('dkim=pass header.i=@x.mail.example')]],
  ])('%s', async (_what, headers) => {
    const found = await of(...headers);
    expect([found.dmarc === 'pass', found.dkimAligned]).toEqual([false, false]);
  });

  test('two senders have no evidence, whatever is said', async () => {
    const mail = await readMail(
      Buffer.from(
        [received, ses(passes), 'From: edith@mail.example', 'From: eve@evil.example', '', 'stop'].join('\r\n'),
      ),
    );
    expect(evidence(mail, { domain })).toMatchObject({ dmarc: 'unknown', dkimAligned: false });
    const receipt = receiptShape.parse({ dmarcVerdict: { status: 'PASS' }, dkimVerdict: { status: 'PASS' } });
    expect(evidence(mail, { domain, receipt })).toMatchObject({ dmarc: 'unknown', dkimAligned: false });
  });
});

describe('SES’s receipt, where there is one, is the last word', () => {
  test('it overrules the headers both ways', async () => {
    const mail = await readMail(
      Buffer.from([received, ses(passes), 'From: edith@mail.example', '', 'in'].join('\r\n')),
    );
    const receipt = receiptShape.parse({
      recipients: ['maple+zz9@groups.example'],
      dmarcVerdict: { status: 'FAIL' },
      dkimVerdict: { status: 'FAIL' },
      spamVerdict: { status: 'FAIL' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: { status: 'PROCESSING_FAILED' },
      action: { type: 'S3' },
    });
    expect(evidence(mail, { domain, receipt })).toMatchObject({
      dmarc: 'fail',
      dkimAligned: false,
      spam: 'fail',
      virus: 'pass',
      spf: 'unknown',
      token: 'zz9',
    });
  });
});

describe('the address it was sent to', () => {
  test('other people’s addresses hold no token of ours', async () => {
    const mail = await readMail(
      Buffer.from(['From: edith@mail.example', 'To: sam+k7f@mail.example, oak@groups.example', '', 'in'].join('\r\n')),
    );
    const found = evidence(mail, { domain });
    expect([found.inbox, found.token]).toEqual(['oak', undefined]);
  });
});
