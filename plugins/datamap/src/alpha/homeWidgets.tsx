import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import type { ComponentType } from 'react';

/** Ours bring a card of their own, with a title in the reader's language. */
const Bare = ({ Content }: { Content: ComponentType }) => <Content />;

const componentProps = { Renderer: Bare };
const layout = {
  width: { minColumns: 4, defaultColumns: 6 },
  height: { minRows: 4, defaultRows: 8 },
};

const myTables = HomePageWidgetBlueprint.make({
  name: 'my-tables',
  params: {
    name: 'DatamapMyTables',
    title: 'My tables',
    description: 'Tables that you or a team of yours owns',
    components: () =>
      import('../components/homeWidgets').then(m => ({ Content: m.MyTables })),
    componentProps,
    layout,
  },
});

const changedTables = HomePageWidgetBlueprint.make({
  name: 'changed-tables',
  params: {
    name: 'DatamapChangedTables',
    title: 'Recently changed tables',
    description: 'Tables that are new, or whose structure changed',
    components: () =>
      import('../components/homeWidgets').then(m => ({
        Content: m.ChangedTables,
      })),
    componentProps,
    layout,
  },
});

const starredTables = HomePageWidgetBlueprint.make({
  name: 'starred-tables',
  params: {
    name: 'DatamapStarredTables',
    title: 'My favourite tables',
    description: 'Tables that you put a star on',
    components: () =>
      import('../components/homeWidgets').then(m => ({
        Content: m.StarredTables,
      })),
    componentProps,
    layout,
  },
});

/** What a portal's home page may show of Datamap. */
export const homeWidgets = [myTables, changedTables, starredTables];
