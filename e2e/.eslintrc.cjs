module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Nothing here is shipped: what a test needs is a dependency like any other.
    'import/no-extraneous-dependencies': 'off',
    // The portals that journeys start are started by the repository's own commands.
    '@backstage/no-relative-monorepo-imports': 'off',
  },
});
