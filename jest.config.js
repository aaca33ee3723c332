// Four projects, one a kind of place code runs in. ESM throughout: run through
// `node --experimental-vm-modules` (scripts/test.mjs does).
const swc = (jsx) => ({
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: jsx, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          verbatimModuleSyntax: true,
          react: { runtime: 'automatic' },
        },
        keepClassNames: true,
      },
    },
  ],
});
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  transform: swc(true),
  setupFiles: ['<rootDir>/test/property-seed.ts'],
};

/** @type {import('jest').Config} */
export default {
  // Real processes on a busy machine take their time; what is slow is found by the bench, never by a test.
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'shared', testEnvironment: 'node', roots: ['<rootDir>/shared'], testMatch: ['**/*.spec.ts'] },
    {
      ...base,
      displayName: 'client',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/client'],
      moduleNameMapper: { '\\.scss$': '<rootDir>/client/testing/no-style.ts' },
      testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
    },
    {
      ...base,
      displayName: 'server',
      testEnvironment: 'node',
      roots: ['<rootDir>/server', '<rootDir>/migrations'],
      testMatch: ['**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'system',
      testEnvironment: 'node',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
      globalSetup: '<rootDir>/test/database/global-setup.ts',
      globalTeardown: '<rootDir>/test/database/global-teardown.ts',
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      roots: ['<rootDir>/test'],
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/database/global-setup.ts',
      globalTeardown: '<rootDir>/test/database/global-teardown.ts',
    },
  ],
};
