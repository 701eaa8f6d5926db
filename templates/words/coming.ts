/* Whether somebody comes, in words that say it wherever they stand, a bar between clauses; read by the language code. */
import { patternOf } from './list.ts';

/** A clause of its own, and the writer comes. */
export const mineYes = patternOf(`
  yes i (can|will|am); me (in|yes); yes (for )?me; i come; i (can|do|will)( come| make it| be there)?; (now )?(i|we) (am|are)( in| coming| going| there| a yes)?; coming; count me in;
  (yo |ahora )?si (voy|puedo|llego); (yo|ahora) si; (yo )?voy( yo)?; (yo )?digo (que )?si; llego( tarde)?; vamos; ahi (estoy|estare|ando|llego|voy|nos vemos)
`);

/** A clause of its own, and the writer does not. */
export const mineNo = patternOf(`
  (i|we) (can|will|am|are) not( come| make it| be there| coming| going)?; can not( come| make it)?; i am (out|a no); not (me|coming|going|staying); no (for )?me; me no;
  (yo|ya) no; (yo |ya )?no (voy|vamos|puedo|podre|llego)( a (ir|poder))?; me quedo
`);

/** The same where nothing follows. */
export const yesAtLast = patternOf('yes; yep; yeah; si; ok; okay; fine');
export const noAtLast = patternOf('no; nope; nel');

/** What leads to a clause at the end. */
export const leadingOut = patternOf(
  'but; and; pero; so; then; entonces; lol; haha; jaja; ahora; today; (?<!(chance|igual|ojala|quita|si) )y',
);

/** A condition; “si, voy” and “si voy” are none. */
export const conditions = patternOf(
  String.raw`\b(if|unless|once|when|cuando)\b; \bsi (?!\||$|voy|puedo|llego|y\b|que\b)`,
);

/** Wherever it stands, the writer does not come. */
export const staysAway = patternOf(String.raw`
  horses could not drag; (?<!not )(count|cross|scratch) (me|us|me and my \w+) (out|off); scratch us; (?<!(not|start|begin|eat) )without (me|us)$; (^|[|] |now )(nobody|none of us)( (from|at|in) [^|]+)? (is|coming|can (come|make it));
  i would (have )?((love|like) to )?(come|be there|go)( [|])? but(?! only); unable to (attend|come); (will|must) mis (it|this); no pienso ir; ^falta$; (?<!(como|no) )voy a falta; (^|[|] )me (lo|la) pierdo(?! por); ^me (lo|la) voy a perder;
  ^(so |very )?sorry( [|]|$); ([|]|so|too|very) sorry$; ^(i am )?not (coming|going) ([|]|but); ^(ya )?no (voy|vamos) ([|]|pero)
`);

/** Wherever it stands, the writer does not know yet. */
export const undecided = patternOf(String.raw`
  (i am|we are|^) ?(iffy|undecided|tentative(ly)?|torn|unsure)( |$); ^(tbd|a? ?toss up|coin flip|possibl[ey]|mabe|talves|a ?lo mejor|dudoso|(es )?posible(mente)?)\b; fifty fifty; (under|no to) maybe;
  (^|i |we )will (see|try|decide|not know); (^|i |we )(might|may) (?!be late|bring)\w+; ^not sure?( [|]|$); (^|[|] )no se( [|]|$| que); yo (quien sabe|no se|quizas?|tal vez); ^vere$; intentare; ando viendo; les confirmo;
  ^(tengo que|i have to|dejame|let me) (pedir|confirmar|check|ask|preguntar|ver); (only|solo) (if|si); (?<!(si|no|chiste) )(voy|vamos) si (?!(o|dios|puedo|que)\b); ^si (?!(voy|puedo|no|si|que|dios|y|pero|con|claro|me|llego|[|])\b).* (?<!no )(voy|llego)$
`);

/** Wherever it stands, the writer comes. */
export const surelyComes = patternOf(String.raw`
  no way i would mis; (nothing|nobody|horses) could (not )?(stop|keep); no (faltare|fallare|fallo)$; ^(siempre|que) si [|]; i would be( delighted)?$; te veo (ahi|alla); (ahi|alla) te veo;
  (jus|just|only|solo|nomas) (me|yo|going to be me)\b(?! (no|not|and|y|puedo|sin)\b); ^((yo )?si|yes( me| for me)?|sure|absolutely|(yo )?voy( yo)?|count me as one) ([|]|and my|y mi)
`);

/** How likely it is, in numbers. */
export const odds = /\b(?:50[/ -]50|60[/ -]40|70[/ -]30|80[/ -]20|40[/ -]60|[1-9]\d ?(?:%|percent|por ?ciento))/;
