import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { buildFreshPortal } from '../portable/buildFreshPortal.mjs';
import { preparePackages } from '../portable/preparePackages.mjs';
import { startFreshPortals } from '../portable/startFreshPortals.mjs';
import { addCounts, playwrightCounts, withExitCode } from './counts.mjs';
import { readReport } from './readReport.mjs';
import { runNodeSuites } from './runNodeSuites.mjs';
import { runTool } from './runTool.mjs';

/**
 * Packs the packages as they are published, looks into the tarballs, and
 * installs them into a fresh portal that has an app of each frontend system.
 */
export const portableStage = {
  title: 'Packages, and a fresh portal of them in a real browser',
  group: 'portable',
  alone: true,
  async prepare({ folder, teardown }) {
    const packages = await preparePackages({ teardown });
    const portal = await buildFreshPortal({
      folder: join(folder, 'portable'),
      packages,
      teardown,
    });
    return { packages, portal };
  },
  async run({ folder, teardown, args, prepared: { packages, portal } }) {
    const packagesFile = join(folder, 'packages.json');
    await writeFile(packagesFile, JSON.stringify(packages));
    const inTarballs = await runNodeSuites(
      ['e2e/portable/*.test.mjs'],
      join(folder, 'packages.tap'),
      { DATAMAP_PACKAGES: packagesFile },
    );
    const { newPortal, legacyPortal } = await startFreshPortals({
      folder: join(folder, 'portable'),
      portal,
      teardown,
    });
    const report = join(folder, 'portable.json');
    const code = await runTool(
      '@playwright/test/cli.js',
      [
        'test',
        '--config',
        join(repositoryDir, 'e2e/playwright.portable.config.ts'),
        ...args,
      ],
      {
        DATAMAP_NEW_PORTAL: newPortal,
        DATAMAP_LEGACY_PORTAL: legacyPortal,
        DATAMAP_E2E_REPORT: report,
      },
    );
    const inPortals = withExitCode(
      await readReport(report, playwrightCounts),
      code,
    );
    return addCounts([inTarballs, inPortals]);
  },
};
