/**
 * Copy is data: one text in English and Spanish, with blanks in braces.
 * `{name}` is filled as it is. `{count|one dot|# dots}` chooses by number, `#` being the number itself; a third says none.
 * A missing language, or a blank that only one language has, does not compile.
 */
export type Copy = {
  readonly en: string;
  readonly es: string;
  /** The same by email, where a text would speak of texts. */
  readonly mail?: { readonly en: string; readonly es: string };
};

type BlankName<B extends string> = B extends `${infer Name}|${string}` ? Name : B;

/** The names of the blanks in a text. */
export type Blanks<S extends string> = S extends `${string}{${infer B}}${infer Rest}`
  ? BlankName<B> | Blanks<Rest>
  : never;

type SameBlanks<C extends Copy> = [Blanks<C['en']>] extends [Blanks<C['es']>]
  ? [Blanks<C['es']>] extends [Blanks<C['en']>]
    ? C
    : { readonly en: never; readonly es: `this language has a blank that the other lacks` }
  : { readonly en: never; readonly es: `this language lacks a blank that the other has` };

/** Checks a set of copies: both languages there, the same blanks in both. */
export const copies = <const C extends Readonly<Record<string, Copy>>>(
  set: C & { readonly [K in keyof C]: SameBlanks<C[K]> },
): C => set;
