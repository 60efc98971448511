import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'eslint.config.js', '**/*.mjs', '**/*.mts'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  // wink-nlp's item readers are plain functions that its types declare as methods.
  { files: ['tests/text.test.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['src/lexicon/**'], rules: { 'max-lines': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
);
