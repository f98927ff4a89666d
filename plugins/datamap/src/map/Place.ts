/** Where the middle of something is, in the picture's own pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A table and how much room its card takes. */
export interface SizedTable {
  entityName: string;
  width: number;
  height: number;
}
