import type { RelationDefinition } from '@datamap/plugin-datamap-node';

/** Object ids of all other relations that the texts of one name. */
export function namesInDefinition({
  view,
  partitionKey,
  generated,
  constraints,
  indexes,
  triggers,
  policies,
}: RelationDefinition): number[] {
  return [
    ...(view ? [view] : []),
    ...(partitionKey ? [partitionKey] : []),
    ...generated,
    ...constraints,
    ...indexes,
    ...triggers,
    ...policies,
  ].flatMap(text => (text.withheld ? [] : text.names));
}
