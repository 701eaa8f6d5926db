/**
 * What people type for one intent. Everything in templates/words is data: add a line here and it is understood.
 *
 * - `exact`: a command; it wins wherever the person is, also over a free-text answer.
 * - `says`: a natural sentence; understood when it is (almost) the whole message.
 * - `perhaps`: only a hint; if it would change something we ask first.
 *
 * In a phrase `[please]` may be absent, `(take|grab)` is either, `<take>` is a group from groups.ts and `{task}` is a slot.
 * Words are written in lower case without accents or apostrophes, contractions in full (“do not”, “i will”).
 */
export type Phrases = {
  readonly intent: string;
  /** Slots that the phrase itself decides. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** Only when one of these was asked. */
  readonly asked?: readonly string[];
  /** A question mark does not weaken it (“who is doing what?”). */
  readonly question?: boolean;
  /** Only with a colon, a dash or a new line before its text (“to Rosa: the paint is here”). */
  /** Its text is the whole sentence, not what follows the phrase (“does anyone have a ladder?”). */
  readonly whole?: boolean;
  /** Only about oneself: “can you take 3?” is for somebody else. */
  readonly self?: boolean;
  /** One word is enough behind “we should” or “can you” (“can we pause?”). */
  readonly request?: boolean;
  readonly colon?: boolean;
  readonly exact?: readonly string[];
  readonly says?: readonly string[];
  readonly perhaps?: readonly string[];
};
