/** The question behind “Add a phone”: whose it is. */
import { byId } from './make.js';
import { spoken } from './phone-parts.js';

export const openAdding = ({ nextNumber, add }) => {
  const dialog = byId('adding');
  const box = byId('first');
  let number = '';

  byId('add').addEventListener('click', () => {
    number = nextNumber();
    box.value = '';
    byId('number').textContent = `Its number will be ${spoken(number)}.`;
    dialog.returnValue = 'no';
    dialog.showModal();
    box.focus();
  });

  dialog.addEventListener('close', () => {
    const name = box.value.trim();
    if (dialog.returnValue === 'add' && name) add(number, name);
  });
};
