import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Engines, carriers and a browser run beside the tests: more workers than cores only makes them wait.
    maxWorkers: 3,
  },
});
