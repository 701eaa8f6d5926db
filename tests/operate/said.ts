/** One answer on the wire. */
export type Said = { readonly status?: number; readonly type?: string; readonly text: string };

export const json = (body: unknown, status = 200): Said => ({
  status,
  text: JSON.stringify(body),
  type: 'application/json',
});
export const xml = (text: string, status = 200): Said => ({ status, text, type: 'text/xml' });
