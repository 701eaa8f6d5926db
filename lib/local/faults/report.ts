/** What a fault came to. */
export type Report = {
  readonly holds: boolean;
  readonly figures: Readonly<Record<string, string | number>>;
};
