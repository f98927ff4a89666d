import type { Knex } from 'knex';
import { forgetImportsNaming } from '../exchange';
import type { OwnershipStore } from '../ownership/OwnershipStore';

/** Who stands where a name was erased and somebody has to stand. */
export const ERASED_PERSON = 'user:default/erased';

/** Where the store has names of people: who may be left out, and who may not. */
export const PLACES_OF_NAMES: Array<{
  table: string;
  column: string;
  required?: boolean;
}> = [
  { table: 'notes', column: 'written_by' },
  { table: 'notes', column: 'skipped_by' },
  { table: 'note_versions', column: 'written_by' },
  { table: 'trust_statements', column: 'said_by' },
  { table: 'trust_statements', column: 'ended_by' },
  { table: 'table_owners', column: 'owned_by' },
  { table: 'table_owners', column: 'set_by' },
  { table: 'table_owners', column: 'ended_by' },
  { table: 'ownership_requests', column: 'owned_by' },
  { table: 'ownership_requests', column: 'asked_by' },
  { table: 'ownership_requests', column: 'decided_by' },
  { table: 'note_proposals', column: 'proposed_by' },
  { table: 'note_proposals', column: 'decided_by' },
  { table: 'glossary_terms', column: 'written_by' },
  { table: 'glossary_term_versions', column: 'written_by' },
  { table: 'glossary_imports', column: 'imported_by' },
  { table: 'glossary_imports', column: 'undone_by' },
  { table: 'glossary_links', column: 'linked_by' },
  { table: 'glossary_relations', column: 'related_by' },
  { table: 'personal_data_decisions', column: 'decided_by' },
  { table: 'reviews', column: 'reviewed_by', required: true },
  { table: 'inference_decisions', column: 'decided_by', required: true },
  { table: 'runs', column: 'requested_by' },
  { table: 'runs', column: 'cancelled_by' },
  { table: 'warehouses', column: 'paused_by' },
  { table: 'update_reports', column: 'reported_by', required: true },
  { table: 'imports', column: 'imported_by' },
  { table: 'imports', column: 'undone_by' },
  { table: 'search_abbreviations', column: 'changed_by', required: true },
  { table: 'audit_events', column: 'done_by' },
];

/** Where a person may be named as somebody to ask. */
const CONTACTS = [
  'notes',
  'note_versions',
  'glossary_terms',
  'glossary_term_versions',
];

/**
 * Takes a person's name out of all that the store has. What she wrote stays;
 * nobody can tell any more that it was her. What she was given to own in the
 * portal goes back to whom the configuration names.
 *
 * @returns how many places had it
 */
export async function erasePerson(
  { database, ownership }: { database: Knex; ownership: OwnershipStore },
  entityRef: string,
): Promise<number> {
  return await database.transaction(async transaction => {
    let places = await ownership.forget(transaction, entityRef);
    for (const { table, column, required } of PLACES_OF_NAMES) {
      places += await transaction(table)
        .where({ [column]: entityRef })
        .update({ [column]: required ? ERASED_PERSON : null });
    }
    for (const table of CONTACTS) {
      places += await transaction(table)
        .whereRaw(`words ->> 'contact' = ?`, [entityRef])
        .update({ words: transaction.raw(`words - 'contact'`) });
    }
    places += await forgetImportsNaming(transaction, entityRef);
    // Before and after of what was written may name somebody to ask.
    const name = JSON.stringify(entityRef);
    places += await transaction('audit_events')
      .whereRaw('strpos(facts::text, ?) > 0', [name])
      .update({
        facts: transaction.raw('replace(facts::text, ?, ?)::jsonb', [
          name,
          JSON.stringify(ERASED_PERSON),
        ]),
      });
    return places;
  });
}
