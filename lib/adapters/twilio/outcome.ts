import { isAboutUs } from '../../runtime/about-us.ts';
import { TooManyRequests } from './errors.ts';

export type SendOutcome =
  | { readonly kind: 'sent'; readonly sid: string }
  /** A definite refusal: Twilio's code, or the HTTP status where it gave none. */
  | { readonly kind: 'failed'; readonly code: number }
  /** Us the carrier refuses, whatever the message: certainly not sent, and to be tried again once that is mended. */
  | { readonly kind: 'refused'; readonly code: number }
  /** Certainly not sent, so the caller may try again. */
  | { readonly kind: 'not-sent'; readonly retryAfterMs?: number }
  /** It may or may not have been sent: only the carrier can tell, so it is asked later and never simply sent again. */
  | { readonly kind: 'unknown' };

/** Nothing left this machine when the connection was never made (docs/errors/20500 on why the rest is unknown). */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** What a send that threw has come to. */
export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof TooManyRequests) {
    return { kind: 'not-sent', ...(error.retryAfterMs && { retryAfterMs: error.retryAfterMs }) };
  }
  const { code, status } = marksOf(error);
  if (typeof code === 'string' && neverLeft.has(code)) return { kind: 'not-sent' };
  if (typeof status === 'number' && isRefusal(status)) {
    const said = typeof code === 'number' ? code : status;
    return { kind: refusesUs.has(status) || isAboutUs(said) ? 'refused' : 'failed', code: said };
  }
  return { kind: 'unknown' };
}

/** A wrong login, an unpaid account, a right we lack, an account that is not there: what is wrong with one text is a 400. */
const refusesUs = new Set([401, 402, 403, 404]);

/** 408 is a 4xx that says nothing about what became of the request. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

/** The client throws RestException (code, status), AxiosError (code) and bare errors; all are read the same way. */
function marksOf(error: unknown): { code: unknown; status: unknown } {
  if (!(error instanceof Error)) return { code: undefined, status: undefined };
  return {
    code: 'code' in error ? error.code : undefined,
    status: 'status' in error ? error.status : undefined,
  };
}
