/** How large each function is, and who calls it by the clock. */

export type Size = { readonly memoryMb: number; readonly seconds: number };

/** Memory is processor: half a gigabyte answers a person twice as fast for the same money as a quarter. */
export const sizes: Readonly<Record<string, Size>> = {
  receiveSms: { memoryMb: 512, seconds: 10 },
  receiveReport: { memoryMb: 256, seconds: 10 },
  unsubscribe: { memoryMb: 256, seconds: 10 },
  receiveEmail: { memoryMb: 1024, seconds: 30 },
  hear: { memoryMb: 1024, seconds: 60 },
  deliver: { memoryMb: 512, seconds: 60 },
  tick: { memoryMb: 256, seconds: 60 },
};

export const otherwise: Size = { memoryMb: 256, seconds: 30 };

export const eachMinute: readonly string[] = ['hear', 'tick', 'deliver'];
