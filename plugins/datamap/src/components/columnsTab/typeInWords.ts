import { Column } from '@datamap/plugin-datamap-common';
import { Translate } from '../../translation';

type TypedColumn = Pick<
  Column,
  'type' | 'baseType' | 'typeCategory' | 'enumLabels'
>;

/** The numbers in a type's brackets: `numeric(12,2)` has 12 and 2. */
function modifiers(type: string): number[] {
  const inBrackets = /\((\d+(?:,-?\d+)*)\)/.exec(type);
  return inBrackets ? inBrackets[1].split(',').map(Number) : [];
}

function textInWords(type: string, t: Translate): string {
  const [length] = modifiers(type);
  return length === undefined
    ? t('columnsTab.type.text')
    : t('columnsTab.type.textUpTo', { length: String(length) });
}

function numberInWords(type: string, t: Translate): string {
  const [, places] = modifiers(type);
  if (places !== undefined && places <= 0) {
    return t('columnsTab.type.wholeNumber');
  }
  return places === undefined
    ? t('columnsTab.type.number')
    : t('columnsTab.type.numberWithPlaces', { count: places });
}

function choiceInWords(labels: string[] | undefined, t: Translate): string {
  return labels === undefined
    ? t('columnsTab.type.choice')
    : t('columnsTab.type.choiceOf', { count: labels.length });
}

/**
 * What a column holds, for people who do not know PostgreSQL's types. A domain
 * is told by the type below it. The type's own name stands beside the words, so
 * nothing is lost here.
 */
export function typeInWords(column: TypedColumn, t: Translate): string {
  const type = column.baseType ?? column.type;
  switch (column.typeCategory) {
    case 'text':
      return textInWords(type, t);
    case 'whole-number':
      return t('columnsTab.type.wholeNumber');
    case 'number':
      return numberInWords(type, t);
    case 'date':
      return t('columnsTab.type.date');
    case 'time':
      return t('columnsTab.type.time');
    case 'date-time':
      return type.endsWith('without time zone')
        ? t('columnsTab.type.dateTimeWithoutZone')
        : t('columnsTab.type.dateTime');
    case 'duration':
      return t('columnsTab.type.duration');
    case 'boolean':
      return t('columnsTab.type.boolean');
    case 'choice':
      return choiceInWords(column.enumLabels, t);
    case 'list':
      return t('columnsTab.type.list');
    case 'structured':
      return t('columnsTab.type.structured');
    case 'identifier':
      return t('columnsTab.type.identifier');
    case 'network':
      return t('columnsTab.type.network');
    case 'binary':
      return t('columnsTab.type.binary');
    case 'geometric':
      return t('columnsTab.type.geometric');
    case 'range':
      return t('columnsTab.type.range');
    default:
      return t('columnsTab.type.other');
  }
}
