/* What stands above and below what somebody writes in a letter; read by the language code. */
import { wordSet } from './list.ts';

/** How a letter begins; lower case, no accents. */
export const greetings = wordSet(`
  hi hello hey hiya dear dearest greetings howdy good hola buenos buenas buen estimado estimada estimados estimadas querido
  querida queridos queridas apreciable apreciables saludos
`);

/** Whom or when it greets, beside names. */
export const greeted = wordSet(`
  all everyone everybody there neighbors neighbours neighbor neighbour friends friend folks team group again morning
  afternoon evening day dias dia tardes noches todos todas vecinos vecinas vecino vecina amigos amigas gente equipo grupo my
  mi mis and y e a to de del la el los las don dona mr mrs ms dr sr sra both ladies
`);

/** How it ends, beside thanks and a name. */
export const farewells = wordSet(`
  love xo xoxo bless god blessings regards cheers best hugs saludos bendiciones abrazos abrazo bye adios dios bendiga
`);

/** How somebody says who writes. */
export const introductions = wordSet('this is; it is; soy; habla; here is; aqui; le habla; le escribe');
