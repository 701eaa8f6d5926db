import { tidy } from '../page.ts';
import { decoded } from './entities.ts';

/** HTML as text: `marked` has “> ” before quoted lines, as plain mails do; `whole` has every line as it reads. */
export type HtmlText = { readonly marked: string; readonly whole: string };

/** Gathers the lines of an HTML text. A line is quoted when its first words are; a change begins a new line. */
export class TextLines {
  readonly #marked: string[] = [];
  readonly #whole: string[] = [];
  #line = '';
  #quoted = false;
  #gapWanted = false;

  write(text: string, quoted: boolean, preformatted: boolean): void {
    const words = decoded(text);
    if (preformatted) {
      const [first = '', ...others] = words.split(/\r?\n/);
      this.#add(first, quoted);
      for (const line of others) {
        this.breakLine();
        this.#add(line, quoted);
      }
      return;
    }
    this.#add(words.replace(/[\t\n\f\r ]+/g, ' '), quoted);
  }

  #add(words: string, quoted: boolean): void {
    const blank = this.#line.trim() === '';
    if (words.trim() === '') {
      if (!blank && words !== '' && !this.#line.endsWith(' ')) this.#line += ' ';
      return;
    }
    if (!blank && quoted !== this.#quoted) this.breakLine();
    this.#quoted = quoted;
    this.#line = this.#line.trim() === '' ? words.replace(/^ +/, '') : this.#line + words;
  }

  /** `<br>`: ends the line even when it is blank. */
  breakLine(): void {
    this.#push(this.#line.trimEnd(), this.#quoted);
    this.#line = '';
  }

  /** The edge of a block: ends the line if anything stands in it; a paragraph leaves a gap. */
  endLine(after: 'line' | 'gap'): void {
    if (this.#line.trim() === '') return;
    this.breakLine();
    this.#gapWanted = after === 'gap';
  }

  mark(sign: string): void {
    this.endLine('line');
    this.#marked.push(sign);
  }

  result(): HtmlText {
    this.endLine('line');
    return { marked: this.#marked.join('\n'), whole: this.#whole.join('\n').trim() };
  }

  #push(line: string, quoted: boolean): void {
    const gap = this.#gapWanted && line.trim() !== '';
    this.#gapWanted = false;
    for (const each of gap ? ['', tidy(line)] : [tidy(line)]) {
      this.#marked.push(quoted ? `> ${each}` : each);
      this.#whole.push(each);
    }
  }
}
