/** One photo beside the words: chosen from this machine, and taken off again before it is sent. */
import { make } from './make.js';

/** What most carriers take in one text. */
const mostBytes = 5_000_000;

const addressOf = (file) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });

/** `say(words)` tells why a photo was not taken; no words when it was. */
export const openPhoto = (say) => {
  const input = make('input', { type: 'file', accept: 'image/*', hidden: true });
  const button = make('button', { type: 'button' }, 'Photo');
  let whose = '';
  let chosen;

  const draw = () => {
    button.textContent = chosen ? 'Photo ✓' : 'Photo';
    button.setAttribute('aria-label', chosen ? `Take off the photo of ${whose}` : `Add a photo from ${whose}`);
  };
  const choose = async (file) => {
    const isFit = file.type.startsWith('image/') && file.size <= mostBytes;
    say(isFit ? '' : 'A photo is a picture of at most 5 MB.');
    chosen = isFit ? await addressOf(file) : undefined;
    draw();
  };
  const put = (photo) => {
    chosen = photo;
    input.value = '';
    draw();
  };

  input.addEventListener('change', () => input.files[0] && choose(input.files[0]));
  button.addEventListener('click', () => (chosen ? put(undefined) : input.click()));

  return {
    ...{ put, element: make('span', {}, button, input) },
    /** A `data:` address, or undefined. */
    chosen: () => chosen,
    label: (name) => {
      whose = name;
      draw();
    },
  };
};
