import { Link } from '@backstage/core-components';
import { ChangeSubject } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';

const useStyles = makeStyles(theme => ({
  title: {
    fontWeight: 600,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  name: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.875em',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  gone: { color: theme.palette.text.secondary },
}));

/** What a change is about, leading to its page while it is there. */
export const SubjectLink = ({ subject }: { subject: ChangeSubject }) => {
  const classes = useStyles();
  const t = useTranslate();
  const pathOf = useEntityPath();
  const path = subject.entityRef && pathOf(subject.entityRef);
  const name = subject.schema
    ? `${subject.schema}.${subject.name}`
    : subject.name;
  return (
    <>
      {path ? (
        <Link to={path} className={classes.title} underline="always">
          {subject.title}
        </Link>
      ) : (
        <span className={classes.title}>{subject.title}</span>
      )}{' '}
      {name !== subject.title && <code className={classes.name}>{name}</code>}
      {!subject.entityRef && (
        <span className={classes.gone}> ({t('changes.gone')})</span>
      )}
    </>
  );
};
