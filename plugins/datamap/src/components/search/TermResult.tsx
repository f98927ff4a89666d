import { Link } from '@backstage/core-components';
import type { TermSearchDocument } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { plainMarkdown } from '../describe/plainMarkdown';
import { useTermPath } from '../glossary/useTermPath';
import { Surroundings } from '../page';
import { Marked } from './Marked';
import { markedWords, type Highlight } from './markedWords';
import { useResultStyles } from './useResultStyles';

interface TermResultProps {
  document: TermSearchDocument;
  highlight?: Highlight;
  /** What was typed. */
  term: string;
}

const Found = ({ document, highlight, term }: TermResultProps) => {
  const classes = useResultStyles();
  const t = useTranslate();
  const pathOf = useTermPath();
  const words = markedWords(term, highlight);
  const { title, text, otherNames, termId } = document;
  const [, ...below] = text.split('\n');
  const definition = otherNames.length > 0 ? below.join('\n') : text;
  const also =
    otherNames.length > 0 &&
    t('glossary.otherNames', { names: formatList(otherNames) });
  return (
    <div className={classes.root}>
      <Link
        to={termId ? pathOf(termId) : document.location}
        className={classes.title}
      >
        <Marked text={title} words={words} />
      </Link>
      <span className={classes.name}>
        <Marked
          text={[t('search.term.what'), also].filter(Boolean).join(' · ')}
          words={words}
        />
      </span>
      <span className={classes.description}>
        <Marked
          text={plainMarkdown(definition) || t('glossary.noDefinition')}
          words={words}
        />
      </span>
    </div>
  );
};

/** What leads to all terms. */
const AllTerms = ({ location }: { location: string }) => {
  const classes = useResultStyles();
  const t = useTranslate();
  return (
    <div className={classes.root}>
      <Link to={location} className={classes.title}>
        {t('glossary.title')}
      </Link>
      <span className={classes.description}>{t('glossary.lead')}</span>
    </div>
  );
};

/** A term among the results: what it means, and what else it is called. */
export const TermResult = (props: TermResultProps) => (
  <Surroundings>
    {props.document.termId ? (
      <Found {...props} />
    ) : (
      <AllTerms location={props.document.location} />
    )}
  </Surroundings>
);
