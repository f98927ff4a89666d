import { Table } from '@datamap/plugin-datamap-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useRef, useState } from 'react';
import { useTranslate } from '../../translation';
import { AskDialog } from './AskDialog';

const useStyles = makeStyles({
  button: { textTransform: 'none', letterSpacing: 'normal' },
});

interface AskButtonProps {
  table: Pick<Table, 'schema' | 'name' | 'title' | 'contacts'>;
}

/** The way to get at a table's data. */
export const AskButton = ({ table }: AskButtonProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        className={classes.button}
        ref={opener}
        variant="contained"
        color="primary"
        disableElevation
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      >
        {t('ask.button')}
      </Button>
      {asking && <AskDialog table={table} onClose={close} />}
    </>
  );
};
