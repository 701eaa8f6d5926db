/** What is thought of something, before it; “me preocupa que” only says that these are concerns. */
export const judged = /[^\s.,;:!?][^.,;:!?\n]*(?<!\b(?:preocupa|inquieta|es) )\bque $/iu;

/** Somebody else is to be asked, or everybody in other words. */
export const askingVerbs =
  /^(?:ask|pregunt|consult|inquir|pid[ae]|see$|sonde|encuest|find|averig|check|question|know$|saber|duda|put$|but$)/;

/** “…, put that on the list”, “agréguenlo a las tareas”, “yo la hago”: said of a task, and no part of it. */
export const ofTask =
  /[,;:.!]? (?:(?:please|someone|and|y) )*(?:(?:add|put) (?:it|that|this|those|them)\b(?: (?:on|to|the|list|too|please|for me))*|(?:agr[e\u00E9]g|a[n\u00F1][a\u00E1]d|an[o\u00F3]t|ap[u\u00FA]nt|m[e\u00E9]t|s[u\u00FA]m|p[o\u00F3]n)[a-z]*l[oa]s?\b(?: (?:a|la|las|lista|tareas?|por|favor))*|i(?: can|'ll) do (?:it|that)|(?:yo )?l[ao] hago(?: yo)?|lol|ja(?:ja)+)(?=[,.;!]|$)/giu;

/** Said of an idea that is put aside, and no part of it. */
export const ofIdea =
  /^(?:the|my|la|mi) idea (?:of|de) |(?:[ ,.;]+(?:(?:in|on|to|al|en) (?:the |el )?(?:parking lot|back burner|shelf)|(?:until|for|para) (?:now|later|another|el otro|otra|luego)(?: (?:time|cycle|year|vez|a[n\u00F1]o))?|park it(?: please)?|some ?day|lol))+[.! ]*$/giu;
