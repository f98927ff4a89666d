import { trustOf } from './trustOf';

const now = new Date('2026-11-21T12:00:00Z');
const certification = {
  sentence: 'Refunds of online orders',
  by: 'user:default/minji.park',
  at: '2026-01-02T03:04:05.123456+00:00',
  confirmBy: '2027-01-02T03:04:05+00:00',
};
const successor = {
  entityRef: 'resource:main/shop.refunds',
  warehouse: 'main',
  entityName: 'shop.refunds',
  schema: 'shop',
  name: 'refunds',
  title: 'Refunds',
};

describe('trustOf', () => {
  it.each([null, undefined, {}])('says nothing of %j', stored => {
    expect(trustOf(stored, now)).toBeUndefined();
  });

  it('says for what, by whom and when, and holds until it is due', () => {
    expect(trustOf({ certification }, now)).toEqual({
      certification: {
        sentence: 'Refunds of online orders',
        by: 'user:default/minji.park',
        at: '2026-01-02T03:04:05.123Z',
        confirmBy: '2027-01-02T03:04:05.000Z',
      },
    });
  });

  it.each([
    ['a second before it is due', '2026-11-21T12:00:01Z', undefined],
    ['when it is due', '2026-11-21T12:00:00Z', 'too-old'],
    ['after it was due', '2026-01-01T00:00:00Z', 'too-old'],
  ])('asks %s to confirm again: %s → %s', (_, confirmBy, expected) => {
    expect(
      trustOf({ certification: { ...certification, confirmBy } }, now)
        ?.certification?.confirmAgain,
    ).toBe(expected);
  });

  it('asks to confirm again after a breaking change, however old it is', () => {
    for (const confirmBy of ['2027-01-01T00:00:00Z', '2026-01-01T00:00:00Z']) {
      expect(
        trustOf(
          {
            certification: {
              ...certification,
              confirmBy,
              changedAt: '2026-11-20T00:00:00Z',
            },
          },
          now,
        )?.certification,
      ).toMatchObject({
        confirmAgain: 'changed',
        changedAt: '2026-11-20T00:00:00.000Z',
      });
    }
  });

  it('names a successor only where it is given, and says that there is one', () => {
    const deprecation = {
      sentence: 'Replaced',
      at: '2026-11-20T00:00:00Z',
      goneFrom: '2026-12-31',
      successorId: 'an-id',
    };
    expect(trustOf({ deprecation }, now)).toEqual({
      deprecation: {
        sentence: 'Replaced',
        at: '2026-11-20T00:00:00.000Z',
        goneFrom: '2026-12-31',
        hasSuccessor: true,
      },
    });
    expect(
      trustOf({ deprecation }, now, successor)?.deprecation?.successor,
    ).toEqual(successor);
    expect(
      trustOf({ deprecation: { sentence: 'Old', at: deprecation.at } }, now),
    ).toEqual({
      deprecation: { sentence: 'Old', at: '2026-11-20T00:00:00.000Z' },
    });
  });
});
