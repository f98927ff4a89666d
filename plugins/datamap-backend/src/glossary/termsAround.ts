import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { usesOfTerms } from './linkedTables';
import { relatedTerms } from './TermRelations';
import type { TermSurroundings } from './TermRow';

/**
 * What some terms stand among: what they apply to, of what the caller may read,
 * and the terms that they are related to.
 */
export async function termsAround(
  database: Knex,
  options: { visibility: Visibility; ids: string[] },
): Promise<Map<string, TermSurroundings>> {
  const uses = await usesOfTerms(database, options);
  const related = await relatedTerms(database, options.ids);
  return new Map(
    options.ids.map(id => [
      id,
      {
        ...(uses.get(id) ?? { tables: 0, columns: 0 }),
        related: related.get(id) ?? [],
      },
    ]),
  );
}
