import { compatWrapper } from '@backstage/core-compat-api';
import { ComponentType } from 'react';

/**
 * Gives a component of ours what the new frontend system would: it finds
 * routes by the legacy app's own resolver.
 */
export function inLegacyApp(Component: ComponentType) {
  const InLegacyApp = () => compatWrapper(<Component />);
  InLegacyApp.displayName = `InLegacyApp(${
    Component.displayName ?? Component.name
  })`;
  return InLegacyApp;
}
