import { followDecision } from './followDecision';
import { inferenceId } from './inferenceId';
import type { InferenceDecisionRow } from './InferenceRows';

const ends = {
  from_table: 'a',
  to_table: 'b',
  from_columns: [3],
  to_columns: [1],
};

const decision: InferenceDecisionRow = {
  ...ends,
  id: inferenceId(ends),
  from_names: ['customer_id'],
  to_names: ['id'],
  from_identity: 'server/1/100',
  to_identity: 'server/1/200',
  decision: 'confirmed',
  decided_by: 'user:default/kim',
  decided_at: new Date('2026-11-21T08:00:00Z'),
};

const id = { attnum: 1, name: 'id', type: 'bigint' };
const there = { columns: [id], identity: 'server/1/200' };

describe('followDecision', () => {
  it('follows a renamed column by its number', () => {
    const customer = { attnum: 3, name: 'buyer_id', type: 'bigint' };
    expect(
      followDecision(decision, {
        from: { columns: [id, customer], identity: 'server/1/100' },
        to: there,
      }),
    ).toEqual({ ...decision, from_names: ['buyer_id'] });
  });

  it('follows a restored table by the names of its columns', () => {
    const moved = followDecision(decision, {
      from: {
        columns: [{ attnum: 2, name: 'customer_id', type: 'bigint' }, id],
        identity: 'other/1/100',
      },
      to: there,
    });
    expect(moved).toMatchObject({
      from_columns: [2],
      from_identity: 'other/1/100',
      to_columns: [1],
      decision: 'confirmed',
    });
    expect(moved?.id).toBe(inferenceId({ ...ends, from_columns: [2] }));
    expect(moved?.id).not.toBe(decision.id);
  });

  it('trusts names alone where the server does not say who it is', () => {
    const unknown = { ...decision, from_identity: null };
    expect(
      followDecision(unknown, {
        from: {
          columns: [
            { attnum: 3, name: 'other_id', type: 'bigint' },
            { attnum: 7, name: 'customer_id', type: 'bigint' },
          ],
          identity: undefined,
        },
        to: there,
      }),
    ).toMatchObject({ from_columns: [7], from_identity: null });
  });

  it('leads nowhere while a column or a table is gone', () => {
    expect(
      followDecision(decision, {
        from: { columns: [id], identity: 'server/1/100' },
        to: there,
      }),
    ).toBeUndefined();
    expect(
      followDecision(decision, {
        from: { columns: [], identity: undefined },
        to: there,
      }),
    ).toBeUndefined();
  });
});
