import { wordSet } from './list.ts';

/** Words that name nothing by themselves; they never decide which item somebody means. */
export const small = wordSet(`
  the a an one ones that this those these it to of for on in at by with about and or is are
  be task thing stuff job my our your from i me we us you up out do some any all not no so
  bring bringing llevar llevo llevare traer traigo has have can will as its please thanks make making do doing get getting take taking go help
  need want be el la los las un una lo de del al en con por para que y o es son mi su sus
  tarea cosa se esa ese eso esta este esto a sobre hay muy gracias favor hacer hago haga hice
  ir ser estar tomar quiero puedo necesito puede pueden podemos poder pude pudo podre podria podido
`);
