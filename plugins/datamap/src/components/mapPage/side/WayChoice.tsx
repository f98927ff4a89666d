import { JoinPath } from '@datamap/plugin-datamap-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translation';
import { SqlToCopy } from '../../relationships/SqlToCopy';
import { wayInWords } from './wayInWords';

const useStyles = makeStyles(theme => ({
  steps: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
    wordBreak: 'keep-all',
  },
  label: { overflowWrap: 'anywhere', wordBreak: 'keep-all' },
}));

interface WayChoiceProps {
  items: JoinPath[];
  moreWays: boolean;
  drawn: number;
  onWay(way: number): void;
}

/** Which way is drawn, its steps in words, and its SQL. */
export const WayChoice = ({
  items,
  moreWays,
  drawn,
  onWay,
}: WayChoiceProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { steps } = wayInWords(items[drawn], t);
  return (
    <>
      <Typography variant="subtitle2" component="p" role="status">
        {t('mapPage.way.found', { count: items.length })}
        {moreWays && ` ${t('mapPage.way.more')}`}
      </Typography>
      {items.length > 1 && (
        <RadioGroup
          aria-label={t('mapPage.way.choose')}
          value={String(drawn)}
          onChange={(_, value) => onWay(Number(value))}
        >
          {items.map((way, index) => (
            <FormControlLabel
              key={way.steps.map(({ edge }) => edge.id).join(' ')}
              value={String(index)}
              control={<Radio size="small" color="primary" />}
              label={
                <Typography variant="body2" className={classes.label}>
                  {wayInWords(way, t).title}
                </Typography>
              }
            />
          ))}
        </RadioGroup>
      )}
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={`${index} ${step}`}>{step}</li>
        ))}
      </ol>
      <SqlToCopy sql={items[drawn].sql} label={t('mapPage.way.sql')} />
    </>
  );
};
