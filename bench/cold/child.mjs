// One cold start: this process is all a function has. Prints when it was ready, and when its first event was answered.
const [file, event] = process.argv.slice(2);
const { handler } = await import(file);
const ready = performance.now();
let done = 0;
if (event) {
  await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 60_000 });
  done = performance.now();
}
process.stdout.write(JSON.stringify({ ready, done }), () => process.exit(0));
