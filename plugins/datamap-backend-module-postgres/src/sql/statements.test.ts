import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderStatements } from './renderStatements';
import { statementGroups } from './statements';

const statements = statementGroups.flatMap(group => group.statements);

describe('docs/statements.md', () => {
  it('is what the code sends', () => {
    const file = resolve(__dirname, '../../../../docs/statements.md');
    // If this fails: yarn workspace @datamap/plugin-datamap-backend-module-postgres generate:statements
    expect(readFileSync(file, 'utf8')).toBe(renderStatements(statementGroups));
  });

  it('has every statement of every file', () => {
    const listed = readFileSync(join(__dirname, 'statements.ts'), 'utf8');
    const exported = readdirSync(__dirname)
      .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap(name =>
        [
          ...readFileSync(join(__dirname, name), 'utf8').matchAll(
            /^export const ([A-Z][A-Z0-9_]+)\b/gm,
          ),
        ].map(match => match[1]),
      )
      // Parts of statements.
      .filter(
        name =>
          ![
            'NOT_OF_EXTENSION',
            'VISIBLE_RELATION',
            'WANTED_RELATION',
            'PARTITION_TREE',
            'WANTED_PARTITION_TREE',
            'DEFINED_OBJECTS',
          ].includes(name),
      );
    expect(exported.length).toBeGreaterThan(20);
    for (const name of exported) {
      expect(listed).toMatch(new RegExp(`sql: ${name}\\b`));
    }
  });

  it('has all SQL there is: none is written elsewhere', () => {
    const source = resolve(__dirname, '..');
    const elsewhere = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(
        name =>
          name.endsWith('.ts') &&
          !name.endsWith('.test.ts') &&
          !name.startsWith('sql') &&
          !name.startsWith('__testUtils__'),
      )
      .filter(name =>
        /[`'"]\s*(SELECT|WITH|BEGIN|SET|COMMIT|INSERT|UPDATE|DELETE)\s/.test(
          readFileSync(join(source, name), 'utf8'),
        ),
      );
    expect(elsewhere).toEqual([]);
  });
});

describe('the statements', () => {
  it('all read', () => {
    for (const { sql } of statements) {
      expect(sql.trim()).toMatch(
        /^(SELECT|WITH|BEGIN|SET TRANSACTION SNAPSHOT|COMMIT|ROLLBACK|LISTEN)\b/,
      );
      expect(sql).not.toMatch(
        /\b(INSERT INTO|UPDATE "|DELETE FROM|CREATE|ALTER|DROP|LOCK TABLE|COPY|CALL|GRANT)\s/,
      );
      expect(sql).not.toMatch(
        /pg_sleep|dblink|\blo_|pg_read_|pg_terminate|pg_cancel|advisory|nextval|setval/,
      );
    }
  });

  it('begin read only', () => {
    expect(statements[0].sql).toBe(
      'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY',
    );
  });

  it('wait for locks only where sizes or rows are read', () => {
    const waiting =
      /information_schema\.|pg_(get_viewdef|get_indexdef|get_constraintdef|get_partkeydef|get_ruledef|partition_tree|relation_size|table_size|indexes_size|total_relation_size|database_size)\b|pg_get_expr\([^,]+, (?!0\))/;
    expect('pg_get_expr(d.adbin, d.adrelid)').toMatch(waiting);
    expect('pg_get_expr(d.adbin, 0)').not.toMatch(waiting);
    expect(
      statements
        .filter(({ sql }) => waiting.test(sql))
        .map(({ title }) => title),
    ).toEqual([
      // The check of a domain belongs to no table.
      'What domains demand, where columns have one',
      'Sizes of the others',
      'Sizes of the other indexes',
      'Texts of the others',
    ]);
  });

  it('quote whatever name they are given', () => {
    const log = statements.find(({ title }) => title.startsWith('The newest'))!;
    expect(log.sql).toContain('FROM "<schema>"."<table>" l');
    expect(log.sql).toContain('l."<columns.updatedAt>" DESC');
  });
});
