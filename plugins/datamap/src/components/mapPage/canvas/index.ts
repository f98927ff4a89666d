export { CanvasMap } from './CanvasMap';
export { columnGlyphs, dashes, healthGlyphs, type Glyph } from './glyphs';
export { healthColours } from './MapColours';
