import {
  Coverage,
  ListCoverageQuery,
  Ownership,
  OwnershipDecision,
  OwnershipPeriod,
  OwnershipRequest,
  OwnershipRequestItem,
} from '@datamap/plugin-datamap-common';
import { TableAddress } from './DatamapApi';

/** A page of a list, and where the next one begins. @public */
export interface OwnershipPage<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** What the frontend asks about who owns tables, and how far owners are. @public */
export interface OwnershipApi {
  /** How far tables are described, by schema or by owner. */
  listCoverage(query?: ListCoverageQuery): Promise<Coverage>;
  /** Who owns a table, who says so, and what one can do about it. */
  getOwnership(address: TableAddress): Promise<Ownership>;
  /** Gives a table to a person or a group, by entity ref. */
  putOwner(address: TableAddress, owner: string): Promise<Ownership>;
  /** Gives it back to whom the configuration names. */
  deleteOwner(address: TableAddress): Promise<void>;
  /** Who owned it by what was decided in the portal, newest first. */
  listOwners(
    address: TableAddress,
    options?: { limit?: number; cursor?: string },
  ): Promise<OwnershipPage<OwnershipPeriod>>;
  /** Who asks to own it: all for who may decide, else one's own. */
  listTableOwnershipRequests(
    address: TableAddress,
    options?: { limit?: number; cursor?: string },
  ): Promise<OwnershipPage<OwnershipRequest>>;
  /** Asks to own it, for oneself or for a group of one's own. */
  askForOwnership(
    address: TableAddress,
    request: { owner?: string; reason: string },
  ): Promise<OwnershipRequest>;
  /** Accepts or declines; 409 where that was done before. */
  decideOwnershipRequest(
    address: TableAddress,
    id: string,
    decision: OwnershipDecision,
  ): Promise<OwnershipRequest>;
  /** Takes back what one asked for. */
  withdrawOwnershipRequest(address: TableAddress, id: string): Promise<void>;
  /** What waits for one's decision, or what one asked for, across tables. */
  listOwnershipRequests(options: {
    role: 'decide' | 'made';
    limit?: number;
    cursor?: string;
  }): Promise<OwnershipPage<OwnershipRequestItem>>;
}
