/** Who there is: every phone and every mailbox, whose it is, and what came and went. */
import { read } from './ask.js';
import { freeAddress, freeNumber, rememberedMailboxes, rememberedPhones } from './memory.js';

const mailDomain = 'groups.localhost';
const firstWords = 'new Maple Street Neighbors';

/** The community's own names first, then those given here, then the end of the number. */
const everyPhone = (known) => {
  const given = rememberedPhones();
  const names = new Map(Object.entries(given));
  for (const { phone, name } of known) names.set(phone, name ?? given[phone] ?? `Phone ${phone.slice(-4)}`);
  return [...names].map(([address, name]) => ({ kind: 'phone', address, name }));
};

/** The name given here, else what stands before the @. */
const everyMailbox = (known) => {
  const given = rememberedMailboxes();
  const names = new Map(Object.entries(given));
  for (const address of known) names.set(address, given[address] ?? address.split('@')[0]);
  return [...names].map(([address, name]) => ({ kind: 'mailbox', address, name }));
};

export const readNeighbors = async () => {
  const [phones, mailboxes] = await Promise.all([read('/carrier/phones'), read('/carrier/mailboxes')]);
  return [...everyPhone(phones), ...everyMailbox(mailboxes)];
};

/** Words for somebody who has never written; a mail says by itself whose it is. */
export const suggestedFor = ({ kind, address }, world) => {
  if (!world) return firstWords;
  const name = kind === 'phone' && rememberedPhones()[address];
  return name ? `join ${world.code} i'm ${name}` : `join ${world.code}`;
};

/** Where a first mail goes: to the group, or to any address of ours while there is none. */
export const doorOf = (world) => `${world?.code ?? 'new'}@${mailDomain}`;

const mails = new Map();

/** Mails are large: they are read again only when `isNews` says that there may be more. */
export const readThings = async ({ kind, address }, isNews) => {
  if (kind === 'phone') return read('/carrier/sms', { phone: address });
  if (isNews || !mails.has(address)) mails.set(address, await read('/carrier/mail', { address }));
  return mails.get(address);
};

/** An address nobody has yet, for a new phone or the mailbox of `name`. */
export const newAddress = (kind, name, all) => {
  const taken = [...all.map((one) => one.address), ...Object.keys({ ...rememberedPhones(), ...rememberedMailboxes() })];
  return kind === 'phone' ? freeNumber(taken) : freeAddress(name, taken);
};

export { firstWords };
