/** `npm start`: the whole system on this machine, no account, no Docker. */
import { openSystem, type System } from '../lib/local/system.ts';

const port = Number(process.env.PORT ?? 4400);
let system: System | undefined;
let isStopping = false;

const stop = async (code: number): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  await system?.close().catch(() => {});
  process.exit(code);
};

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  system = await openSystem({
    port,
    dataDir: process.env.DATA_DIR ?? 'data',
    smtpPort: Number(process.env.SMTP_PORT ?? 2525),
    ...(process.env.CLOCK_START ? { clockStart: process.env.CLOCK_START } : {}),
    ...(process.env.DYNAMODB_ENDPOINT ? { tableEndpoint: process.env.DYNAMODB_ENDPOINT } : {}),
    advancedOptOut: process.env.ADVANCED_OPT_OUT !== 'false',
    log: (line) => {
      if (line.trouble || line.alarm || process.env.LOG) console.error(JSON.stringify(line));
    },
    onBroken: (why) => {
      if (isStopping) return;
      console.error(`manyhands stopped: ${why}.`);
      void stop(1);
    },
  });
  console.log(`ready ${system.url}`);
} catch (error) {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  console.error(
    /EADDRINUSE/.test(message)
      ? `Port ${port} is taken. Choose another: PORT=4500 npm start`
      : `manyhands could not start. ${name}: ${message}`,
  );
  await stop(1);
}
