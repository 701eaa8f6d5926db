/** A carrier alone in a process, so that a test can kill it: `killable.ts <file> <webhook url> <port>`. */
import { createServer } from 'node:http';
import { openCarrier } from '../../lib/local/carrier/carrier.ts';
import { accountSid, authToken } from './house.ts';

const [file = '', webhookUrl = '', port = ''] = process.argv.slice(2);
const now = (): string => '2026-11-20T15:00:00.000Z';
const carrier = openCarrier({ file, now, accountSid, authToken, webhookUrl, patience: { retries: 2, pauseMs: 20 } });

const server = createServer(async (req, res) => {
  if (await carrier.handle(req, res)) return;
  // A phone texts: told as soon as it is written down, so that the kill may fall before anybody has heard it.
  const { searchParams } = new URL(req.url ?? '/', 'http://carrier');
  void carrier.phoneSends({ from: searchParams.get('from') ?? '', body: searchParams.get('body') ?? '' });
  res.end('written down');
});
server.listen(Number(port), () => process.stdout.write('ready\n'));
