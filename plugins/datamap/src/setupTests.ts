import '@testing-library/jest-dom';
import { StylesContext } from '@material-ui/styles';
import { configure } from '@testing-library/react';

// Whole pages are opened here, on machines that may be busy with other suites.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);

// A third of the time of a page's test went into writing style sheets and into
// jsdom's looking through their rules for each element that it is asked about.
// No test here looks at styles; the journeys in a browser do. So no sheet is
// written, and an element has the display of its kind and what is set on itself.
const styles = StylesContext as unknown as Record<
  '_currentValue' | '_currentValue2',
  { disableGeneration?: boolean }
>;
styles._currentValue.disableGeneration = true;
styles._currentValue2.disableGeneration = true;

const { getComputedStyle } = window;
const displays = new Map<string, string>();

/** `block`, `inline` and so on: what an element of a kind has by itself. */
function displayOf(kind: string): string {
  let display = displays.get(kind);
  if (display === undefined) {
    const bare = document.body.appendChild(document.createElement(kind));
    display = getComputedStyle(bare).display;
    bare.remove();
    displays.set(kind, display);
  }
  return display;
}

window.getComputedStyle = element => {
  const own = (element as HTMLElement).style;
  const valueOf = (property: string) =>
    own.getPropertyValue(property) ||
    (property === 'display' ? displayOf(element.localName) : '');
  return new Proxy(own, {
    get(_, name) {
      if (name === 'getPropertyValue') {
        return valueOf;
      }
      return name === 'display' ? valueOf(name) : Reflect.get(own, name, own);
    },
  });
};
