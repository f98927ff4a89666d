import { Evidence } from '@datamap/plugin-datamap-common';
import { englishTexts } from '../../__testUtils__/translate';
import { evidenceInWords } from './evidenceInWords';

const t = englishTexts();
const reader = {
  locale: 'en-GB',
  timeZone: 'UTC',
  now: new Date('2024-11-14T04:10:00Z'),
};
const say = (fact: string, value: Evidence['value']) =>
  evidenceInWords(
    { fact, value, measuredAt: '2024-11-12T04:10:00Z' },
    t,
    reader,
  );

/** What the API's document names as facts, and what the verdicts add. */
const facts = [
  'relkind',
  'main_fork_bytes',
  'reltuples',
  'relpages',
  'n_live_tup',
  'n_dead_tup',
  'n_tup_ins',
  'n_tup_del',
  'last_analyze',
  'stats_reset',
  'postmaster_start_time',
  'is_in_recovery',
  'relispopulated',
  'has_select',
  'row_security',
  'previous_rows',
  'rows',
  'sources',
  'foreign_server',
  'update_log',
];

describe('evidenceInWords', () => {
  it.each(facts)('has words for %s', fact => {
    expect(say(fact, 1).fact).not.toBe(fact);
  });

  it('never shows PostgreSQL’s -1 as a number', () => {
    expect(say('reltuples', -1).value).toBe('Not estimated yet');
    expect(say('reltuples', 0).value).toBe('0');
    expect(say('reltuples', 1204331).value).toBe('1,204,331');
  });

  it('says sizes, moments, kinds, lists and yes or no as people do', () => {
    expect(say('main_fork_bytes', 0).value).toBe('0 bytes');
    expect(say('stats_reset', '2024-11-10T10:00:00Z').value).toBe(
      '10 Nov, 10:00',
    );
    expect(say('update_log', '2024-11-09T04:10:00Z').value).toBe(
      '9 Nov, 04:10',
    );
    expect(say('relkind', 'v').value).toBe('View');
    expect(say('sources', ['orders', 'refunds']).value).toBe('orders, refunds');
    expect(say('sources', []).value).toBe('None');
    expect(say('has_select', false).value).toBe('No');
  });

  it('keeps the name of a fact that it does not know', () => {
    expect(say('toString', 'x')).toEqual({ fact: 'toString', value: 'x' });
  });
});
