import type { ActionServices } from './ActionServices';
import { addConnectionActions } from './addConnectionActions';
import { addProposalAction } from './addProposalAction';
import { addTableActions } from './addTableActions';

/**
 * Offers what Datamap knows to the portal's actions, which a chat or an MCP
 * client may call. Each answers with what its caller may see, and changes
 * nothing, but for one that proposes words.
 */
export function registerActions(services: ActionServices): void {
  addTableActions(services);
  addConnectionActions(services);
  addProposalAction(services);
}
