import { type Meaning, meaningOf } from './quoting.ts';

type Element = { readonly tag: string; readonly meaning: Meaning; lifted: boolean };

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const deepest = 2000;

/** The elements open at one place of an HTML text, and what they mean together. */
export class Elements {
  quoted = 0;
  hidden = 0;
  preformatted = 0;
  #headings = 0;
  readonly #open: Element[] = [];
  readonly #count = new Map<string, number>();

  /** What the element means; empty ones (`<br>`, `<hr>`) mean something but stay not open. */
  open(tag: string, attributes: string, closed: boolean): Meaning {
    const meaning = meaningOf(tag, attributes);
    if (tag === 'blockquote') this.#liftHeading();
    if (closed || empty.has(tag) || this.#open.length >= deepest) return meaning;
    this.#open.push({ tag, meaning, lifted: false });
    this.#count.set(tag, (this.#count.get(tag) ?? 0) + 1);
    this.#weigh(tag, meaning, 1);
    return meaning;
  }

  /** Closes the nearest element of that name and whatever was left open in it; nothing when none is open. */
  close(tag: string): void {
    if ((this.#count.get(tag) ?? 0) === 0) return;
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#count.set(last.tag, (this.#count.get(last.tag) ?? 1) - 1);
      this.#weigh(last.tag, last.lifted ? 'plain' : last.meaning, -1);
      if (last.tag === tag) return;
    }
  }

  /** Answers stand between the blockquotes of a quotation, so only what is above the first one is its heading. */
  #liftHeading(): void {
    if (this.#headings === 0) return;
    const heading = this.#open.findLast(({ meaning, lifted }) => meaning === 'heading' && !lifted);
    if (heading === undefined) return;
    heading.lifted = true;
    this.#weigh('div', 'heading', -1);
  }

  #weigh(tag: string, meaning: Meaning, by: 1 | -1): void {
    if (meaning === 'quoted' || meaning === 'heading' || meaning === 'aside') this.quoted += by;
    if (meaning === 'heading') this.#headings += by;
    if (meaning === 'hidden') this.hidden += by;
    if (tag === 'pre') this.preformatted += by;
  }
}
