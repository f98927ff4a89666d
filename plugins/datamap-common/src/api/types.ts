import type { components, operations } from './schema.generated';

type Schemas = components['schemas'];

/** How well a value is known. @public */
export type Grade = Schemas['Grade'];
/** A number of rows with grade, moment and method. @public */
export type MeasuredRows = Schemas['MeasuredRows'];
/** A size in bytes with grade, moment and method. @public */
export type MeasuredSize = Schemas['MeasuredSize'];
/** A moment with grade, moment of measurement and method. @public */
export type MeasuredTime = Schemas['MeasuredTime'];
/** How a number of rows is known. @public */
export type RowsMethod = Schemas['RowsMethod'];
/** How a size is known. @public */
export type SizeMethod = Schemas['SizeMethod'];
/** How the moment of the last update is known. @public */
export type UpdatedMethod = Schemas['UpdatedMethod'];
/** The name of a verdict. @public */
export type VerdictName = Schemas['VerdictName'];
/** What the facts say about a table, with the facts. @public */
export type Verdict = Schemas['Verdict'];
/** One fact that a verdict rests on. @public */
export type Evidence = Schemas['Evidence'];
/** Whether a table has data, in one word. @public */
export type Health = Schemas['Health'];
/** What kind of table it is. @public */
export type TableKind = Schemas['TableKind'];
/** Whether a column holds personal data, of which kind, and who says so. @public */
export type PersonalData = Schemas['PersonalData'];
/** What kind of personal data it is. @public */
export type PersonalDataKind = Schemas['PersonalDataKind'];
/** What a person decided about it. @public */
export type PersonalDataDecision = Schemas['PersonalDataDecision'];
/** A word of the company, and what it means. @public */
export type GlossaryTerm = Schemas['GlossaryTerm'];
/** A term that another one is related to. @public */
export type RelatedTerm = Schemas['RelatedTerm'];
/** What is written of a term. @public */
export type GlossaryTermInput = Schemas['GlossaryTermInput'];
/** How many lines of a file of terms became what. @public */
export type TermImportCounts = Schemas['TermImportCounts'];
/** A file of terms that was imported. @public */
export type TermImport = Schemas['TermImport'];
/** A line of a file of terms, and what becomes of it. @public */
export type TermImportLine = Schemas['TermImportLine'];
/** What became of a file of terms, or would. @public */
export type TermImportResult = Schemas['TermImportResult'];
/** How terms are exported. @public */
export type ExportTermsQuery = operations['exportTerms']['parameters']['query'];
/** A term as it once was. @public */
export type GlossaryTermVersion = Schemas['GlossaryTermVersion'];
/** A table or a column that a term applies to. @public */
export type GlossaryPlace = Schemas['GlossaryPlace'];
/** A term that applies to a table or to a column of it. @public */
export type TermOfTable = Schemas['TermOfTable'];
/** What owners say of relying on a table. @public */
export type TableTrust = Schemas['TableTrust'];
/** What a table is certified for. @public */
export type Certification = Schemas['Certification'];
/** That a table is being retired. @public */
export type Deprecation = Schemas['Deprecation'];
/** The table to use instead of one that is being retired. @public */
export type Successor = Schemas['Successor'];
/** What owners say of a table, in one word. @public */
export type TrustState = Schemas['TrustState'];
/** Something that was said of relying on a table, and how it ended. @public */
export type TrustStatement = Schemas['TrustStatement'];
/** What an owner or admin says about an empty or unmeasured table. @public */
export type Review = Schemas['Review'];
/** The three things that a review may say. @public */
export type ReviewDecision = Schemas['ReviewDecision'];
/** Sums over tables. @public */
export type Totals = Schemas['Totals'];
/** Why a run failed or kept the last good state. @public */
export type FailureCode = Schemas['FailureCode'];
/** The state of the connection to a warehouse. @public */
export type Connection = Schemas['Connection'];
/** A warehouse with its state and totals. @public */
export type Warehouse = Schemas['Warehouse'];
/** A schema with its totals. @public */
export type Schema = Schemas['Schema'];
/** A table as lists show it. @public */
export type TableSummary = Schemas['TableSummary'];
/** When a table was last found different, and in what. @public */
export type TableChange = Schemas['TableChange'];
/** What of a table may be found different. @public */
export type TableChangePart = Schemas['TableChangePart'];
/** A table with everything but its columns. @public */
export type Table = Schemas['Table'];
/** What a search found. @public */
export type SearchAnswer = Schemas['SearchAnswer'];
/** A table that a search found, and why. @public */
export type SearchHit = Schemas['SearchHit'];
/** A text in which words of a search were found. @public */
export type SearchMatch = Schemas['SearchMatch'];
/** A word of a search that was taken for something else. @public */
export type SearchWord = Schemas['SearchWord'];
/** Short lists for a person who has not searched yet. @public */
export type SearchStart = Schemas['SearchStart'];
/** An abbreviation that the search knows. @public */
export type SearchAbbreviation = Schemas['SearchAbbreviation'];
/** What was searched for and not found. @public */
export type SearchMiss = Schemas['SearchMiss'];
/** A table that another one names. @public */
export type TableLink = Schemas['TableLink'];
/** The statistics' counters of one era. @public */
export type Activity = Schemas['Activity'];
/** A column. @public */
export type Column = Schemas['Column'];
/** What kind of thing a column holds. @public */
export type TypeCategory = Schemas['Column']['typeCategory'];
/** A foreign key. @public */
export type Reference = Schemas['Reference'];
/** References of one table that nobody declared. @public */
export type InferredReferences = Schemas['InferredReferences'];
/** A reference that nobody declared, and that names and types speak for. @public */
export type InferredReference = Schemas['InferredReference'];
/** Why a reference is suggested, and what to know about it. @public */
export type InferredReferenceReason = Schemas['InferredReferenceReason'];
/** Whether a suggested reference is one. @public */
export type InferredReferenceVerdict = Schemas['InferredReferenceVerdict'];
/** What a person decided about a suggested reference. @public */
export type InferredReferenceDecision = Schemas['InferredReferenceDecision'];
/** How much speaks for a suggested reference. @public */
export type InferenceConfidence = Schemas['InferenceConfidence'];
/** An index with size and use. @public */
export type Index = Schemas['Index'];
/** What a table demands of its rows. @public */
export type Constraint = Schemas['Constraint'];
/** How a table is made, and what acts on it. @public */
export type Definition = Schemas['Definition'];
/** A text in SQL, as far as it may be shown. @public */
export type DefinedText = Schemas['DefinedText'];
/** What of a table a caller may not see. @public */
export type NotShown = Schemas['NotShown'][number];
/** A table that a view reads, or a view that reads a table, with the columns. @public */
export type Lineage = Schemas['Lineage'];
/** What happens to the referencing rows. @public */
export type ReferenceAction = Schemas['ReferenceAction'];
/** How tables connect: an overview, one schema, or one table's neighbourhood. @public */
export type DatamapMap = Schemas['Map'];
/** A schema on the map. @public */
export type MapSchema = Schemas['MapSchema'];
/** A table on the map. @public */
export type MapTable = Schemas['MapTable'];
/** One reference, or one table that a view reads or inherits from. @public */
export type MapEdge = Schemas['MapEdge'];
/** The edges between two schemas, counted. @public */
export type MapBand = Schemas['MapBand'];
/** A way to join two tables. @public */
export type JoinPath = Schemas['JoinPath'];
/** The time that a table's rows tell of. @public */
export type MeasuredPeriod = Schemas['MeasuredPeriod'];
/** What to ask the map for. @public */
export type GetMapQuery = operations['getMap']['parameters']['query'];
/** Which tables to join. @public */
export type FindPathsQuery = operations['findPaths']['parameters']['query'];
/** One reading of a warehouse. @public */
export type Run = Schemas['Run'];
/** One difference that a run found. @public */
export type Change = Schemas['Change'];
/** What may happen to an object. @public */
export type ChangeKind = Schemas['ChangeKind'];
/** How much a change matters to those who use the object. @public */
export type ChangeSeverity = Schemas['ChangeSeverity'];
/** Why a change is as severe as it is. @public */
export type ChangeReason = Schemas['ChangeReason'];
/** What a change is about. @public */
export type ChangeSubject = Schemas['ChangeSubject'];
/** What one run did alike to the tables of one schema. @public */
export type ChangeGroup = Schemas['ChangeGroup'];
/** A table's figures, and how long they stayed as they were. @public */
export type Measurement = Schemas['Measurement'];
/** The filters and the paging of the time line. @public */
export type ListChangesQuery = NonNullable<
  operations['listChanges']['parameters']['query']
>;
/** How reading goes, what the role may see, and who follows. @public */
export type Administration = Schemas['Administration'];
/** Whether what Datamap needs works. @public */
export type ServiceHealth = Schemas['ServiceHealth'];
/** How reading one warehouse goes, and what the role may see there. @public */
export type AdminWarehouse = Schemas['AdminWarehouse'];
/** What the role may see in a warehouse. @public */
export type WarehouseAccess = Schemas['WarehouseAccess'];
/** A right that an access level needs, and the statement that grants it. @public */
export type AccessRight = Schemas['AccessRight'];
/** A follower of the feed, and how far behind it is. @public */
export type FeedFollower = Schemas['FeedFollower'];
/** Something that changed, as followers see it. @public */
export type FeedItem = Schemas['FeedItem'];
/** What the catalog and the search say of an object. @public */
export type FeedEntity = Schemas['FeedEntity'];
/** A follower of the feed. @public */
export type FeedConsumer = Schemas['FeedConsumer'];
/** Values and counts of one filter. @public */
export type Facet = Schemas['Facet'];
/** The words, the filters and the paging of a search. @public */
export type SearchTablesQuery = operations['search']['parameters']['query'];
/** The filters and the paging of the list of tables. @public */
export type ListTablesQuery = NonNullable<
  operations['listTables']['parameters']['query']
>;
/** A field of notes that a portal has by its configuration. @public */
export type NoteField = Schemas['NoteField'];
/** What people write about a table or a column. @public */
export type NoteWords = Schemas['NoteWords'];
/** The same, with the version that was edited. @public */
export type NoteInput = Schemas['NoteInput'];
/** What people wrote, who and when, and what the source says. @public */
export type Note = Schemas['Note'];
/** What the source says below a note. @public */
export type SourceWords = Schemas['SourceWords'];
/** The note of a column. @public */
export type ColumnNote = Schemas['ColumnNote'];
/** The notes of a table and of its columns. @public */
export type TableNotes = Schemas['TableNotes'];
/** How a version of a note came about. @public */
export type NoteAction = Schemas['NoteAction'];
/** A version of a note, with the one before. @public */
export type NoteVersion = Schemas['NoteVersion'];
/** That something was put off instead of described. @public */
export type NoteSkip = Schemas['NoteSkip'];
/** Why it was put off. @public */
export type NoteSkipReason = Schemas['NoteSkipReason'];
/** What a reader proposes for a note, and what became of it. @public */
export type NoteProposal = Schemas['NoteProposal'];
/** What a reader says. @public */
export type NoteProposalInput = Schemas['NoteProposalInput'];
/** What an owner makes of it. @public */
export type NoteProposalDecision = Schemas['NoteProposalDecision'];
/** A proposal, with the table that it is about. @public */
export type NoteProposalItem = Schemas['NoteProposalItem'];
/** How far tables are described, certified and owned. @public */
export type CoverageFigures = Schemas['CoverageFigures'];
/** The same of a schema's tables, or of an owner's. @public */
export type CoverageItem = Schemas['CoverageItem'];
/** A page of schemas or owners, with the sum over all. @public */
export type Coverage = Schemas['Coverage'];
/** Which part of the coverage is asked for. @public */
export type ListCoverageQuery = NonNullable<
  operations['listCoverage']['parameters']['query']
>;
/** Who owns a table, who says so, and what the caller can do about it. @public */
export type Ownership = Schemas['Ownership'];
/** Who owned a table by what was decided in the portal, and for how long. @public */
export type OwnershipPeriod = Schemas['OwnershipPeriod'];
/** That somebody asks to own a table, and what became of it. @public */
export type OwnershipRequest = Schemas['OwnershipRequest'];
/** What is made of a request to own a table. @public */
export type OwnershipDecision = Schemas['OwnershipDecision'];
/** A request to own a table, with the table. @public */
export type OwnershipRequestItem = Schemas['OwnershipRequestItem'];
/** What lacks words, and how far describing is. @public */
export type Describing = Schemas['Describing'];
/** A table or a column that lacks words. @public */
export type DescribingItem = Schemas['DescribingItem'];
/** What a column might be called, as another of its name is. @public */
export type DescribingSuggestion = Schemas['DescribingSuggestion'];
/** Words for all columns of a type and name that lack them. @public */
export type AcceptSuggestion = Schemas['AcceptSuggestion'];
/** What a column of a file of words can be. @public */
export type WordsField = Schemas['WordsField'];
/** Which column of a file each field is in, counted from 0. @public */
export type WordsMapping = Schemas['WordsMapping'];
/** A file of words that was uploaded, and what became of it. @public */
export type WordsImport = Schemas['WordsImport'];
/** A line of such a file. @public */
export type WordsImportLine = Schemas['WordsImportLine'];
/** What becomes of a line. @public */
export type WordsOutcome = Schemas['WordsOutcome'];
/** Why a line is not written. @public */
export type WordsProblem = Schemas['WordsProblem'];
/** Why a line is not written, as a code. @public */
export type WordsProblemCode = Schemas['WordsProblemCode'];
/** Which words are exported, and how. @public */
export type ExportWordsQuery = operations['exportWords']['parameters']['query'];
/** Which part of what lacks words is asked for. @public */
export type DescribingQuery = NonNullable<
  operations['listDescribing']['parameters']['query']
>;
/** Something that was done, or was not allowed. @public */
export type AuditEvent = Schemas['AuditEvent'];
/** How it ended. @public */
export type AuditOutcome = Schemas['AuditOutcome'];
/** Which events are asked for, and the paging. @public */
export type ListAuditEventsQuery = NonNullable<
  operations['listAuditEvents']['parameters']['query']
>;
