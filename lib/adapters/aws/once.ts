type Handler<E, C, R> = (event: E, context: C) => Promise<R>;

type Options = {
  /** Made anew after so long, because a secret may have been replaced; a failure then keeps the one there is. */
  readonly freshMinutes?: number;
};

/**
 * A handler made on its first call: importing a function reads no settings, calling it does. A making that fails is
 * thrown to that call, and the next call tries again.
 */
export const once = <E, C, R>(
  make: () => Handler<E, C, R> | Promise<Handler<E, C, R>>,
  { freshMinutes = Number.POSITIVE_INFINITY }: Options = {},
): Handler<E, C, R> => {
  let made: Handler<E, C, R> | undefined;
  let madeAt = 0;
  let making: Promise<Handler<E, C, R>> | undefined;
  const makeNow = async (): Promise<Handler<E, C, R>> => {
    try {
      made = await make();
      madeAt = performance.now();
      return made;
    } catch (error) {
      if (made) return made;
      throw error;
    } finally {
      making = undefined;
    }
  };
  return async (event, context) => {
    const isFresh = made && performance.now() - madeAt < freshMinutes * 60_000;
    if (!isFresh) making ??= makeNow();
    const handler = making ? await making : made;
    if (!handler) throw new Error('The handler was not made.');
    return handler(event, context);
  };
};
