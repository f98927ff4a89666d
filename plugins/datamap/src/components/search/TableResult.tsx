import { Link } from '@backstage/core-components';
import type { TableSearchDocument } from '@datamap/plugin-datamap-common';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { OwnerLink } from '../measures';
import { Surroundings } from '../page';
import { FoundInColumns } from './FoundInColumns';
import { Marked } from './Marked';
import { hasMark, markedWords, type Highlight } from './markedWords';
import { ResultFigures } from './ResultFigures';
import { textOfDocument } from './textOfDocument';
import { useResultStyles } from './useResultStyles';

interface TableResultProps {
  document: TableSearchDocument;
  highlight?: Highlight;
  /** What was typed. */
  term: string;
}

const Found = ({ document, highlight, term }: TableResultProps) => {
  const classes = useResultStyles();
  const t = useTranslate();
  const path = useEntityPath()(document.entityRef) ?? document.location;
  const words = markedWords(term, highlight);
  const { columns, description } = textOfDocument(document);
  const said = (document.fieldTexts ?? []).filter(one => hasMark(one, words));
  const place = [
    document.warehouse,
    document.tableKind !== 'table' && t(`startPage.kind.${document.tableKind}`),
  ];
  return (
    <div className={classes.root}>
      <Link to={path} className={classes.title}>
        <Marked text={document.tableTitle} words={words} />
      </Link>
      <span className={classes.name}>
        <Marked text={`${document.schema}.${document.name}`} words={words} />
        {' · '}
        <Marked text={place.filter(Boolean).join(' · ')} words={words} />
      </span>
      {description && (
        <span className={classes.description}>
          <Marked text={description} words={words} />
        </span>
      )}
      {said.length > 0 && (
        <span className={classes.description}>
          <Marked text={said.join(' · ')} words={words} />
        </span>
      )}
      <div className={classes.figures}>
        <ResultFigures document={document} />
        <OwnerLink owner={document.owner} />
      </div>
      <FoundInColumns columns={columns} words={words} />
    </div>
  );
};

/** What the search says where there is no table at all. */
const Nothing = ({ location }: { location: string }) => {
  const classes = useResultStyles();
  const t = useTranslate();
  return (
    <div className={classes.root}>
      <Link to={location} className={classes.title}>
        {t('search.nothing.title')}
      </Link>
      <span className={classes.description}>{t('search.nothing.body')}</span>
    </div>
  );
};

/** A table among the results: what it is, how much, how fresh, and why it was found. */
export const TableResult = (props: TableResultProps) => (
  <Surroundings>
    {props.document.entityRef ? (
      <Found {...props} />
    ) : (
      <Nothing location={props.document.location} />
    )}
  </Surroundings>
);
