/* Whether somebody comes, in words that say it wherever they stand; read by the language code. */
import { patternOf } from './list.ts';

/** A clause of its own, and the writer comes. */
export const mineYes = patternOf(`
  yes i (can|will|am); me (in|yes); yes (for )?me;
  i (can|do|will)( come| make it| be there)?; i come; (now )?(i|we) (am|are)( now| in| coming| going| there| a yes)?; coming; put me down; count me in;
  (yo|ahora) si; (yo |ahora )?si (voy|puedo|llego); (yo )?voy( yo)?; (ahora )?digo que si; (yo )?digo si; llego( tarde)?; me escapo; (ahi|alla) (estoy|estare|ando|llego|voy|nos vemos|les caigo); vamos
`);

/** A clause of its own, and the writer does not. */
export const mineNo = patternOf(`
  (i|we) (can|will|am|are) not( come| make it| be there| coming| going)?; can not( come| make it)?; i am (out|a no); not (me|coming|going|staying); no (for )?me; me no;
  (yo|ya) no; (yo |ya )?no (voy|vamos|puedo|podre|llego)( a (ir|poder))?; (yo )?digo que no; nobody is; me quedo
`);

/** The same where nothing follows. */
export const yesAtLast = patternOf('yes; yep; yeah; si; ok; okay; fine');
export const noAtLast = patternOf('no; nope; nel');

/** What leads to a clause at the end. */
export const leadingOut = patternOf(
  'but; and; pero; so; then; entonces; asi que; lol; haha; ha; jaja; ahora; today; (?<!(chance|igual|ojala|quita|si) )y',
);

/** Wherever it stands, the writer does not come. */
export const staysAway = patternOf(`
  horses could not drag; drag me there; (?<!not )(count|cross|scratch|strike) (me|us|(me and )?my [a-z]+( and me)?|[a-z]+ and me) (out|off); scratch us; me and my [a-z]+ out;
  (^|[|] |now )(nobody|none of us)( (from|at|in) [^|]+)? (is|coming|can come|can make it); (?<!(not|start|begin|eat) )without (me|us)$; ^sin mi$;
  (i|we) would (have )?((love|like) to )?(come|be there|go|join)( you)?( [|])? but(?! only)( (the|nobody|i|we|my|it|that|work))?;
  (?<!not )unable to (attend|come|make it); (^|i |we )(will|have to|must|going to) mis (it|this|out|the); no pienso ir; ^(la )?falta$; (?<!(como|no) )(voy|vamos) a (falta|tener que falta);
  (^|[|] )me (lo|la) pierdo(?! por); (?<!no )me pierdo (la|el); ^me (lo|la) voy a (tener que )?perder; (from|for) afar; (^|[|] )so very sorry$; [|] sorry$; (so|too|very) sorry$; ^(so |very )?sorry( [|]|$)
`);

/** Wherever it stands, the writer does not know yet. */
export const undecided = patternOf(`
  (i am|we are|^) ?(a bit )?(iffy|undecided|tentative|tentatively|torn|unsure|on the fence)( |$); ^(tbd|a? ?toss up|coin flip|touch and go|possibly|possible|mabe)\\b; fifty fifty; (under|no to) maybe; put probably;
  (^|i |we )will (see|sea|try|decide|let you know|not know); (^|i |we )(might|mite|may) (?!be late|bring)[a-z]+; ^do not know( yet)?$;
  ^(dudoso|indecis[oa]|en veremos|es posible|posible|posiblemente|talves|alo mejor|aunose|hay posibilidades|dudo entre)\\b; yo (quien sabe|no se|quizas?|tal vez); (ya )vere; ^vere$; primero veo; intentare; tratare; les aviso; ando viendo; dios dira$; ^not sure?( [|]|$); (^|[|] )no se( [|]|$| que); les confirmo;
  ^(primero )?(tengo que|i have to|dejame|let me) (pedir|confirmar|check|ask|preguntar|checar|ver); (only|solo) (if|si); (?<!(si|no|chiste) )(voy|vamos) si (?!(o|dios|puedo|que)\\b);
  ^si (?!(voy|puedo|no|si|que|dios|y|pero|con|claro|me|llego|[|])\\b).* (?<!no )(voy|vamos|llego)$
`);

/** Wherever it stands, the writer comes. */
export const surelyComes = patternOf(`
  (would|will|can|could) not (want to )?mis; no way i would mis; (nothing|nobody|horses) could (not )?(stop|keep); without me [|] i will;
  (^|[|] |ni loc[oa] |de ninguna manera |nada del mundo |y |pero )(no )?(me )?(lo |la )?(no (me (lo|la) )?(pierdo|perderia)|no faltare|no fallare|no fallo); ni se les ocurra;
  ^(siempre|que) si [|]; i would be (delighted|honored|happy to)?$; (just|jus|only|solo|nomas) (me|yo|going to be me)\\b(?! (no|not|and|y|puedo|sin)\\b); (ahi|alla) te veo; te veo (ahi|alla)
`);

/** Said first, whatever follows. */
export const openingYes = patternOf(
  '(yo )?si; yes( me| for me)?; sure; absolutely; definitely; of course; (yo )?voy( yo)?; i am in; count me as one',
);
export const openingNo = patternOf('(i am |we are )?not (coming|going); (ya )?no (voy|vamos)');

/** A condition; “si, voy” and “si voy” are none. */
export const conditions = String.raw`\b(?:if|unless|once|when|cuando|en cuanto)\b|\bsi (?!\||$|voy|puedo|llego|y\b|que\b|me apunto)`;
