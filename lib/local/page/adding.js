/** The question behind “Add a phone” and “Add a mailbox”: whose it is. */
import { byId } from './make.js';
import { spoken } from './phone.js';

const willBe = (kind, address) =>
  kind === 'phone' ? `Its number will be ${spoken(address)}.` : `Its address will be ${address}.`;

/** `addressFor(kind, name)` is what it would get; `add(kind, address, name)` adds it. */
export const openAdding = ({ addressFor, add }) => {
  const dialog = byId('adding');
  const box = byId('first');
  let kind = 'phone';

  const told = () => {
    byId('address').textContent = willBe(kind, addressFor(kind, box.value));
  };

  const ask = (wanted) => {
    kind = wanted;
    byId('adding-title').textContent = `Add a ${kind}`;
    byId('whose').textContent = `Whose ${kind} is it? A first name.`;
    box.value = '';
    told();
    dialog.returnValue = 'no';
    dialog.showModal();
    box.focus();
  };

  byId('add').addEventListener('click', () => ask('phone'));
  byId('add-mailbox').addEventListener('click', () => ask('mailbox'));
  box.addEventListener('input', told);

  dialog.addEventListener('close', () => {
    const name = box.value.trim();
    if (dialog.returnValue === 'add' && name) add(kind, addressFor(kind, name), name);
  });
};
