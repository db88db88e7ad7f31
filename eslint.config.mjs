// @ts-check
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'
import { layersRule } from './scripts/lint/layers.mjs'
import { noCyclesRule } from './scripts/lint/noCycles.mjs'
import { noTopLevelEffectsRule } from './scripts/lint/noTopLevelEffects.mjs'

/** Math that ECMA-262 leaves "implementation-approximated": its last bit differs between engines. */
const approximated = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp'],
  ...['expm1', 'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
]

/** Ways to turn text into markup or code. */
const injections = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc']

/** Syntax that src/ does without. */
const unwanted = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name everywhere.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector: `MemberExpression[property.name=/^(${injections.join('|')})$/]`,
    message: 'Build elements and set textContent: markup from text is how scripts get in.',
  },
]

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/', '**/node_modules/', '**/dist/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // All TypeScript, with types: a promise nobody waits for is the bug that tests hide best.
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', '*.config.ts'],
    extends: [ts.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // In a page's function `typeof import('…')` is the only way to name a type.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `noUnusedLocals` and `noUnusedParameters` of the compiler say the same.
      '@typescript-eslint/no-unused-vars': 'off',
      // Where an index was checked a line before, `!` says so in one character.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: {
      calma: {
        rules: {
          'layers': layersRule,
          'no-cycles': noCyclesRule,
          'no-top-level-effects': noTopLevelEffectsRule,
        },
      },
    },
    rules: {
      'calma/layers': 'error',
      'calma/no-cycles': 'error',
      'calma/no-top-level-effects': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...unwanted],
    },
  },

  // The two doors of the script tag: running when loaded is what they are for.
  { files: ['src/**/script.ts'], rules: { 'calma/no-top-level-effects': 'off' } },
  // The one place that speaks to a developer.
  { files: ['src/**/report.ts'], rules: { 'no-console': 'off' } },

  // Replays are the same everywhere, bit for bit.
  {
    files: ['src/{model,signals,score,decide,lift,replay}/**/*.ts', 'src/engine.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'Intl', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pure layers take chance as an argument.' },
        ...approximated.map((property) => ({
          object: 'Math',
          property,
          message: 'Differs in its last bit from engine to engine; see src/model/exp.ts.',
        })),
        ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map(
          (property) => ({ property, message: 'Depends on where it runs.' }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        ...unwanted,
        { selector: 'BinaryExpression[operator="**"]', message: 'Use x * x, or src/model/exp.ts.' },
        { selector: 'AssignmentExpression[operator="**="]', message: 'Use x * x.' },
      ],
    },
  },

  // A drawer for everything is where design goes to die: name the file after what it does.
  {
    files: ['src/**/{utils,util,helpers,helper,misc,common}.ts', 'src/{utils,helpers,common}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file after the one thing it does.' },
      ],
    },
  },
)
