import { removalRefusal } from './removalRefusal';

describe('removalRefusal', () => {
  it.each([
    [{ held: 0, strays: 0, maxRemovalShare: 0.5 }],
    [{ held: 10, strays: 0, maxRemovalShare: 0 }],
    [{ held: 10, strays: 5, maxRemovalShare: 0.5 }],
    [{ held: 10, strays: 10, maxRemovalShare: 1 }],
  ])('lets %j be', plan => {
    expect(removalRefusal(plan)).toBeUndefined();
  });

  it.each([
    [{ held: 10, strays: 6, maxRemovalShare: 0.5 }],
    [{ held: 10, strays: 1, maxRemovalShare: 0 }],
    [{ held: 1, strays: 1, maxRemovalShare: 0.99 }],
  ])('refuses %j with the numbers and the remedy', plan => {
    expect(removalRefusal(plan)).toContain(
      `Refused to remove ${plan.strays} of the ${plan.held} entities`,
    );
    expect(removalRefusal(plan)).toContain(
      `share of ${plan.maxRemovalShare} in "catalog.providers.datamap.maxRemovalShare"`,
    );
  });
});
