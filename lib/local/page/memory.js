/** What this browser remembers: the phones and mailboxes that were added, and the community that was looked at. */

const recall = (key, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
};

const keep = (key, value) => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still works until it is closed.
  }
};

let phones = recall('manyhands.phones', {});
let mailboxes = recall('manyhands.mailboxes', {});

/** `{ address: first name }`, in the order they were added. */
export const rememberedPhones = () => phones;
export const rememberedMailboxes = () => mailboxes;

const keepAll = () => {
  keep('manyhands.phones', phones);
  keep('manyhands.mailboxes', mailboxes);
};

export const remember = (kind, address, name) => {
  if (kind === 'phone') phones = { ...phones, [address]: name };
  else mailboxes = { ...mailboxes, [address]: name };
  keepAll();
};

const without = (names, address) => Object.fromEntries(Object.entries(names).filter(([one]) => one !== address));

export const forget = (address) => {
  phones = without(phones, address);
  mailboxes = without(mailboxes, address);
  keepAll();
};

export const rememberedCommunity = () => recall('manyhands.community', '');
export const rememberCommunity = (code) => keep('manyhands.community', code);

/** The first free number of those that no real phone has. */
export const freeNumber = (taken) => {
  for (let count = 1; count <= 9999; count += 1) {
    const phone = `+1555020${String(count).padStart(4, '0')}`;
    if (!taken.includes(phone)) return phone;
  }
  throw new Error('Every number of this machine is in use.');
};

/** `edith@example.org`, a domain that can belong to nobody; a second Edith gets a number. */
export const freeAddress = (name, taken) => {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
  for (let count = 1; count <= 9999; count += 1) {
    const address = `${plain || 'neighbor'}${count === 1 ? '' : count}@example.org`;
    if (!taken.includes(address)) return address;
  }
  throw new Error('Every address of that name is in use.');
};
