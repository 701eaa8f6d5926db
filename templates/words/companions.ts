import { listOf } from './list.ts';

/** People who come along; a plural without a number is not counted. */
export const companions: readonly string[] = listOf(`
  wife; husband; partner; hubby; spouse; mom; mother; dad; father; son; daughter; sister; brother; friend;
  neighbor; neighbour; kid; child; baby; girlfriend; boyfriend; grandson; granddaughter; grandma; grandpa;
  missus; aide; roomie; caregiver; companera; companero; cuidadora; cuidador; chamo; chamos; granny;
  grandmother; aunt; uncle; cousin; roommate; guest; boy; girl; nephew; niece; mother in law; grandkid;
  grandchild; lady; old man; better half; fiance; toddler; esposo; esposa; marido; mujer; mama; papa; hijo; hija;
  hermano; hermana; amigo; amiga; vecino; vecina; nino; nina; bebe; novio; novia; nieto; nieta; abuela; abuelo;
  tia; tio; primo; prima; suegra; suegro; comadre; compadre; cunada; cunado; pareja; senora; viejo; vieja;
  chamaco; chamaca; nene; nena; invitado; sobrino; sobrina; mami; papi; madre; padre; ninos; hijos; hijas; nietos;
  amigos; hermanos; primos; invitados; personas; chiquillos; chamacos; adultos
`);
