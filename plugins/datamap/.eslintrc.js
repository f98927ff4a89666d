module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // The client's methods are called as HTTP calls them.
    'new-cap': [
      'error',
      { capIsNewExceptions: ['GET', 'PUT', 'POST', 'DELETE'] },
    ],
  },
});
