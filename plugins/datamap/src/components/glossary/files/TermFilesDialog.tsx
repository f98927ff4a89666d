import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useTranslate } from '../../../translation';
import { useExchangeStyles } from '../../exchange/useExchangeStyles';
import { Action } from '../../page';
import { Notice } from '../../states';
import { TermExport } from './TermExport';
import { TermImport } from './TermImport';
import { TermImportList } from './TermImportList';

const useStyles = makeStyles(theme => ({
  // Of all that is no text of the library.
  root: { ...theme.typography.body2 },
}));

interface TermFilesDialogProps {
  /** Whether the reader keeps the glossary, and so may import. */
  mayManage: boolean;
  onClose(): void;
}

/** Takes terms out as a file, and brings them back. */
export const TermFilesDialog = ({
  mayManage,
  onClose,
}: TermFilesDialogProps) => {
  const t = useTranslate();
  const classes = { ...useExchangeStyles(), ...useStyles() };
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{t('glossary.files.title')}</DialogTitle>
      <DialogContent className={classes.root}>
        <Typography variant="body2">{t('glossary.files.lead')}</Typography>
        <h3 className={classes.subtitle}>{t('glossary.files.exportTitle')}</h3>
        <TermExport />
        <h3 className={classes.subtitle}>{t('glossary.files.importTitle')}</h3>
        {mayManage ? (
          <>
            <TermImport />
            <TermImportList />
          </>
        ) : (
          <Notice>{t('glossary.files.forbidden')}</Notice>
        )}
      </DialogContent>
      <DialogActions>
        <Action onClick={onClose}>{t('glossary.choose.done')}</Action>
      </DialogActions>
    </Dialog>
  );
};
