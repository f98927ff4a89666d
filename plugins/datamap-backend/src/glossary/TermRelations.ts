import { ConflictError, InputError } from '@backstage/errors';
import type { RelatedTerm } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { lockRevision } from '../store/revision';
import { missingTerm } from './missingTerm';
import type { TermRow } from './TermRow';

/** So many terms one term is related to at most. */
const MOST_RELATED = 20;

/** Two terms that became related, or are so no longer. */
export interface ChangedRelation {
  term: string;
  other: string;
  isNew: boolean;
}

interface RelatedRow {
  of: string;
  id: string;
  name: string;
}

/** Both ends of every relation that one of some terms has. */
const ENDS = `
  select ends.of, ends.id, glossary_terms.words ->> 'name' as name
    from (select term_id as of, other_id as id from glossary_relations
           where term_id = any(?::uuid[])
          union all
          select other_id, term_id from glossary_relations
           where other_id = any(?::uuid[])) as ends
    join glossary_terms on glossary_terms.id = ends.id
   order by glossary_terms.name_key collate "C"`;

const namesOf = (one: TermRow, two: TermRow) => ({
  term: one.words.name,
  other: two.words.name,
});

/** As a pair is kept: once, whichever of both it is said of. */
function pairOf(...terms: [TermRow, TermRow]) {
  const [term_id, other_id] = terms.map(({ id }) => id).sort();
  return { term_id, other_id };
}

/** The terms that some terms are related to, by name. */
export async function relatedTerms(
  database: Knex,
  ids: string[],
): Promise<Map<string, RelatedTerm[]>> {
  const { rows }: { rows: RelatedRow[] } = await database.raw(ENDS, [ids, ids]);
  const related = new Map<string, RelatedTerm[]>();
  for (const { of, id, name } of rows) {
    related.set(of, [...(related.get(of) ?? []), { id, name }]);
  }
  return related;
}

/**
 * Which terms are related: to say it of the one is to say it of the other.
 */
export class TermRelations {
  static create(options: { database: Knex }): TermRelations {
    return new TermRelations(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Says that two terms are related. */
  async relate(
    id: string,
    { other, by }: { other: string; by: string },
  ): Promise<ChangedRelation> {
    return await this.database.transaction(async transaction => {
      const [one, two] = await this.held(transaction, id, other);
      const names = namesOf(one, two);
      const related = await relatedTerms(transaction, [one.id, two.id]);
      if (related.get(one.id)?.some(term => term.id === two.id)) {
        return { ...names, isNew: false };
      }
      for (const term of [one, two]) {
        if ((related.get(term.id)?.length ?? 0) >= MOST_RELATED) {
          throw new ConflictError(
            `The term '${term.words.name}' has ${MOST_RELATED} related terms, the most there may be; take one away first`,
          );
        }
      }
      await transaction('glossary_relations').insert({
        ...pairOf(one, two),
        related_by: by,
        related_at: new Date(),
      });
      return { ...names, isNew: true };
    });
  }

  /** Takes that back, if it is so. */
  async unrelate(id: string, other: string): Promise<ChangedRelation> {
    return await this.database.transaction(async transaction => {
      const [one, two] = await this.held(transaction, id, other);
      const gone = await transaction('glossary_relations')
        .where(pairOf(one, two))
        .delete();
      return { ...namesOf(one, two), isNew: gone > 0 };
    });
  }

  /** Both terms, which nobody else relates until the transaction ends. */
  private async held(
    transaction: Knex.Transaction,
    ...ids: [string, string]
  ): Promise<[TermRow, TermRow]> {
    const [id, other] = ids.map(one => one.toLowerCase());
    if (id === other) {
      throw new InputError(
        `The term '${id}' is not related to itself; choose another one`,
      );
    }
    await lockRevision(transaction);
    const rows: TermRow[] = await transaction('glossary_terms').whereIn('id', [
      id,
      other,
    ]);
    const rowOf = (wanted: string): TermRow => {
      const row = rows.find(found => found.id === wanted);
      if (!row) {
        throw missingTerm(wanted);
      }
      return row;
    };
    return [rowOf(id), rowOf(other)];
  }
}
