import { InferredReference } from '@datamap/plugin-datamap-common';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { TableAddress } from '../../../api';
import { useTranslate } from '../../../translation';
import { TableLinkText } from '../../tablePage/TableLinkText';
import { LineSample } from '../ConnectionLegend';
import { lineLooks } from '../lineLooks';
import { DecisionPart } from './DecisionPart';
import { ReasonList } from './ReasonList';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0, 1),
    padding: theme.spacing(1.5, 0),
    fontSize: theme.typography.body2.fontSize,
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    '& > svg': { marginTop: 5 },
  },
  pairs: {
    display: 'block',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

interface SuggestedItemProps {
  address: TableAddress;
  reference: InferredReference;
  /** Whether the caller may say whether it is right. */
  mayDecide: boolean;
}

/** A suggested reference: where to, over which columns, why, and what people say. */
export const SuggestedItem = ({
  address,
  reference,
  mayDecide,
}: SuggestedItemProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const looks = lineLooks(useTheme<Theme>());
  const { columns, confidence, decision, otherTable } = reference;
  return (
    <li className={classes.root}>
      <LineSample look={looks.inferred} />
      <div>
        {!decision && (
          <>{t(`relationships.suggested.confidence.${confidence}`)}: </>
        )}
        <TableLinkText table={otherTable} withName inSentence />
        {columns.map(({ from, to }) => (
          <code key={`${from} ${to}`} className={classes.pairs}>
            {t('relationships.list.pair', { column: from, otherColumn: to })}
          </code>
        ))}
        <ReasonList reference={reference} />
        <DecisionPart
          address={address}
          reference={reference}
          mayDecide={mayDecide}
        />
      </div>
    </li>
  );
};
