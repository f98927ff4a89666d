import { DatamapMap } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { DrawnLine } from '../../map';
import { useTranslate } from '../../translation';
import { TableLinkText } from '../tablePage/TableLinkText';
import { ConnectionDetails } from './ConnectionDetails';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, padding: theme.spacing(2) },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: '0.875rem',
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  prompt: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  ends: {
    margin: theme.spacing(1, 0, 0.5),
    fontSize: theme.typography.body2.fontSize,
  },
}));

interface LineDetailsProps {
  map: DatamapMap;
  line: DrawnLine | undefined;
}

/** All that one line of the picture stands for, in words and as SQL. */
export const LineDetails = ({ map, line }: LineDetailsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const tables = new Map(map.tables.map(table => [table.entityName, table]));
  return (
    <section aria-labelledby={id} className={classes.root}>
      <h2 id={id} className={classes.title}>
        {t('relationships.details.title')}
      </h2>
      {!line && (
        <p className={classes.prompt}>{t('relationships.details.prompt')}</p>
      )}
      {line?.connections.map(connection => {
        const from = tables.get(connection.from);
        const to = tables.get(connection.to);
        return (
          from &&
          to && (
            <div key={connection.id}>
              <p className={classes.ends}>
                <TableLinkText table={from} withName inSentence />
                {' → '}
                <TableLinkText table={to} withName inSentence />
              </p>
              <ConnectionDetails from={from} to={to} edges={connection.edges} />
            </div>
          )
        );
      })}
    </section>
  );
};
