/* What stands around a skill in a list of them, folded. */
import { wordSet } from './list.ts';

/** Before a skill, and no part of it. */
export const skillLeads = wordSet(`
  tambien tb also se i know can do de d con en a an at in el la los las que para my mis are is son would be ofrecer puedo
  experience experiencia knack bit of skills habilidades talentos strengths le around somebody someone who as algo
  good decent pretty have got been need that under ive im some how to talents include speak little pa with al for lot about
  offer way ayudar
`);

/** Behind a skill, and no part of it. */
export const skillTails = wordSet('lol haha jaja fyi btw here please porfa pls too tambien both thats');

/** With these something begins that is no skill. */
export const notSkills = wordSet(`
  tengo happy si if so lo por trabajo use soy fui thats call but pero para
`);

/** What is put in between: “welding and, believe it or not, sewing”. */
export const aside = /, (?:(?:if you can )?believe it or not|of course|aunque (?:usted )?no lo crean|por supuesto),/i;

/** Between two skills. */
export const betweenSkills = /\s*[,;/]\s*(?:and\s+|y\s+)?|\s+(?:and|y|e|n|&|also|or|i(?= de\b))\s+/iu;

/** Marks, and for how many years. */
export const aroundSkill =
  /^[\s.-]+|[\s.!]+$|\s(?:for|por|hace) \S+ (?:years|a[n\u00F1]os).*|\sby (?:the way|trade)\b.*/giu;

/** What leads to a list of skills: all of it stands behind. */
export const skillCue =
  /\b(?:i can|^can|know how to|(?:good|handy) (?:at|with)|(?:skills|talents|talentos) (?:are|r|in|son|include)|i (?:know|speak|do)|hablo|manejo|yo se|puedo|buen[oa] (?:para|pa|con))(?= )/iu;

/** The rest of a list behind its first part: “for 50”, “, quilting and pie”, “, tile, paint”, “y para coser”. */
export const moreSkills =
  /^(?: for (?!a living)(?:an? |many )?(?!(?:us|you|the|that|this|my|\S+ years)\b)[^\s,.;!?]+(?: and [^,.;!?]{2,40})?|(?:,\s?(?!and\b|y\b)[^\s,.;!?]+(?: [^\s,.;!?]+){0,3})+,? (?:and|y|e|n) [^,.;!?]{2,40}|(?:, [^\s,.;!?]+(?: [^\s,.;!?]+)?){2,}(?=[.!\s]*$)|(?: y (?:a|para|pa)| and (?:at|with)) [^,.;!?]{2,40})/iu;
