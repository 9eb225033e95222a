import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'bench/**/*.test.ts',
      'training/**/*.test.ts',
      'cases/**/*.test.ts',
    ],
    testTimeout: 20000,
  },
})
