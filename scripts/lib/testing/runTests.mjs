import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awaitStop } from '../portal/awaitStop.mjs';
import { Teardown } from '../portal/Teardown.mjs';
import { removeTestFolder } from './removeTestFolder.mjs';
import { stopCommands } from '../runCommand.mjs';
import { describeError } from '../StartError.mjs';
import { addCounts } from './counts.mjs';
import { testStages } from './stages.mjs';
import { Workshop } from './Workshop.mjs';

/**
 * Runs the chosen groups of tests and says at the end how many passed and
 * failed. Stages come one after the other; what uses one core only goes on
 * beside those that follow, until one needs the machine for itself; a stage may
 * be prepared while the one before it runs.
 *
 * @param {object} options
 * @param {import('../Stages.mjs').Stages} options.stages
 * @param {string[]} options.groups all of them where none is named
 * @param {string[]} options.args passed on to the browser's journeys
 * @returns {Promise<number>} exit code
 */
export async function runTests({ stages, groups, args }) {
  const folder = await mkdtemp(join(tmpdir(), 'datamap-test-'));
  const chosen = testStages.filter(
    ({ group }) => groups.length === 0 || groups.includes(group),
  );
  const results = [];
  let stopped = false;
  awaitStop().then(() => {
    stopped = true;
    stopCommands();
  });
  const workshop = Workshop.create(folder);
  const beside = [];
  for (const [index, stage] of chosen.entries()) {
    if (stage.alone) {
      await Promise.all(beside);
    }
    if (stopped) {
      break;
    }
    workshop.prepare(stage);
    workshop.prepare(chosen[index + 1]);
    const run = runStage({ stage, stages, folder, args, workshop }).then(
      counts => results.push({ title: stage.title, ...counts }),
    );
    if (stage.beside) {
      beside.push(run);
    } else {
      await run;
    }
  }
  await Promise.all(beside);
  await workshop.close();
  await removeTestFolder(folder);

  process.stdout.write('\n');
  for (const { title, passed, failed } of results) {
    process.stdout.write(`${title}: ${passed} passed, ${failed} failed\n`);
  }
  const { passed, failed } = addCounts(results);
  // What did not get its turn has not passed.
  const total = failed + (chosen.length - results.length);
  process.stdout.write(`\n${passed} passed, ${total} failed\n`);
  return total === 0 && passed > 0 ? 0 : 1;
}

async function runStage({ stage, stages, folder, args, workshop }) {
  const teardown = new Teardown();
  try {
    return await stages.run(
      stage.title,
      async () =>
        stage.run({
          folder,
          teardown,
          args,
          prepared: await workshop.prepared(stage),
        }),
      ({ failed }) => failed === 0,
    );
  } catch (error) {
    process.stderr.write(describeError(error));
    return { passed: 0, failed: 1 };
  } finally {
    await teardown
      .run()
      .catch(error => process.stderr.write(describeError(error)));
  }
}
