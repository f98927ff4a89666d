import { TableLink } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { TableLinkText } from '../tablePage/TableLinkText';
import { ConnectionDetails } from './ConnectionDetails';
import { LineSample } from './ConnectionLegend';
import { EdgeMarks } from './EdgeMarks';
import { lineLooks } from './lineLooks';
import { ListedConnection } from './listedConnections';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    '& > svg': { flex: 'none' },
  },
  names: { flex: 1, minWidth: 0 },
  /** Below the names, beyond the line's sample. */
  rest: { marginLeft: 38 + theme.spacing(1) },
  quiet: { color: theme.palette.text.secondary, fontSize: '0.8125rem' },
  pairs: {
    margin: theme.spacing(0.25, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
    '& code': {
      fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    '& > button': { marginLeft: theme.spacing(-0.625), textAlign: 'left' },
  },
  details: { marginTop: theme.spacing(1) },
}));

interface ConnectionItemProps {
  connection: ListedConnection;
  /** The other table; without one both are named. */
  other?: TableLink;
  inPicture: boolean;
  /** How many tables the other one would bring, where it can be opened. */
  around?: { count: number; open: boolean; toggle(): void };
}

/** One entry of the list: where it leads, over which columns, and how, when asked. */
export const ConnectionItem = ({
  connection: { group, from, to, edges },
  other,
  inPicture,
  around,
}: ConnectionItemProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const looks = lineLooks(useTheme<Theme>());
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const title = other?.title ?? other?.name ?? '';
  const ends = { from: from.title ?? from.name, to: to.title ?? to.name };

  return (
    <>
      <div className={classes.head}>
        <LineSample look={looks[edges[0].type]} />
        <div className={classes.names}>
          {group === 'itself' && t('relationships.list.itselfName')}
          {group !== 'itself' && other && (
            <TableLinkText table={other} withName inSentence />
          )}
          {!other && (
            <>
              <TableLinkText table={from} withName inSentence />
              {' → '}
              <TableLinkText table={to} withName inSentence />
            </>
          )}
          {edges.length > 1 && (
            <span className={classes.quiet}>
              {' · '}
              {t('relationships.list.references', { count: edges.length })}
            </span>
          )}
          {!inPicture && (
            <span className={classes.quiet}>
              {' · '}
              {t('relationships.list.notInPicture')}
            </span>
          )}
        </div>
      </div>
      {edges.map(
        edge =>
          edge.columns.length > 0 && (
            <div key={edge.constraint} className={classes.rest}>
              <ol
                className={classes.pairs}
                aria-label={t('relationships.list.pairs')}
              >
                {edge.columns.map(pair => (
                  <li key={`${pair.from} ${pair.to}`}>
                    <code>
                      {t('relationships.list.pair', {
                        column: pair.from,
                        otherColumn: pair.to,
                      })}
                    </code>
                  </li>
                ))}
              </ol>
              <EdgeMarks edge={edge} />
            </div>
          ),
      )}
      <div className={`${classes.rest} ${classes.actions}`}>
        <Action
          size="small"
          color="primary"
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          aria-label={t('relationships.list.detailsOf', ends)}
          onClick={() => setOpen(!open)}
        >
          {t('relationships.list.details')}
        </Action>
        {around && (
          <Action
            size="small"
            color="primary"
            aria-expanded={around.open}
            onClick={around.toggle}
          >
            {around.open
              ? t('relationships.picture.collapse', { title })
              : t('relationships.picture.expand', {
                  title,
                  count: around.count,
                })}
          </Action>
        )}
      </div>
      {open && (
        <div id={detailsId} className={classes.details}>
          <ConnectionDetails from={from} to={to} edges={edges} />
        </div>
      )}
    </>
  );
};
