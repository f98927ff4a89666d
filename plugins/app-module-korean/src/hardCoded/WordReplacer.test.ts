import { places } from './places';
import { WordReplacer } from './WordReplacer';
import { WordName, words } from './words';

const korean: Partial<Record<WordName, string>> = {
  previousPage: '이전 페이지',
  kind: '종류',
};

const say = (word: WordName, filledIn: Record<string, string>) =>
  word === 'allEntities' ? `전체: ${filledIn.kind}` : korean[word] ?? word;

function rendered(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

describe('WordReplacer', () => {
  const replacer = WordReplacer.create({ places, say });

  it('replaces a label and a title of a component', () => {
    const body = rendered(
      '<button aria-label="Previous page" title="Previous page">‹</button>',
    );
    replacer.replaceIn(body);
    expect(body.innerHTML).toBe(
      '<button aria-label="이전 페이지" title="이전 페이지">‹</button>',
    );
  });

  it('leaves a word alone that stands somewhere else, such as the title of a column', () => {
    const html = '<table><tbody><tr><td>Kind</td></tr></tbody></table>';
    const body = rendered(html);
    replacer.replaceIn(body);
    expect(body.innerHTML).toBe(html);
  });

  it('replaces it on the page that it is known from', () => {
    const body = rendered(
      '<div data-page-title="Search"><label>Kind</label></div>',
    );
    replacer.replaceIn(body);
    expect(body).toHaveTextContent('종류');
  });

  it('matches whole texts only', () => {
    const html = '<button title="Previous page of the book">‹</button>';
    const body = rendered(html);
    replacer.replaceIn(body);
    expect(body.innerHTML).toBe(html);
  });

  it('keeps what is filled in', () => {
    const body = rendered(
      '<div data-page-title="Catalog"><div class="MuiToolbar-root"><h2>All Components</h2></div></div>',
    );
    replacer.replaceIn(body);
    expect(body).toHaveTextContent('전체: Components');
  });

  it('puts back what it replaced, unless it was said otherwise since', () => {
    const body = rendered(
      '<button title="Previous page">‹</button><button title="Previous page">‹</button>',
    );
    const [first, second] = body.querySelectorAll('button');
    replacer.replaceIn(body);
    second.title = 'Chapter one';
    replacer.restoreIn(body);
    expect([first.title, second.title]).toEqual([
      'Previous page',
      'Chapter one',
    ]);
  });

  it('knows a place for every word', () => {
    expect(new Set(places.map(place => place.word))).toEqual(
      new Set(Object.keys(words)),
    );
  });
});
