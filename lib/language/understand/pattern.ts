/**
 * A pattern that is made when it is first asked for: the letters of all languages take long to read, and most messages
 * need none of these.
 */
export function pattern(source: string | (() => string), flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(typeof source === 'string' ? source : source(), flags);
    return made;
  };
}
