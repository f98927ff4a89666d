import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderStatements } from '../src/sql/renderStatements';
import { statementGroups } from '../src/sql/statements';

const file = resolve(__dirname, '../../../docs/statements.md');
writeFileSync(file, renderStatements(statementGroups));
process.stdout.write(`Wrote ${file}\n`);
