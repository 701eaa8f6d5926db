/** Endings of words that name one thing all the same, the longer ones first: “painted”, “painting”, “pintando”. */
export const endings: readonly string[] =
  'aciones acion iendo ando adas ados idas idos ada ado ida ido aron ieron ings ies ing ers ed ar er ir es os as is s o a e i y'.split(
    ' ',
  );
