import { MapEdge } from '@datamap/plugin-datamap-common';
import { referenceInWords } from '../components/tablePage/referenceInWords';
import { Translate } from '../translation';

/** What people call the two ends of an edge. */
export interface EdgeTitles {
  from: string;
  to: string;
}

/** How two tables connect by one edge, a sentence each: which values, then the rules. */
export function edgeInWords(
  edge: Omit<MapEdge, 'id' | 'from' | 'to'>,
  { from, to }: EdgeTitles,
  t: Translate,
): string[] {
  if (edge.type === 'reads' || edge.type === 'inherits') {
    return [t(`relationships.edge.${edge.type}`, { from, to })];
  }
  const { columns, constraint, deferrable, deferred } = edge;
  const sentences: string[] = [
    columns.length === 1
      ? t('relationships.edge.pair', {
          column: columns[0].from,
          otherColumn: columns[0].to,
          from,
          to,
        })
      : t('relationships.edge.pairs', {
          count: columns.length,
          from,
          to,
          pairs: columns
            .map(pair =>
              t('relationships.edge.pairOf', {
                column: pair.from,
                otherColumn: pair.to,
              }),
            )
            .join(', '),
        }),
  ];
  if (edge.nullable) {
    sentences.push(t('relationships.edge.nullable'));
  }
  if (edge.type === 'inferred') {
    return [
      t(
        edge.confirmed
          ? 'relationships.edge.confirmed'
          : 'relationships.edge.inferred',
      ),
      ...sentences,
    ];
  }
  sentences.push(
    ...referenceInWords(
      {
        constraint: constraint ?? '',
        deferred: deferred ?? false,
        enforced: edge.enforced,
        onDelete: edge.onDelete ?? 'no-action',
        validated: edge.validated ?? true,
      },
      t,
    ),
  );
  if (deferrable && !deferred && edge.enforced !== false) {
    sentences.splice(-1, 0, t('relationships.edge.deferrable'));
  }
  return sentences;
}
