import type { Office } from './office.ts';
import { resourceOf, sentAt } from './resource.ts';
import type { Text } from './texts.ts';

/** One page of texts, newest first, filtered as the query asks: To, From, DateSent, DateSent<, DateSent>. */
export function listPage({ identity, texts }: Office, url: URL) {
  const query = url.searchParams;
  const size = Math.min(1000, Math.max(1, Number(query.get('PageSize')) || 50));
  const page = Math.max(0, Number(query.get('Page')) || 0);
  const found = texts
    .list({ to: query.get('To') ?? undefined, from: query.get('From') ?? undefined })
    .filter((text) => isWithin(text, query));
  const start = page * size;
  const shown = found.slice(start, start + size);
  const uri = (number: number): string => {
    const next = new URLSearchParams(query);
    next.set('Page', String(number));
    next.set('PageSize', String(size));
    return `${url.pathname}?${next}`;
  };
  return {
    messages: shown.map((text) => resourceOf(identity.accountSid, text)),
    page,
    page_size: size,
    start,
    end: start + Math.max(0, shown.length - 1),
    uri: `${url.pathname}${url.search}`,
    first_page_uri: uri(0),
    next_page_uri: start + size < found.length ? uri(page + 1) : null,
    previous_page_uri: page > 0 ? uri(page - 1) : null,
  };
}

/** Dates are whole days in GMT or instants; “before” and “after” include what they name. */
function isWithin(text: Text, query: URLSearchParams): boolean {
  const [on, before, after] = [query.get('DateSent'), query.get('DateSent<'), query.get('DateSent>')];
  if (!on && !before && !after) return true;
  const sent = sentAt(text);
  if (sent === null) return false;
  const at = Date.parse(sent);
  return (
    (!on || (at >= startOf(on) && at < endOf(on))) &&
    (!before || at < endOf(before)) &&
    (!after || at >= startOf(after))
  );
}

const startOf = (date: string): number => Date.parse(date);
const endOf = (date: string): number => Date.parse(date) + (date.length === 10 ? 86_400_000 : 1_000);
