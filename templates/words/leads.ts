/** Titles that belong to the name behind them. */
export const titles: ReadonlySet<string> = new Set(
  'don dona mr mrs ms miss dr doctor doctora sra sr srta senora senor senorita tia tio aunt auntie uncle pastor father padre sister hermana hermano maestro maestra profe profesor profesora coach grandma grandpa abuela abuelo ma'.split(
    ' ',
  ),
);
