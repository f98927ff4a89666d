import { useRouteRef } from '@backstage/frontend-plugin-api';
import MenuBookOutlinedIcon from '@material-ui/icons/MenuBookOutlined';
import { glossaryRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { PageLink } from '../page';

/** Leads to what words mean. */
export const GlossaryLink = () => {
  const t = useTranslate();
  const path = useRouteRef(glossaryRouteRef)?.();
  return (
    <PageLink to={path} icon={<MenuBookOutlinedIcon />}>
      {t('glossary.link')}
    </PageLink>
  );
};
