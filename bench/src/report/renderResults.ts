import { duration } from './formats';
import { machine, versions } from './machine';
import {
  renderCosts,
  renderFullReads,
  renderProcessor,
  timesOurs,
  type SizeResult,
} from './renderFullReads';
import { quoteSearch } from './quoteSearch';
import { renderIncremental } from './renderIncremental';

const PEERS = [
  'pg-introspection',
  'extract-pg-schema',
  '@databases/pg-schema-introspect',
  '@dbml/connector',
  'pg',
];

const SEARCH = `## Searching 30,000 tables

Measured apart, of one call for the first 20: median / 95th percentile / longest, beside Backstage's own search on the same documents in the same run. Each kind of query by itself: [the search](search/RESULTS.md).`;

/** `bench/RESULTS.md`. */
export function renderResults(options: {
  results: SizeResult[];
  serverVersion: string;
}): string {
  const { results, serverVersion } = options;
  return `<!-- Written by 'npm run bench'. Do not edit. -->

# What reading a warehouse costs

Measured in one go on one server: ${machine(serverVersion)}. ${versions(
    PEERS,
  )}. Medians; everyone reads in turn, each time in a new process whose start does not count (that of pg_dump and of Python does).

What a whole run costs, and what the store keeps of it: [the engine and its store](store/RESULTS.md). How tables come into the catalog: [the catalog in step](catalog/RESULTS.md).

## Reading all of it

In brackets: times the limit. It is a set of plain queries of its own and reads the same rows for everyone to be held against.

${renderFullReads(results)}

${results
  .map(({ counts, reads }) => {
    const dump = timesOurs(reads, 'pg_dump');
    const inspector = timesOurs(reads, 'inspector');
    return `- At ${counts.tables} tables${
      dump ? ` pg_dump takes ${dump.toFixed(1)} times as long as Datamap` : ''
    }${dump && inspector ? ',' : ''}${
      inspector ? ` SQLAlchemy's inspector ${inspector.toFixed(0)} times` : ''
    }; Datamap's runs: ${runsOf(reads)}.`;
  })
  .join('\n')}

## What Datamap's read costs besides time

${renderCosts(results)}

## Where the time goes

Processor time of the last run: of the server's processes, and of the process that reads. Datamap reads in two connections at once, so that on few processors it is their sum that counts.

${renderProcessor(results)}

## Reading it again

Medians of three, of the first time one, in the order of the table; in brackets the processor time of the server's processes, on two connections at once. Where a table changed, it and those that show something of it are read; where more than half of them did, all is.

${renderIncremental(results)}

${SEARCH}

${quoteSearch()}
`;
}

function runsOf(reads: SizeResult['reads']): string {
  const ours = reads.find(read => read.id === 'datamap');
  return ours?.state === 'done' ? ours.runs.map(duration).join(', ') : 'none';
}
