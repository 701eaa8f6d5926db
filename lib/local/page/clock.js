/** The clock: what time it is, what is due next, and the ways forward. */
import { post } from './ask.js';
import { byId } from './make.js';
import { hourOf, instantAt, longDay, moment, nextMorning } from './time.js';
import { whyWords } from './words.js';

/** Ten in the morning: the goal day has come, and its evening is still ahead. */
const goalHour = '10:00';

/** `jump(move)` wraps a move, so that the page can say what came of it. */
export const openClock = ({ jump }) => {
  const buttons = [...document.querySelectorAll('.jumps button')];
  let targets = {};

  const move = async (button) => {
    const { advance, to } = button.dataset;
    if (!advance && !targets[to]) return;
    if (buttons.some((one) => one.getAttribute('aria-disabled') === 'true')) return;
    // `disabled` would take the focus away from whoever pressed it with the keyboard.
    for (const one of buttons) one.setAttribute('aria-disabled', 'true');
    byId('said').textContent = 'Time passes…';
    try {
      byId('said').textContent = await jump(() => post('/clock', advance ? { advance } : { to: targets[to] }));
    } catch (error) {
      byId('said').textContent = `The clock could not be moved. ${error.message}`;
    }
    for (const one of buttons) one.removeAttribute('aria-disabled');
  };
  for (const button of buttons) button.addEventListener('click', () => move(button));

  return {
    /** `world` is the chosen community as `/world` shows it, if there is one. */
    show: ({ now, zone, world }) => {
      const goal = world?.cycle?.goalDate && instantAt(world.cycle.goalDate, goalHour, zone);
      const due = world?.dueNext;
      targets = {
        morning: nextMorning(now, zone),
        due: due && due.at > now ? due.at : undefined,
        goal: goal && goal > now ? goal : undefined,
      };
      byId('now').textContent = `${longDay(now, zone)}, ${hourOf(now, zone)}`;
      byId('next').hidden = !world;
      byId('next').textContent = due
        ? `Next: ${whyWords(due.why, world.cycle?.phase)}, ${moment(due.at, zone)}.`
        : 'Nothing is due: it waits for someone to write.';
      for (const button of buttons) if (button.dataset.to) button.hidden = !targets[button.dataset.to];
    },
  };
};
