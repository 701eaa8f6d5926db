const choice = /[([]([^()[\]]*)[)\]]/;

/** Every way to say an entry: `(a|b)` is either, `[a|b]` may be absent, words inside may be several. No brackets in brackets. */
export function writtenOut(entry: string): readonly string[] {
  const found = choice.exec(entry);
  if (found === null) return [entry.trim().replace(/\s+/g, ' ')];
  const [whole, inner = ''] = found;
  const options = inner.split('|');
  if (whole.startsWith('[')) options.push('');
  const [before, after] = [entry.slice(0, found.index), entry.slice(found.index + whole.length)];
  return options.flatMap((option) => writtenOut(before + option + after));
}
