import { wordSet } from './list.ts';

/** Right before whoever is to be told or asked something. */
export const tellingLeads = wordSet('tell ask remind message text inform');

/** Somebody is to be asked. */
export const askingVerbs =
  /^(?:ask|pregunt|consult|inquir|pid[ae]|find|see$|opinion|averig|check|question|know$|saber|duda|poll|pose$|put$|sonde|encuesta|interrog|diga|hands|but$|word)/;

/** What is thought of something, before it; “me preocupa que” only says that these are concerns. */
export const judged = /[^\s.,;:!?][^.,;:!?\n]*(?<!\b(?:preocupa|inquieta|es) )\bque $/iu;

/** “…, put that on the list”, “agréguenlo a las tareas”: what should be done with a task that stands beside it. */
export const toList =
  /[,;:.!]\s*(?:(?:please|pls|someone|somebody|can you|could you|so|y|que|porfa|por favor) )*(?:(?:add|put|list|note|include) (?:it|that|this|those|them)\b(?! (?:in|under))(?: (?:down|on|to|as|the|there|list|a|task|tasks|todo|too|please|pls|for me))*|(?:agr[e\u00E9]g[au]?e?n?|a[n\u00F1][a\u00E1]d[ae]n?|an[o\u00F3]t[ea]n?|ap[u\u00FA]nt[ea]n?|m[e\u00E9]t[ea]n?|s[u\u00FA]m[ea]n?|p[o\u00F3]ng?[ae]n?)(?:me|nos)?l[oa]s?\b(?: (?:a|en|como|la|las|lista|tareas?|por|favor|porfa))*)(?=\s*(?:[,.;!?]|$|para |for |due ))[.!]?/iu;

/** “…, I can do it”, “yo la hago”: whoever adds a task takes it. */
export const takesIt =
  /[,;.]?\s*(?:(?:and|y) )?(?:i(?:'ll| will| can) (?:do|take) (?:it|that(?: one)?)(?: myself)?|(?:yo )?l[ao] hago(?: yo)?|p[o\u00F3]nmel[ao](?: a m[i\u00ED])?|me l[ao] (?:quedo|pido))[.!\s]*$/iu;

/** Behind a text, and no part of it. */
export const laughs = /[\s,.]+(?:lol|lmao|ja(?:ja)+|ha(?:ha)+)[.!\s]*$/iu;

/** Where an idea is put aside, behind it. */
export const putAside =
  /[\s,.;:]+(?:(?:in|on|to|al|en) (?:the |your |el |la )?(?:parking lot|back burner|shelf|long finger|estacionamiento)|(?:till?|until|for|para) (?:now|later|after|next|another|some other|the other|el otro|otra|luego|despu[e\u00E9]s)(?: (?:time|cycle|season|year|round|day|month|vez|a[n\u00F1]o|ciclo))?|park it(?: please)?|some ?day|lol|jaja\S*)[.!\s]*$/iu;

/** What is said of an idea before it. */
export const ideaOf = /^(?:(?:the|my|la|mi) idea (?:of|de) )/iu;
