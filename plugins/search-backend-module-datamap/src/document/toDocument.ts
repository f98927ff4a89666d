import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  madeReadable,
  type FeedEntity,
  type FeedItem,
  type TableSearchDocument,
} from '@datamap/plugin-datamap-common';
import { searchWords } from './searchWords';

/** Characters of all texts; PostgreSQL cannot index a document of more than a megabyte. */
const LONGEST_TEXT = 50_000;

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What people call it, and its real name where that is not the same word. */
function titleAndName(title: string, name: string): string {
  return title === '' || title === name || title === madeReadable(name)
    ? title || name
    : `${title} (${name})`;
}

/** What people wrote in the fields that the portal has beside the others. */
function fieldLines(texts: string[] | undefined): string[] {
  return (texts ?? []).map(oneLine).filter(Boolean);
}

function columnLines(entity: FeedEntity): string[] {
  return (entity.columns ?? []).map(
    ({ name, title, description, fieldTexts }) =>
      [
        [oneLine(`${title} (${name})`), oneLine(description)]
          .filter(Boolean)
          .join(': '),
        ...fieldLines(fieldTexts),
      ].join(' · '),
  );
}

/** As many lines as fit, the last ones going first. */
function fitting(lines: string[]): string[] {
  let length = 0;
  return lines.filter(line => {
    length += line.length + 1;
    return length <= LONGEST_TEXT;
  });
}

function locationOf(
  template: string,
  entity: { kind: string; namespace: string; name: string },
): string {
  return template
    .replace(/:(namespace|kind|name)/g, (_, key: keyof typeof entity) =>
      encodeURIComponent(entity[key]),
    )
    .toLocaleLowerCase('en');
}

/**
 * The document of a table: the same for the same facts, so that an index need
 * not touch what did not change.
 *
 * @throws InputError if the item says too little to make one
 */
export function toDocument(
  item: FeedItem,
  options: { locationTemplate: string; figures?: boolean },
): TableSearchDocument {
  const { entity, entityName: name, warehouse } = item;
  if (!entity?.kind || entity.schema === undefined) {
    throw new InputError(
      `The feed says too little of "${name}" in the warehouse "${warehouse}" to find it by; bring plugin-datamap-backend and plugin-search-backend-module-datamap to the same version`,
    );
  }
  const compound = { kind: 'Resource', namespace: warehouse, name };
  const entityRef = stringifyEntityRef(compound);
  const description = oneLine(entity.description).slice(0, LONGEST_TEXT / 2);
  const fieldTexts = fieldLines(entity.fieldTexts);
  const head = [
    `${oneLine(entity.name)} (${oneLine(entity.schema)})`,
    ...(description ? [description] : []),
    ...fieldTexts,
  ];
  const lines = fitting([...head, ...columnLines(entity)]);
  return {
    title: titleAndName(oneLine(entity.title), oneLine(entity.name)),
    text: lines.join('\n'),
    location: locationOf(options.locationTemplate, compound),
    words: searchWords({
      identifiers: [
        `${entity.schema}.${entity.name}`,
        ...(entity.columns ?? []).map(column => column.name),
      ],
      texts: [oneLine(entity.title), ...lines],
    }).slice(0, LONGEST_TEXT),
    entityRef,
    tableTitle: oneLine(entity.title) || entity.name,
    warehouse,
    schema: entity.schema,
    name: entity.name,
    tableKind: entity.kind,
    owner: entity.owner,
    ...(options.figures !== false && {
      ...(entity.rows && { rows: entity.rows }),
      ...(entity.lastUpdated && { lastUpdated: entity.lastUpdated }),
    }),
    ...(fieldTexts.length > 0 && { fieldTexts }),
    columns: lines.length - head.length,
    authorization: { resourceRef: entityRef },
  };
}
