import { answering } from './answering.ts';
import { asking } from './asking.ts';
import { belonging } from './belonging.ts';
import { choosing } from './choosing.ts';
import { idle } from './idle.ts';
import { optOut } from './opt-out.ts';
import { organizing } from './organizing.ts';
import { person } from './person.ts';
import type { Phrases } from './phrases.ts';
import { speaking } from './speaking.ts';
import { work } from './work.ts';

/** Every phrase people type, in the order in which ties are decided: an opt-out first. */
export const allPhrases: readonly Phrases[] = [
  ...optOut,
  ...idle,
  ...work,
  ...choosing,
  ...asking,
  ...answering,
  ...person,
  ...belonging,
  ...organizing,
  ...speaking,
];
