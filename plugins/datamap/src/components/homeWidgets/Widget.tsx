import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Surroundings } from '../page';
import { Section } from '../tablePage/Section';

const useStyles = makeStyles(theme => ({
  /** As high as the place that the home page gives it, if it gives one. */
  root: {
    boxSizing: 'border-box',
    height: '100%',
    overflow: 'auto',
    fontVariantNumeric: 'tabular-nums',
    '& > section': { boxSizing: 'border-box', minHeight: '100%' },
    '& > section > [role]': { padding: theme.spacing(2, 0) },
  },
}));

interface WidgetProps {
  title: string;
  /** What stands here, in a sentence. */
  lead: string;
  children: ReactNode;
}

/** One card on a portal's home page. */
export const Widget = ({ title, lead, children }: WidgetProps) => {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Surroundings>
        <Section title={title} lead={lead}>
          {children}
        </Section>
      </Surroundings>
    </div>
  );
};
