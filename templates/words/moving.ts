/* Going to another group: “switch me over to the book circle”, “pásame al grupo Parque Norte”; folded. */

/** “switch me over to elm street garden”, “pásame al grupo Parque Norte”: the group is all that follows. */
export const behindTo = String.raw`^(?:switch|change|move|c[a\u00E1]mbi(?:ar(?:me)?|a(?:me)?|en(?:me)|eme|o)|p[a\u00E1]s(?:ar(?:me)?|a(?:me)?|en(?:me)|eme)|mu[e\u00E9]veme)(?: (?:me|to|al?|over|pa|para|hacia|la|the|group|grupo|community|comunidad))+(?: del?)? ([\p{L}'&-]+(?: [\p{L}'&-]+){0,5}?)(?: (?:please|thanks|porfa|por|favor|gracias|now|ya|pls|plz|group|instead|ahora|for (?:me|now|a sec)))*[.!\s]*$`;

/** “My neighbor gave me the word cedar”, “mi clave es fresno”, “Join linden I'm Oksana”. */
export const codesSaid = [
  String.raw`^\s*(?:join|unir(?:me|se)?) (\p{L}+),? (?:i|im|my|this|its|soy|me|mi|name|yo)\b`,
  String.raw`^.*\b(?:word|password|code|palabra|c[o\u00F3]digo|clave|contrase[n\u00F1]a)(?: is| es| was| era)? (?!(?:word|the|is|es|de|del|for|from|to|and|y|i|it|on|in|at|que|para|pero|but|was|that)\b)(\p{L}+)`,
  String.raw`\b(?:join|(?:unir(?:me|se|nos)?|[u\u00FA]n[ae]nme|entrar|meterme|m[e\u00E9]tanme|agr[e\u00E9]g[ue]*enme) (?:a|al|con|en)|(?:add|sign|put) me (?:to|into|in|on)|sign on with|(?:ser|hacer|formar) parte de)(?: (?:the|el|la|grupo|group|comunidad|community))* (?!(?:the|el|la|los|las|group|grupo|you|your|ustedes|us|them|this|it|in|up|a|an|on|to|list|lista|team|equipo|project|proyecto|neighbors|vecinos|everyone|all|todos|nosotros|ellos|esto|esta|este|esa|ese|eso|here|now|today|hoy|ya|again|too|tambien|con|with|for|please|and|y|my|mi|i|im|yo|me)\b)(\p{L}{3,})(?=[\s.,!]*$|[,.!;:]|,? (?:please|por favor|porfa|thanks?|gracias|i|im|my|this|its|soy|me llamo|mi|yo|name)\b| \p{L}+[\s.!]*$)`,
];

/** “Friends of Lower Pond Road”: a name in capitals goes on over small words. */
export const titleRun = String.raw`(?:[\p{Lu}\d][^\s.:,!?]* (?:(?:of|the|for|at|on|and|y|del?|las?|los) ){0,3})*[\p{Lu}\d][^\s.:,!?]*`;

/** “new Maple Street Neighbors”, “nuevo grupo Calle Arce”: the words that open a group, then its name. */
export const newNamed = String.raw`^(?:[Nn]ew|[Nn]uev[oa]|N[A-Z]+)(?: (?:[Gg]r\S*|GR\S*|commun\S+|comunidad|called|llamado))* (\p{Lu}.*)`;

/** The writer, where somebody else would be named. */
export const oneself = /^(?:me|mi|myself|yo|my number|mi n[u\u00FA]mero|us|nos)$/i;
