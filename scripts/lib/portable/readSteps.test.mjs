import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSteps } from './readSteps.mjs';

const markdown = `# Title

\`\`\`sh
not this
\`\`\`

## Install

First:

\`\`\`sh
# not a heading
yarn add one
\`\`\`

### Then

\`\`\`ts
// packages/backend/src/index.ts
backend.add(import('one'));
\`\`\`

\`\`\`yaml
# app-config.yaml
one: 1
\`\`\`

## Next

\`\`\`sh
nor this
\`\`\`
`;

describe('readSteps', () => {
  it('gives the blocks of a section, parts of it included, with their files', () => {
    assert.deepEqual(readSteps(markdown, 'Install'), [
      {
        language: 'sh',
        file: undefined,
        text: '# not a heading\nyarn add one\n',
      },
      {
        language: 'ts',
        file: 'packages/backend/src/index.ts',
        text: "backend.add(import('one'));\n",
      },
      { language: 'yaml', file: 'app-config.yaml', text: 'one: 1\n' },
    ]);
  });

  it('refuses a section that there is not', () => {
    assert.throws(() => readSteps(markdown, 'Instal'), /'Instal'/);
  });
});
