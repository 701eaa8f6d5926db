const bare = (place: string): string =>
  place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:at|in|en|the|la|el|los|las)\s+/g, '')
    .trim();

/** “Porch” and “the porch” are one place; none is the same as none. */
export const isSamePlace = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : bare(one) === bare(other);
