import { Rectangle } from '../layout';
import { SceneLine } from '../scene';
import { dashes, Glyph } from './glyphs';
import { MapColours } from './MapColours';
import { View } from './View';

interface TextStyle {
  size: number;
  weight?: number;
  colour: string;
}

/** So many shortened texts are remembered. */
const mostRemembered = 6_000;

const angleOf = (
  from: { x: number; y: number },
  to: { x: number; y: number },
) => Math.atan2(to.y - from.y, to.x - from.x);

/** Draws the map's few shapes on a canvas, in the map's own pixels. */
export class Brush {
  private readonly shortened = new Map<string, string>();
  private readonly widths = new Map<string, number>();
  private readonly paths = new Map<string, Path2D>();

  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly colours: MapColours,
  ) {}

  /** Wipes the canvas and moves to where a view looks. */
  begin({ x, y, k }: View, ratio: number): void {
    const { canvas } = this.context;
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, canvas.width, canvas.height);
    this.context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
    this.context.globalAlpha = 1;
  }

  box(
    place: Rectangle,
    radius: number,
    fill: string | undefined,
    stroke: string | undefined,
    width = 1,
  ): void {
    const { context } = this;
    context.beginPath();
    context.roundRect(place.x, place.y, place.width, place.height, radius);
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    if (stroke) {
      context.setLineDash([]);
      context.lineWidth = width;
      context.strokeStyle = stroke;
      context.stroke();
    }
  }

  /** One line of text, shortened where it is wider than `width`. */
  text(
    text: string,
    x: number,
    y: number,
    width: number,
    style: TextStyle,
  ): void {
    this.use(style);
    this.context.fillText(this.fitting(text, width), x, y);
  }

  /** Whether a text stands in one line of this width as it is: figures are never cut. */
  fits(text: string, width: number, style: TextStyle): boolean {
    this.use(style);
    return this.fitting(text, width) === text;
  }

  /** How wide a text is in one line; of a few sizes only, so that it is remembered. */
  widthOf(text: string, style: Omit<TextStyle, 'colour'>): number {
    const key = `${style.weight} ${style.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) {
      return known;
    }
    this.use({ ...style, colour: this.colours.text });
    const { width } = this.context.measureText(text);
    if (this.widths.size > mostRemembered) {
      this.widths.clear();
    }
    this.widths.set(key, width);
    return width;
  }

  private use({ size, weight = 400, colour }: TextStyle): void {
    this.context.font = `${weight} ${size}px ${this.colours.fontFamily}`;
    this.context.fillStyle = colour;
  }

  /**
   * Text in as many lines as it needs, the last one shortened where it must be;
   * answers how many.
   */
  lines(
    text: string,
    x: number,
    y: number,
    width: number,
    most: number,
    style: TextStyle,
  ): number {
    this.use(style);
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (
        line &&
        lines.length < most - 1 &&
        this.context.measureText(longer).width > width
      ) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    for (const [index, one] of [...lines, line].entries()) {
      this.text(one, x, y + index * style.size * 1.25, width, style);
    }
    return lines.length + 1;
  }

  glyph(
    { path, filled }: Glyph,
    x: number,
    y: number,
    size: number,
    colour: string,
  ): void {
    const { context } = this;
    let shape = this.paths.get(path);
    if (!shape) {
      shape = new Path2D(path);
      this.paths.set(path, shape);
    }
    context.save();
    context.translate(x, y);
    context.scale(size / 12, size / 12);
    context.setLineDash([]);
    if (filled) {
      context.fillStyle = colour;
      context.fill(shape);
    } else {
      context.lineWidth = 1.6;
      context.strokeStyle = colour;
      context.stroke(shape);
    }
    context.restore();
  }

  line(
    { curve, type }: SceneLine,
    width: number,
    colour: string,
    arrow: boolean,
  ): void {
    const { context } = this;
    const { start, control1, control2, end } = curve;
    context.setLineDash(
      dashes[type].map(length => length * Math.max(1, width / 2)),
    );
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(
      control1.x,
      control1.y,
      control2.x,
      control2.y,
      end.x,
      end.y,
    );
    context.stroke();
    if (arrow) {
      this.arrow(type, angleOf(control2, end), end, 5 + width * 1.6, colour);
    }
  }

  private arrow(
    type: SceneLine['type'],
    angle: number,
    { x, y }: { x: number; y: number },
    size: number,
    colour: string,
  ): void {
    const { context } = this;
    const wing = (side: -1 | 1): [number, number] => {
      const to = angle + Math.PI + side * 0.42;
      return [x + size * Math.cos(to), y + size * Math.sin(to)];
    };
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(...wing(-1));
    context.lineTo(x, y);
    context.lineTo(...wing(1));
    // Open where something is read or guessed, hollow where it is a special case.
    if (type === 'reads' || type === 'inferred') {
      context.stroke();
      return;
    }
    context.closePath();
    context.fillStyle = type === 'reference' ? colour : this.colours.ground;
    context.fill();
    if (type === 'inherits') {
      context.stroke();
    }
  }

  private fitting(text: string, width: number): string {
    const key = `${this.context.font} ${Math.round(width)} ${text}`;
    const known = this.shortened.get(key);
    if (known !== undefined) {
      return known;
    }
    let fits = text;
    if (this.context.measureText(text).width > width) {
      let [from, to] = [0, text.length];
      while (from < to) {
        const half = Math.ceil((from + to) / 2);
        if (
          this.context.measureText(`${text.slice(0, half)}…`).width <= width
        ) {
          from = half;
        } else {
          to = half - 1;
        }
      }
      fits = from > 0 ? `${text.slice(0, from).trimEnd()}…` : '';
    }
    if (this.shortened.size > mostRemembered) {
      this.shortened.clear();
    }
    this.shortened.set(key, fits);
    return fits;
  }
}
