import { describe, expect, test } from 'vitest';
import { ownWords } from '../../lib/language/reply/reply.ts';

const own = 'Yes, I can.\nSaturday is best.';
const asked = 'Could you look at the bench?';
const fromHtml = (html: string) => ownWords({ html });

describe('quotations that HTML marks itself', () => {
  test.each([
    [
      'Gmail',
      `<div dir="ltr">Yes, I can.<div>Saturday is best.</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, May 5, 2026 at 9:14&#8239;AM Maple &lt;<a href="mailto:m@g.example">m@g.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>${asked}</div></blockquote></div>`,
    ],
    [
      'Gmail in a language nobody listed',
      `<div dir="ltr">Yes, I can.<div>Saturday is best.</div></div><br><div class="gmail_quote"><div class="gmail_attr">Sa Mar, Mey 5 Maple xyzzy plugh<br></div><blockquote class="gmail_quote">${asked}</blockquote></div>`,
    ],
    [
      'Apple Mail',
      `<html><body>Yes, I can.<div>Saturday is best.<br><div><br><blockquote type="cite"><div>On May 5, 2026, at 9:14 AM, Maple &lt;m@g.example&gt; wrote:</div><br><div>${asked}</div></blockquote></div><br></div></body></html>`,
    ],
    [
      'iPhone',
      `<html><body dir="auto">Yes, I can.<div>Saturday is best.</div><div><br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On May 5, 2026, at 9:14 AM, Maple &lt;m@g.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${asked}</div></blockquote></div></body></html>`,
    ],
    [
      'Outlook on the web',
      `<div>Yes, I can.</div><div>Saturday is best.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Ze:</b> Maple<br><b>Kdyz:</b> May 5<br></div><div>${asked}</div>`,
    ],
    [
      'Outlook for Windows',
      `<div class="WordSection1"><p class="MsoNormal">Yes, I can.<o:p></o:p></p><p class="MsoNormal">Saturday is best.<o:p></o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Maple &lt;m@g.example&gt; <br><b>Sent:</b> Tuesday, May 5, 2026 9:14 AM<br><b>To:</b> Edith<br><b>Subject:</b> bench</p></div><p class=MsoNormal>${asked}</p></div>`,
    ],
    [
      'Outlook for phones',
      `<div>Yes, I can.<br>Saturday is best.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/x">Outlook for Android</a></div><hr><div id="mail-editor-reference-message-container"><div><b>From:</b> Maple</div>${asked}</div>`,
    ],
    [
      'Yahoo',
      `<div class="ydp1 yahoo-style-wrap"><div>Yes, I can.</div><div>Saturday is best.</div><div><br></div></div><div id="ydp2yahoo_quoted_1" class="ydp2yahoo_quoted yahoo_quoted"><div>On Tuesday, May 5, 2026, Maple wrote:</div><div>${asked}</div></div>`,
    ],
    [
      'Thunderbird',
      `<p>Yes, I can.<br>Saturday is best.</p><div class="moz-cite-prefix">On 5/5/26 09:14, Maple wrote:<br></div><blockquote type="cite" cite="mid:x@g.example"><p>${asked}</p></blockquote>`,
    ],
    [
      'Proton',
      `<div style="font-family: Arial">Yes, I can.<br>Saturday is best.<br></div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Tuesday, May 5th, 2026 at 9:14 AM, Maple wrote:<br><blockquote class="protonmail_quote" type="cite">${asked}</blockquote></div>`,
    ],
    [
      'Zoho',
      `<div>Yes, I can.</div><div>Saturday is best.</div><div class="zmail_extra_hr"></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Tue, 05 May 2026 wrote ---</div><blockquote>${asked}</blockquote></div>`,
    ],
    [
      'Web.de',
      `<div>Yes, I can.</div><div>Saturday is best.</div><div name="quote" style="margin:10px 5px"><div><b>Gesendet:</b> Dienstag<br><b>Von:</b> Maple</div><div name="quoted-content">${asked}</div></div>`,
    ],
    ['Zimbra', `<div>Yes, I can.<br>Saturday is best.<br><hr id="zwchr"><b>Od: </b>Maple<br><br>${asked}</div>`],
    [
      'Outlook answering Gmail',
      `<div>Yes, I can.</div><div>Saturday is best.</div><div class="x_gmail_quote"><div class="x_gmail_attr">On May 5 wrote</div><blockquote>${asked}</blockquote></div>`,
    ],
  ])('%s', (_client, html) => {
    expect(fromHtml(html)).toBe(own);
  });

  test('answers between the pieces of a quotation stay', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">On May 5 Maple wrote:</div><blockquote class="gmail_quote">One?</blockquote><div>Yes, I can.</div><blockquote class="gmail_quote">Two?</blockquote><div>Saturday is best.</div></div>`;
    expect(fromHtml(html)).toBe(own);
  });

  test('a text part that marks nothing gives way to the HTML that does', () => {
    const html = `<div>Yes, I can.<br>Saturday is best.</div><blockquote>${asked}</blockquote>`;
    expect(ownWords({ text: `${own}\n\nXyzzy plugh Maple\n\n${asked}`, html })).toBe(own);
  });

  test('a text part that says only “this is HTML” is nobody’s words', () => {
    expect(ownWords({ text: 'This message requires an HTML viewer to display.', html: '<p>claim 3</p>' })).toBe(
      'claim 3',
    );
  });
});

describe('what a reader does not see is not read', () => {
  test('styles, scripts, comments, hidden text', () => {
    const html =
      '<head><title>stop</title><style><!-- p { color: red } --></style></head><body><!-- stop --><script>stop()</script><span style="display:none">stop</span><p>claim&nbsp;3 &amp; 4 &#x1F642; &eacute;&#233;</p></body>';
    expect(fromHtml(html)).toBe('claim 3 & 4 🙂 éé');
  });

  test.each([
    ['<p>claim 3', 'claim 3'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['<div title="a > b">claim 3</div>', 'claim 3'],
    ['<div title="never closed>claim 3</div>', 'claim 3'],
    ['</b></blockquote>claim 3<br/>please', 'claim 3\nplease'],
    ['<pre>one\n two</pre>three', 'one\ntwo\nthree'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
  ])('%s', (html, words) => {
    expect(fromHtml(html)).toBe(words);
  });

  test('a mail that is one single quotation is read as a whole, without marks', () => {
    expect(fromHtml('<blockquote>claim 3<blockquote>please</blockquote></blockquote>')).toBe('claim 3\nplease');
  });
});
