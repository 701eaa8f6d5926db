import { corporaAreHere } from './corpus.ts';
import { benchMachines } from './machines.ts';
import { benchReplies } from './replies.ts';
import { benchSpeed } from './speed.ts';

/** `npm run bench:email`; `--misses` names the cases that are not exactly right. */
if (!corporaAreHere()) {
  console.log('The corpora are not beside the repository; nothing to measure.');
} else {
  await benchReplies(process.argv.includes('--misses'));
  await benchMachines();
  await benchSpeed();
}
