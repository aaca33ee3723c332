import tseslint from 'typescript-eslint';

// What the compiler does not see and a reader should not have to. Layout rules are left to the architecture test.
export default tseslint.config(
  { ignores: ['dist/**', 'dist-*/**', 'data/**', 'node_modules/**', 'coverage/**', 'client/lib/api-types.ts'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      // A closure may have to name what is only assigned after it.
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
    },
  },
  // These speak to somebody at a terminal.
  { files: ['server/main.ts', 'server/cli.ts', 'scripts/**', 'bench/**', 'fixtures/**', 'test/**'], rules: { 'no-console': 'off' } },
  // Decorated classes are read at run time by what their types are: such imports must stay values.
  { files: ['server/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
);
