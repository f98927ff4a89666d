import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { useTranslatedTitle } from '@datamap/plugin-app-module-korean';
import { DatamapSearchResultListItem } from '@datamap/plugin-datamap';
import MenuIcon from '@material-ui/icons/Menu';
import { appTranslationRef } from '../translations/appTranslationRef';
import { SidebarLogo } from './SidebarLogo';

const NavigationItem = ({
  item,
  text,
}: {
  item: NavContentNavItem | undefined;
  text?: string;
}) => {
  const translated = useTranslatedTitle();
  return item ? (
    <SidebarItem
      icon={() => item.icon}
      to={item.href}
      text={text ?? translated(item.title)}
    />
  ) : null;
};

/** The side bar: finding data first, then the catalog, settings at the foot. */
export const Navigation = ({ navItems }: NavContentComponentProps) => {
  const { t } = useTranslationRef(appTranslationRef);
  const datamap = navItems.take('page:datamap');
  const home = navItems.take('page:home');
  const catalog = navItems.take('page:catalog');
  const settings = navItems.take('page:user-settings');
  const search = navItems.take('page:search');

  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarDivider />
      <SidebarGroup label={t('sidebar.menu')} icon={<MenuIcon />}>
        {search && (
          <SidebarSearchModal
            resultItemComponents={<DatamapSearchResultListItem />}
          />
        )}
        <NavigationItem item={datamap} text={t('sidebar.findData')} />
        <NavigationItem item={home} text={t('sidebar.myPage')} />
        <NavigationItem item={catalog} text={t('sidebar.catalog')} />
        <SidebarScrollWrapper>
          {navItems.rest().map(item => (
            <NavigationItem key={item.node.spec.id} item={item} />
          ))}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <SidebarGroup
        label={t('sidebar.settings')}
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {settings && (
          <SidebarItem
            icon={() => <UserSettingsSignInAvatar />}
            to={settings.href}
            text={t('sidebar.settings')}
          />
        )}
      </SidebarGroup>
    </Sidebar>
  );
};
