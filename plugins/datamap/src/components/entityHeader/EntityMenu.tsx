import { Entity } from '@backstage/catalog-model';
import { ExtensionBoundary } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Tooltip from '@material-ui/core/Tooltip';
import MoreVertIcon from '@material-ui/icons/MoreVert';
import { forwardRef, useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslate } from '../../translation';
import { EntityMenuEntry, useEntityMenuEntries } from './useEntityMenuEntries';

interface EntryProps {
  entry: EntityMenuEntry;
  onChoose(): void;
}

const EntryContent = forwardRef<HTMLLIElement, EntryProps>(
  ({ entry, onChoose }, ref) => {
    const navigate = useNavigate();
    const { title, disabled, onClick, ...target } = entry.data.useProps();
    const choose = () => {
      onClick?.();
      if ('href' in target) {
        navigate(target.href);
      }
      onChoose();
    };
    return (
      <MenuItem ref={ref} disabled={disabled} onClick={choose}>
        <ListItemIcon>{entry.data.icon}</ListItemIcon>
        {title}
      </MenuItem>
    );
  },
);

/** An entry whose failure takes nothing else down. */
const Entry = forwardRef<HTMLLIElement, EntryProps>((props, ref) => (
  <ExtensionBoundary node={props.entry.node}>
    <EntryContent {...props} ref={ref} />
  </ExtensionBoundary>
));

/** What else can be done with an entity: what the portal's plugins offer. */
export const EntityMenu = ({ entity }: { entity: Entity }) => {
  const t = useTranslate();
  const id = useId();
  const entries = useEntityMenuEntries(entity);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const label = t('tablePage.header.moreActions');
  if (entries.length === 0) {
    return null;
  }
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== undefined}
          aria-controls={id}
          size="small"
          onClick={event => setAnchor(event.currentTarget)}
        >
          <MoreVertIcon />
        </IconButton>
      </Tooltip>
      {/* Kept mounted: an entry may have something to say after the menu has closed. */}
      <Menu
        id={id}
        keepMounted
        disableAutoFocusItem
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
      >
        {entries.map(entry => (
          <Entry
            key={entry.node.spec.id}
            entry={entry}
            onChoose={() => setAnchor(undefined)}
          />
        ))}
      </Menu>
    </>
  );
};
