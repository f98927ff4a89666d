import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translation';
import { ErrorState, LoadingState } from '../../states';
import { Ways } from '../ways';
import { WayChoice } from './WayChoice';

interface FoundWaysProps {
  ways: Ways;
  same: boolean;
  from: string;
  to: string;
  onWay(way: number): void;
}

/** The ways that were found, or why there are none. */
export const FoundWays = ({ ways, same, from, to, onWay }: FoundWaysProps) => {
  const t = useTranslate();
  if (same) {
    return <Typography variant="body2">{t('mapPage.way.same')}</Typography>;
  }
  if (ways.error) {
    return <ErrorState error={ways.error} onRetry={ways.retry} />;
  }
  if (!ways.items) {
    return <LoadingState lines={2} lineHeight={40} />;
  }
  if (ways.items.length === 0) {
    return (
      <Typography variant="body2" role="status">
        {t('mapPage.way.none', { from, to })}
      </Typography>
    );
  }
  return (
    <WayChoice
      items={ways.items}
      moreWays={ways.moreWays}
      drawn={ways.drawn}
      onWay={onWay}
    />
  );
};
