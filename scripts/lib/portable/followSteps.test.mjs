import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { followSteps } from './followSteps.mjs';

describe('followSteps', () => {
  let portal;
  before(async () => {
    portal = await mkdtemp(join(tmpdir(), 'datamap-steps-'));
  });
  after(() => rm(portal, { recursive: true }));

  it('runs commands, adds features and configuration, changes sources', async () => {
    await writeFile(join(portal, 'index.ts'), 'begin();\nbackend.start();\n');
    await writeFile(join(portal, 'config.yaml'), 'app: {}\n');
    await writeFile(join(portal, 'Other.tsx'), 'one\n');
    const commands = [];
    await followSteps({
      portal,
      steps: [
        {
          language: 'sh',
          text: '# both\nyarn add one \\\n  two\nyarn dedupe\n',
        },
        { language: 'ts', file: 'index.ts', text: "backend.add(import('x'));" },
        { language: 'yaml', file: 'config.yaml', text: 'datamap: {}\n' },
        { language: 'diff', file: 'App.tsx', text: ' one\n+two\n' },
      ],
      run: async command => commands.push(command),
      place: file => file.replace('App', 'Other'),
    });
    assert.deepEqual(
      commands.map(command => command.split(/\s+/).join(' ')),
      ['yarn add one two', 'yarn dedupe'],
    );
    const read = file => readFile(join(portal, file), 'utf8');
    assert.equal(
      await read('index.ts'),
      "begin();\nbackend.add(import('x'));\nbackend.start();\n",
    );
    assert.equal(await read('config.yaml'), 'app: {}\n\ndatamap: {}\n');
    assert.equal(await read('Other.tsx'), 'one\ntwo\n');
  });

  it('stops at a block that it cannot follow', async () => {
    const follow = step =>
      followSteps({ portal, steps: [step], run: async () => {} });
    await assert.rejects(follow({ language: 'ts', text: 'x' }), /which file/);
    await assert.rejects(
      follow({ language: 'toml', file: 'config.yaml', text: 'x' }),
      /'toml'/,
    );
  });
});
