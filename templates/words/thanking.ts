/** Words that only say thank you, without accents. */
export const thankingWords: readonly string[] = [
  ...['thanks', 'thank', 'you', 'thx', 'ty', 'many', 'big', 'so', 'much'],
  ...['gracias', 'muchas', 'mil', 'muchisimas', 'le', 'doy', 'las'],
];

/** Words before a name. */
export const namingWords: readonly string[] = [
  ...['to', 'a', 'al', 'don', 'dona', 'mr', 'mrs', 'ms', 'la', 'el', 'senora', 'senor'],
];
