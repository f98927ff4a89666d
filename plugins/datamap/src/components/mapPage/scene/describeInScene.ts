import { connectionInWords } from '../../../map';
import { Translate } from '../../../translation';
import { MapScene, thingOf } from './MapScene';

/** What a thing or a line is, in a sentence or two. */
export function describeInScene(
  scene: MapScene,
  id: string,
  t: Translate,
): string {
  const titleOf = (name: string) => thingOf(scene, name)?.title ?? name;
  const line = scene.lines.find(one => one.id === id);
  if (line) {
    const { type, from, to, edges, count } = line;
    // Guesses are never counted in the bands between schemas.
    return edges.length > 0 || type === 'inferred'
      ? connectionInWords({ id, type, from, to, edges }, titleOf, t)
      : t(`mapPage.say.band.${type}`, {
          from: titleOf(from),
          to: titleOf(to),
          count,
        });
  }
  const thing = thingOf(scene, id);
  if (!thing) {
    return '';
  }
  const { title, name } = thing;
  if (thing.kind === 'schema') {
    return t('mapPage.say.schema', { title, name, tables: thing.figures });
  }
  const { neighbours } = thing.table;
  return [
    t('mapPage.say.table', {
      title,
      name,
      rows: thing.rows,
      health: thing.healthWords,
    }),
    neighbours > 0
      ? t('mapPage.say.connections', { count: neighbours })
      : t('mapPage.say.connectionsNone'),
  ].join(' ');
}
