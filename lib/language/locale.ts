/** Which language somebody's first words are in. Only for people we do not know yet. */
import type { Locale } from '../domain/intent.ts';

const spanish =
  /[\u00BF\u00A1\u00F1]|\b(hola|soy|me|llamo|unirme|unir|quiero|nuevo|nueva|grupo|gracias|por favor|buenas|buenos|calle|barrio|vecinos?|s[i\u00ED]|para|con|ayuda|espa[n\u00F1]ol|qu[e\u00E9]|qui[e\u00E9]n|est[a\u00E1]|una?|del?|los|las|el|la|mi)\b/giu;
const english =
  /\b(hi|hello|hey|i'?m|my|name|is|join|the|new|group|neighbou?rs?|street|please|thanks|thank|yes|who|what|this|help|and|with|of|for|a)\b/giu;

/** Undefined when the words do not tell (“Rosa”, “👍”). */
export const guessLocale = (text: string): Locale | undefined => {
  const es = text.match(spanish)?.length ?? 0;
  const en = text.match(english)?.length ?? 0;
  if (es === en) return undefined;
  return es > en ? 'es' : 'en';
};
