/**
 * What publint and are-the-types-wrong find in every package that the
 * Backstage CLI builds, its own included, and why it harms nobody. By role.
 *
 * @typedef {object} KnownFindings
 * @property {string[]} publint codes of its messages
 * @property {string[]} types rules of are-the-types-wrong
 */

/** `backend.add(import('…'))` takes a feature out of either form of a default export. */
const backendFeature = {
  publint: ['CJS_WITH_ESMODULE_DEFAULT_EXPORT'],
  types: ['cjs-only-exports-default'],
};

/**
 * For bundlers only. The condition `backstage` holds no path: by it an app
 * finds features.
 */
const frontendFeature = {
  publint: [
    'FILE_INVALID_FORMAT',
    'EXPORTS_VALUE_INVALID',
    'EXPORT_TYPES_INVALID_FORMAT',
  ],
  types: ['unexpected-module-syntax'],
};

/** @type {Record<string, KnownFindings>} */
export const knownFindings = {
  'backend-plugin': backendFeature,
  'backend-plugin-module': backendFeature,
  'node-library': { publint: [], types: [] },
  // ES modules in files named .js are read by bundlers only; Node takes the
  // CommonJS ones.
  'common-library': { publint: ['FILE_INVALID_FORMAT'], types: [] },
  'frontend-plugin': frontendFeature,
  'frontend-plugin-module': frontendFeature,
};
