import {
  ExportTermsQuery,
  GlossaryPlace,
  GlossaryTerm,
  GlossaryTermInput,
  GlossaryTermVersion,
  TermImport,
  TermImportResult,
  TermOfTable,
} from '@datamap/plugin-datamap-common';
import { TableAddress } from './DatamapApi';

/**
 * The words of the company, what they mean, and what they apply to.
 *
 * @public
 */
export interface GlossaryApi {
  /** Terms with a text in a name or in the definition, by name. */
  listTerms(query?: { q?: string; limit?: number; cursor?: string }): Promise<{
    items: GlossaryTerm[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
    mayManage: boolean;
  }>;
  /** One term. */
  getTerm(id: string): Promise<GlossaryTerm & { mayManage: boolean }>;
  /** Adds a term; 409 where there is one of that name. */
  createTerm(term: GlossaryTermInput): Promise<GlossaryTerm>;
  /** Writes a term over the revision that was edited; 409 where there is a newer one. */
  putTerm(id: string, term: GlossaryTermInput): Promise<GlossaryTerm>;
  /** Deletes a term. */
  deleteTerm(id: string): Promise<void>;
  /** The versions of a term, newest first. */
  listTermVersions(
    id: string,
    query?: { limit?: number; cursor?: string },
  ): Promise<{
    items: GlossaryTermVersion[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }>;
  /** Says that two terms are related, which each of both has. */
  relateTerms(id: string, other: string): Promise<void>;
  /** Takes that back. */
  unrelateTerms(id: string, other: string): Promise<void>;
  /** All terms, as a file. */
  exportTerms(query: ExportTermsQuery): Promise<Blob>;
  /** Writes what a file of terms says as a whole, or only says what that would do. */
  importTerms(
    file: File,
    options: { dryRun: boolean },
  ): Promise<TermImportResult>;
  /** The last files of terms that were imported, the newest first. */
  listTermImports(): Promise<{ items: TermImport[] }>;
  /** Takes such an import back. */
  undoTermImport(id: string): Promise<TermImport>;
  /** The tables and columns that a term applies to, by name. */
  listTermPlaces(
    id: string,
    query?: { limit?: number; cursor?: string },
  ): Promise<{
    items: GlossaryPlace[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }>;
  /** The terms of a table and of its columns. */
  listTableTerms(
    address: TableAddress,
  ): Promise<{ items: TermOfTable[]; mayDescribe: boolean }>;
  /** Says that a term applies to a table, or to a column of it. */
  linkTerm(address: TableAddress, id: string, column?: string): Promise<void>;
  /** Takes that back. */
  unlinkTerm(address: TableAddress, id: string, column?: string): Promise<void>;
}
