import type {
  ReadStatisticsOptions,
  ReadStructureOptions,
  RelationSnapshot,
  RelationStatistics,
  StructureFingerprint,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import { hashOf } from '../store/hashOf';
import { FixtureConnector } from './FixtureConnector';

/** What each relation of a fingerprint looked like, by object id. */
function relationsOf({ schemas }: StructureFingerprint): Map<string, string> {
  return new Map(
    Object.values(schemas).flatMap(({ relations }) =>
      Object.entries(JSON.parse(relations) as Record<string, string>),
    ),
  );
}

/**
 * A fixture that tells which relations are as they were, and keeps a record of
 * what it was asked for.
 */
export class IncrementalConnector extends FixtureConnector {
  /** Of each reading of the structure, the names of the relations it gave. */
  given: string[][] = [];
  /** Of each reading of the structure, how it was asked for. */
  asked: ReadStructureOptions[] = [];
  /** Of each reading of statistics, the object ids; undefined for all. */
  measured: Array<number[] | undefined> = [];

  async readStructure(
    options: ReadStructureOptions = {},
  ): Promise<StructureSnapshot> {
    const whole = await super.readStructure(options);
    const before = options.since && relationsOf(options.since);
    const isUnchanged = (relation: RelationSnapshot) =>
      before?.get(String(relation.oid)) === hashOf(relation);
    const relations = whole.relations.filter(
      relation => !isUnchanged(relation),
    );
    this.asked.push(options);
    this.given.push(relations.map(({ name }) => name));
    return {
      ...whole,
      relations,
      ...(before && {
        unchanged: whole.relations.filter(isUnchanged).map(({ oid }) => oid),
      }),
      fingerprint: {
        key: 'server',
        common: '1',
        confirmedAt: whole.readAt,
        schemas: Object.fromEntries(
          whole.schemas.map(({ oid, name }) => [
            String(oid),
            {
              head: name,
              relations: JSON.stringify(
                Object.fromEntries(
                  whole.relations
                    .filter(relation => relation.schema === name)
                    .map(relation => [String(relation.oid), hashOf(relation)]),
                ),
              ),
            },
          ]),
        ),
      },
    };
  }

  async readStatistics(
    options: ReadStatisticsOptions = {},
  ): Promise<RelationStatistics> {
    this.measured.push(options.oids);
    return await super.readStatistics(options);
  }
}
