/** What this browser remembers: the phones that were added, and the community that was looked at. */

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

let names = recall('manyhands.phones', {});

/** `{ phone: first name }`, in the order they were added. */
export const rememberedPhones = () => names;

export const rememberPhone = (phone, name) => {
  names = { ...names, [phone]: name };
  keep('manyhands.phones', names);
};

export const forgetPhone = (phone) => {
  const { [phone]: _gone, ...others } = names;
  names = others;
  keep('manyhands.phones', names);
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
