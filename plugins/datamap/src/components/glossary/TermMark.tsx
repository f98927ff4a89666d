import { useRouteRef } from '@backstage/frontend-plugin-api';
import { TermOfTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { glossaryRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { plainMarkdown } from '../describe/plainMarkdown';
import { Explained } from '../measures';
import { useTermPath } from './useTermPath';

/** So much of a definition is shown on hover; the glossary has the whole. */
const shown = 280;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-block',
    padding: theme.spacing(0, 0.75),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.7,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
}));

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > shown
    ? `${characters.slice(0, shown).join('').trimEnd()}…`
    : text;
}

/** A term by its name, leading to its page; what it means shows on hover and on focus. */
export const TermMark = ({ term }: { term: TermOfTable }) => {
  const t = useTranslate();
  const classes = useStyles();
  const hasGlossary = useRouteRef(glossaryRouteRef) !== undefined;
  const pathOf = useTermPath();
  const { id, name, definition } = term;
  return (
    <Explained
      to={hasGlossary ? pathOf(id) : undefined}
      explanation={
        definition
          ? t('glossary.ofTable.explained', {
              name,
              definition: shortened(plainMarkdown(definition)),
            })
          : t('glossary.ofTable.explainedNot', { name })
      }
    >
      <span className={classes.root}>{name}</span>
    </Explained>
  );
};
