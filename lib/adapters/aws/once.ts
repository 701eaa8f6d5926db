/** A handler made on its first call: importing a function reads no settings, calling it does. */
export const once = <E, C, R>(
  make: () => (event: E, context: C) => Promise<R>,
): ((event: E, context: C) => Promise<R>) => {
  let made: ((event: E, context: C) => Promise<R>) | undefined;
  return (event, context) => {
    made ??= make();
    return made(event, context);
  };
};
