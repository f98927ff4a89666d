import { Place } from './places';
import { WordName, words } from './words';

/** Says a word in the reader's language, filled in with what was found in it. */
export type SayWord = (
  word: WordName,
  filledIn: Record<string, string>,
) => string;

/** The node that says something: an attribute of an element, or a text. */
type Said = Attr | Text;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(word: string): RegExp {
  const parts = word
    .split(/{{(\w+)}}/)
    .map((part, index) => (index % 2 ? `(?<${part}>.+)` : escaped(part)));
  return new RegExp(`^${parts.join('')}$`);
}

const patterns = Object.fromEntries(
  Object.entries(words).map(([name, word]) => [name, patternOf(word)]),
) as Record<WordName, RegExp>;

/**
 * Replaces the words that {@link Place}s name, and puts them back. It matches
 * whole texts only, and leaves alone what has been said otherwise since.
 */
export class WordReplacer {
  /** Weak, for what has left the page in the meantime. */
  readonly #replaced = new WeakMap<Said, { english: string; said: string }>();

  private constructor(
    private readonly places: readonly Place[],
    private readonly say: SayWord,
  ) {}

  static create(options: {
    places: readonly Place[];
    say: SayWord;
  }): WordReplacer {
    return new WordReplacer(options.places, options.say);
  }

  /** Replaces the words of an element and of everything in it. */
  replaceIn(root: Element): void {
    for (const { node, word } of this.#nodesIn(root)) {
      const english = node.nodeValue ?? '';
      const found = patterns[word].exec(english);
      if (found) {
        const said = this.say(word, { ...found.groups });
        this.#replaced.set(node, { english, said });
        node.nodeValue = said;
      }
    }
  }

  /** Says what is in an element as it was said before. */
  restoreIn(root: Element): void {
    for (const { node } of this.#nodesIn(root)) {
      const replaced = this.#replaced.get(node);
      if (replaced && node.nodeValue === replaced.said) {
        node.nodeValue = replaced.english;
      }
    }
  }

  *#nodesIn(root: Element): Generator<{ node: Said; word: WordName }> {
    for (const place of this.places) {
      const inside = root.querySelectorAll(place.selector);
      for (const element of root.matches(place.selector)
        ? [root, ...inside]
        : inside) {
        for (const node of saidBy(place, element)) {
          yield { node, word: place.word };
        }
      }
    }
  }
}

function saidBy({ attribute }: Place, element: Element): Said[] {
  if (attribute) {
    const node = element.getAttributeNode(attribute);
    return node ? [node] : [];
  }
  return [...element.childNodes].filter(
    (node): node is Text => node.nodeType === Node.TEXT_NODE,
  );
}
