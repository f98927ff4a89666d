import { makeStyles } from '@material-ui/core/styles';
import { useLanguage } from '../frame/useLanguage';

const useStyles = makeStyles({
  '@global': {
    body: { wordBreak: 'keep-all', overflowWrap: 'break-word' },
  },
});

const KeptWords = () => {
  useStyles();
  return null;
};

/** Breaks lines between words, as people write Korean; browsers break inside them. */
export const KoreanLineBreaks = () =>
  useLanguage() === 'ko' ? <KeptWords /> : null;
