import { safeAddress, safeMarkdown } from './safeMarkdown';

describe('safeMarkdown', () => {
  it('puts headings below those of the page', () => {
    expect(safeMarkdown('# One\n\nTwo\n===\n\nThree\n---\n\n###### Six')).toBe(
      '### One\n\n### Two\n\n#### Three\n\n###### Six',
    );
  });

  it('leaves lines between text as they are', () => {
    expect(safeMarkdown('One\n\n---\n\nTwo')).toBe('One\n\n---\n\nTwo');
    expect(safeMarkdown('```\n# comment\n![x](y)\n```')).toBe(
      '```\n# comment\n![x](y)\n```',
    );
  });

  it('makes pictures links, so that nobody is told who reads', () => {
    expect(safeMarkdown('See ![chart](https://elsewhere.example/p.png)')).toBe(
      'See [chart](https://elsewhere.example/p.png)',
    );
  });

  it('takes out what turns or hides letters', () => {
    expect(safeMarkdown('a\u202Egnp.exe\u202C b\u0000\u2066c')).toBe(
      'agnp.exe bc',
    );
    expect(safeMarkdown('한글\r\n둘')).toBe('한글\n둘');
  });
});

describe('safeAddress', () => {
  it.each([
    'https://example.com/a',
    'mailto:data@example.com',
    '/catalog',
    '#a',
  ])('follows %s', address => expect(safeAddress(address)).toBe(address));

  it.each([
    // eslint-disable-next-line no-script-url
    'javascript:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    ' vbscript:x',
  ])('does not follow %s', address => expect(safeAddress(address)).toBe(''));
});
