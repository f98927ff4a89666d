import {
  Health,
  MapEdge,
  MapSchema,
  MapTable,
} from '@datamap/plugin-datamap-common';
import { Rectangle } from '../layout';
import { Curve } from './curveBetween';

/** What a column of a card is to the table. */
export type ColumnMark = 'primary' | 'unique' | 'foreign';

/** A table's card, with its words. */
export interface SceneTable {
  kind: 'table';
  /** The entity name. */
  id: string;
  place: Rectangle;
  table: MapTable;
  title: string;
  name: string;
  rows: string;
  kindWords: string;
  healthWords: string;
  columns: Array<{ name: string; marks: ColumnMark[] }>;
  /** Such as "14 more columns". */
  moreColumns?: string;
  /** How many references lead from the table to itself. */
  loops: number;
}

/** A schema as a box, or as a frame around its tables. */
export interface SceneSchema {
  kind: 'schema';
  /** The entity name. */
  id: string;
  place: Rectangle;
  schema: MapSchema;
  title: string;
  name: string;
  /** Such as "12 tables". */
  figures: string;
  /** How much of the tables is in which state. */
  shares: Array<{ health: Health; share: number }>;
  /** Whether its tables are inside it. */
  isFrame: boolean;
}

/** What connects two things in one direction and in one way. */
export interface SceneLine {
  id: string;
  type: MapEdge['type'];
  from: string;
  to: string;
  curve: Curve;
  /** In the map's own pixels. */
  width: number;
  /** How many edges it stands for. */
  count: number;
  /** None in a band between schemas. */
  edges: MapEdge[];
}

/** Anything that can be selected. */
export type SceneThing = SceneTable | SceneSchema;

/** All that a renderer draws: places, words and lines, and no meaning of its own. */
export interface MapScene {
  /** The same as long as everything stays in its place. */
  id: string;
  /** What it is a picture of, for screen readers. */
  label: string;
  bounds: Rectangle;
  schemas: SceneSchema[];
  tables: SceneTable[];
  lines: SceneLine[];
}

/** The thing of an entity name. */
export function thingOf(scene: MapScene, id: string): SceneThing | undefined {
  return (
    scene.tables.find(table => table.id === id) ??
    scene.schemas.find(schema => schema.id === id)
  );
}
