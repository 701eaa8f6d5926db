import { listOf } from './list.ts';

/** People who come along; a plural without a number is not counted. */
/** Who may come along to a gathering, as the one who writes calls them; one of each. */
export const companions: readonly string[] = listOf(`
  wife; husband; partner; hubby; spouse; mom; mother; dad; father; son; daughter; sister; brother; friend;
  neighbor; neighbour; kid; child; baby; girlfriend; boyfriend; grandson; granddaughter; grandma; grandpa;
  missus; aide; roomie; caregiver; companera; companero; cuidadora; cuidador; chamo; chamos; granny;
  grandmother; aunt; uncle; cousin; roommate; guest; boy; girl; nephew; niece; mother in law; grandkid;
  grandchild; lady; fiancee; better half; fiance; toddler; esposo; esposa; marido; mujer; mama; papa; hijo; hija;
  hermano; hermana; amigo; amiga; vecino; vecina; nino; nina; bebe; novio; novia; nieto; nieta; abuela; abuelo;
  tia; tio; primo; prima; suegra; suegro; comadre; compadre; cunada; cunado; pareja; senora; viejo; vieja;
  chamaco; chamaca; nene; nena; invitado; sobrino; sobrina; mami; papi; madre; padre; ninos; hijos; hijas; nietos;
  amigos; hermanos; primos; invitados; personas; chiquillos; chamacos; adultos; people; children; adult; adulto; teen;
  date; nurse; gf; bf; sis; bro; pal; buddy; cuz; folk; carnal; carnalita; jefa; flaca; churri; compa; cuate; peque;
  grandchildren; misses; dude; man; lad; gal; scout
`);

/** One word for two people. */
export const pairWords: readonly string[] = listOf(`
  twins; gemelos; gemelas; parents; papas; padres; abuelos; suegros; grandparents; inlaws
`);
