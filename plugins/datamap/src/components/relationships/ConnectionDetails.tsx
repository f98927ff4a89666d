import { TableLink } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { edgeInWords, joinSql } from '../../map';
import { useTranslate } from '../../translation';
import { EdgeFacts } from './listedConnections';
import { SqlToCopy } from './SqlToCopy';

const useStyles = makeStyles(theme => ({
  edge: {
    '& + &': {
      marginTop: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px dashed ${theme.palette.divider}`,
    },
  },
  sentences: {
    margin: theme.spacing(0, 0, 1),
    paddingLeft: theme.spacing(2.5),
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
  sqlTitle: {
    margin: 0,
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

interface ConnectionDetailsProps {
  from: TableLink;
  to: TableLink;
  edges: EdgeFacts[];
}

/** How two tables connect, each edge in words and, where they can be joined, as SQL. */
export const ConnectionDetails = ({
  from,
  to,
  edges,
}: ConnectionDetailsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titles = { from: from.title ?? from.name, to: to.title ?? to.name };
  return (
    <>
      {edges.map(edge => {
        const sql = joinSql(edge, from, to);
        const sqlTitle = edge.nullable
          ? t('relationships.edge.sqlLeft')
          : t('relationships.edge.sql');
        return (
          <div key={edge.constraint ?? edge.type} className={classes.edge}>
            <ul className={classes.sentences}>
              {edgeInWords(edge, titles, t).map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {sql && (
              <>
                <p className={classes.sqlTitle}>{sqlTitle}</p>
                <SqlToCopy
                  sql={sql}
                  label={`${sqlTitle}: ${edge.constraint ?? ''}`}
                />
              </>
            )}
          </div>
        );
      })}
    </>
  );
};
