/* Whether somebody comes, in words that say it wherever they stand, a bar between clauses; read by the language code. */
/** A clause of its own, and the writer comes. */
export const mineYes = `
  i come; i (can|do|will)( come| make it| be there)?; (now )?(i|we) (am|are)( in| coming| going| there)?; me (in|yes); coming; count me in; (yo |ahora )?si (voy|puedo|llego); (yo|ahora) si;
  (yo )?voy( yo)?; (yo )?digo (que )?si; llego( tarde)?; ahi (estoy|estare|ando|voy)
`;

/** A clause of its own, and the writer does not. */
export const mineNo = `
  (i|we) (can|will|am|are) not( come| make it| be there| coming)?; can not( come)?; i am (out|a no); not (me|coming|going|staying); (me|yo|ya) no; (yo |ya )?no (voy|vamos|puedo|podre|llego)
`;

/** The same where nothing follows. */
export const yesAtLast = 'yes; si; ok; okay; fine';
export const noAtLast = 'no; nope; nel';

/** What leads to a clause at the end. */
export const leadingOut = 'but; and; pero; so; then; lol; haha; jaja; ahora; (?<!(chance|igual|ojala|si) )y';

/** A condition; “si, voy” and “si voy” are none. */
export const conditions = String.raw`\b(if|unless|once|when|cuando)\b; \bsi (?!\||$|voy|puedo|llego|y\b|que\b)`;

/** Wherever it stands, the writer does not come. */
export const staysAway = String.raw`
  horses could not drag; (?<!not )(count|cross|scratch) (me|us|me and my \w+) (out|off); scratch us; (?<!(not|start|begin|eat) )without (me|us)$; (^|[|] |now )(nobody|none of us)( (from|at|in) [^|]+)? (is|coming|can (come|make it));
  i would (have )?((love|like) to )?(come|be there)( [|])? but(?! only); (will|must) mis (it|this); unable to; ^no (al final|this time|esta vez|sorry|x)\b; no pienso ir; ^falta$; (?<!(como|no) )voy a falta; (^|[|] )me (lo|la) (pierdo(?! por)|voy a perder); ([|]|so|too|very|^) sorry$; ^(so )?sorry [|]
`;

/** Wherever it stands, the writer does not know yet. */
export const undecided = String.raw`
  (i am|we are|^) ?(iffy|undecided|tentative(ly)?|torn|unsure)( |$); ^(tbd|a? ?toss up|coin flip|possibl[ey]|mabe|talves|a ?lo mejor|dudoso|(es )?posible(mente)?)\b; fifty fifty; (under|no to) maybe; ^not sure?( [|]|$);
  (^|i |we )will (see|try|decide|not know); (^|i |we )(might|may) (?!be late|bring)\w; (^|[|] )no se( [|]|$| que); ^vere$; intentare; ando viendo; les confirmo;
  (only|solo) (if|si); (?<!(si|no|chiste) )voy si (?!(o|dios|puedo|que)\b)
`;

/** Wherever it stands, the writer comes. */
export const surelyComes = String.raw`
  ^(siempre|que) si [|]; i will (sit with|join) (you|yall|in); ^(we (got|have) )?(\d+|two|three|four) (of us )?(are )?coming?\b; i would be( delighted)?$; (jus|just|only|solo|nomas) (me|yo|going to be me)\b(?! (no|not|and|y|puedo|sin)\b); ^((yo )?si|yes|sure|absolutely|voy( yo)?) ([|]|and my|y mi)
`;

/** How likely it is, in numbers. */
export const odds = /\b(?:50[/ -]50|60[/ -]40|70[/ -]30|80[/ -]20|40[/ -]60|[1-9]\d ?(?:%|percent|por ?ciento))/;
