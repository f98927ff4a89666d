import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Whom to ask: the owner's name, leading to her page. */
export const OwnerLink = ({ owner }: { owner: string }) => (
  <EntityRefLink entityRef={owner} defaultKind="group" hideIcon />
);
