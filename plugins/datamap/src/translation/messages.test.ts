import { datamapApiDocument } from '@datamap/plugin-datamap-common';
import { flattenMessages } from './flattenMessages';
import { messages as english } from './messages/en';
import { messages as korean } from './messages/ko';

const en: Record<string, string> = flattenMessages(english);
const ko: Record<string, string> = flattenMessages(korean);

const placeholders = (message: string) =>
  [...message.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name).sort();

/** Particles that change with the last sound of what stands before them. */
const dependentParticle =
  /}}(은|는|이|가|을|를|과|와|으로|로|이나|나|이란|란|이라|라|아|야|이에요|예요|이고|고)(?!지)/;

describe('messages', () => {
  it('exist in English and in Korean', () => {
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
  });

  it('are never empty, and Korean is in Korean', () => {
    for (const [key, message] of Object.entries(ko)) {
      expect([key, en[key].trim() === '']).toEqual([key, false]);
      const words = message.replace(/{{\s*\w+\s*}}/g, '').trim();
      const hasWords = /\p{Letter}/u.test(
        en[key].replace(/{{\s*\w+\s*}}/g, ''),
      );
      expect([key, !hasWords || /[가-힣]|^[A-Z]/.test(words)]).toEqual([
        key,
        true,
      ]);
    }
  });

  it('have the same values to fill in', () => {
    for (const key of Object.keys(en)) {
      const isOne = key.endsWith('_one');
      const filled = (message: string) =>
        placeholders(message).filter(name => !(isOne && name === 'count'));
      expect([key, filled(ko[key])]).toEqual([key, filled(en[key])]);
    }
  });

  it('put no particle after a value that it would depend on', () => {
    expect(dependentParticle.test('{{owner}}이 확인했어요')).toBe(true);
    expect(dependentParticle.test('{{name}}을 찾아요')).toBe(true);
    expect(dependentParticle.test('{{owner}} 님에게')).toBe(false);
    for (const [key, message] of Object.entries(ko)) {
      expect([key, dependentParticle.test(message)]).toEqual([key, false]);
    }
  });
});

describe('everything that the API can say has words', () => {
  const { schemas } = datamapApiDocument.components;

  it.each(schemas.VerdictName.enum)('verdict %s', verdict => {
    expect(en).toHaveProperty([`verdicts.${verdict}.first`]);
    expect(en).toHaveProperty([`verdicts.${verdict}.rest`]);
  });

  it.each(schemas.RowsMethod.enum)('rows by %s', method => {
    expect(en).toHaveProperty([`measures.rows.how.${method}`]);
  });

  it.each(schemas.SizeMethod.enum)('size by %s', method => {
    expect(en).toHaveProperty([`measures.size.how.${method}`]);
  });

  it.each(schemas.UpdatedMethod.enum)('last updated by %s', method => {
    expect(en).toHaveProperty([`measures.updated.how.${method}`]);
  });

  it.each(schemas.FailureCode.enum)('failure %s', code => {
    expect(en).toHaveProperty([`failures.code.${code}.what`]);
    expect(en).toHaveProperty([`failures.code.${code}.remedy`]);
  });

  it.each(schemas.ChangeKind.enum)('change %s', kind => {
    expect(en).toHaveProperty([`changes.one.${kind}`]);
    expect(en).toHaveProperty([`changes.many.${kind}`]);
  });

  it.each(schemas.ChangeReason.enum)('reason of a change %s', reason => {
    expect(en).toHaveProperty([`changes.reason.${reason}`]);
  });

  it.each(schemas.ChangeSeverity.enum)('severity %s', severity => {
    expect(en).toHaveProperty([`changes.severity.${severity}`]);
  });

  it.each(schemas.Warehouse.properties.warnings.items.properties.code.enum)(
    'warning %s',
    code => {
      const words = [
        `failures.warning.${code}`,
        `failures.warning.${code}_other`,
      ];
      expect(words.some(key => key in en)).toBe(true);
    },
  );

  it.each(schemas.Health.enum)('health %s', health => {
    expect(en).toHaveProperty([`verdicts.health.${health}.name`]);
  });

  it.each(schemas.TableKind.enum)('kind %s', kind => {
    expect(en).toHaveProperty([`startPage.kind.${kind}`]);
  });

  it.each(schemas.ReviewDecision.enum)('review %s', decision => {
    expect(en).toHaveProperty([`startPage.review.decided.${decision}`]);
    expect(en).toHaveProperty([`startPage.review.${decision}Hint`]);
  });
});
