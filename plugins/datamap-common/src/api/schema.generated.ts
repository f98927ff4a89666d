// Generated from openapi/datamap.v1.yaml by `yarn generate:api`.
export interface paths {
    "/v1/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All configured warehouses with their state and totals */
        get: operations["listWarehouses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warehouses/{warehouse}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One warehouse */
        get: operations["getWarehouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warehouses/{warehouse}/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schemas of a warehouse, by name */
        get: operations["listSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warehouses/{warehouse}/schemas/{schema}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One schema */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tables, filtered, sorted and paged by keyset */
        get: operations["listTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tables each value of each filter would leave, each filter counted under all the other filters */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one table but its columns */
        get: operations["getTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns of one table, by position */
        get: operations["listColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/indexes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indexes of one table, with size and use */
        get: operations["listIndexes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/constraints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one table demands of its rows
         * @description A foreign key to a table that the caller may not see is not among them.
         */
        get: operations["listConstraints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one table is made, and what acts on it
         * @description Tables that the caller may not see are named nowhere; a text that names one is withheld.
         */
        get: operations["getDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The foreign keys from and to one table, composite keys in order */
        get: operations["listReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/inferred-references/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An owner or admin says whether a suggested reference of the table is one
         * @description Asks for the permission to review the referencing table. The decision stays when the warehouse is read again, when tables and columns are renamed, and when the warehouse is restored.
         */
        put: operations["decideInferredReference"];
        post?: never;
        /** Take such a decision back */
        delete: operations["withdrawInferredReferenceDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An owner or admin says what an empty, unmeasured or stale table is
         * @description The review holds until the facts change: from the moment the table's verdict changes it is kept, but no longer active.
         */
        put: operations["putReview"];
        post?: never;
        /** Take a review back */
        delete: operations["deleteReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An owner or admin says whether a column holds personal data
         * @description Asks for the permission `datamap.table.describe`. The decision goes along where the column is renamed. Values are neither read nor shown for it.
         */
        put: operations["decidePersonalData"];
        post?: never;
        /** Take the decision back; what the column's name says holds again */
        delete: operations["withdrawPersonalData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/certification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An owner or admin says what a table may be relied on for, or confirms it
         * @description Asks for the permission `datamap.table.certify`. What was said before is kept in the history. A table that is being retired is not certified: the answer is 409.
         */
        put: operations["putCertification"];
        post?: never;
        /** Say no longer what a table may be relied on for */
        delete: operations["deleteCertification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/deprecation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An owner or admin says that a table is being retired
         * @description Asks for the permission `datamap.table.certify`. What the table was certified for ends with it.
         */
        put: operations["putDeprecation"];
        post?: never;
        /** Say that a table is not being retired */
        delete: operations["deleteDeprecation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who owns a table, who says so, and what the caller can do about it */
        get: operations["getOwnership"];
        /**
         * The present owner or an admin gives the table to somebody
         * @description Asks for the permission `datamap.table.own`. The owner from the portal leads over the configuration's, everywhere and through every run.
         */
        put: operations["putOwner"];
        post?: never;
        /**
         * Give the table back to whom the configuration names
         * @description Asks for the permission `datamap.table.own`.
         */
        delete: operations["deleteOwner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/owner/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who owned a table by what was decided in the portal, newest first */
        get: operations["listOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/owner/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks to own one table, newest first
         * @description Who may decide has all of them; everybody else those that she made herself.
         */
        get: operations["listTableOwnershipRequests"];
        put?: never;
        /**
         * A person asks to own a table, for herself or for a group of hers
         * @description Whoever may read the table may, services apart. One request of one person waits for one table at a time, and 100 of hers in all.
         */
        post: operations["askForOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/owner/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Who asked takes it back while it waits */
        delete: operations["withdrawOwnershipRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/owner/requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The present owner or an admin accepts or declines, with a word
         * @description Asks for the permission `datamap.table.own`. Accepting gives the table to whom it was asked for. Deciding twice answers 409.
         */
        put: operations["decideOwnershipRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ownership-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks to own tables, newest first */
        get: operations["listOwnershipRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/trust/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was ever said of relying on a table, by whom, and how it ended */
        get: operations["listTrustHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people wrote about one table and its columns, beside what the source says */
        get: operations["getNotes"];
        /**
         * An owner or admin writes the note of a table, or of one of its columns
         * @description Asks for the permission `datamap.table.describe`. The note is written as a whole: what is left out is taken away. `revision` is that of the note which was edited; where somebody else wrote meanwhile nothing is written, and the answer has what is there now. Writing what is there already makes no version, unless the source said something else since: then it says that the words still hold.
         */
        put: operations["putNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote what when in the note of a table, or of one of its columns */
        get: operations["listNoteVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the words of an earlier version again
         * @description Asks for the permission `datamap.table.describe`; makes a version of its own.
         */
        post: operations["revertNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a table or a column off that one was asked to describe
         * @description Asks for the permission `datamap.table.describe`. It goes when somebody writes words.
         */
        put: operations["putNoteSkip"];
        post?: never;
        /** Ask for it again */
        delete: operations["deleteNoteSkip"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What readers propose for one table and its columns, newest first
         * @description Who may describe the table has all of them; everybody else those that she made herself.
         */
        get: operations["listNoteProposals"];
        put?: never;
        /**
         * A reader proposes a title, a description or a correction
         * @description Whoever may read the table may. At most 20 of one person wait at once for one table.
         */
        post: operations["proposeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Who made a proposal takes it back while it waits */
        delete: operations["withdrawNoteProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/notes/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * An owner or admin accepts or declines what a reader proposed
         * @description Asks for the permission `datamap.table.describe`. Accepting writes the title and the description that were proposed, or those that are given instead, beside the rest of the note; where somebody wrote since `revision` nothing is decided, and the answer has what is there now. Deciding twice answers 409 too.
         */
        put: operations["decideNoteProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of the company and what they mean, by name */
        get: operations["listTerms"];
        put?: never;
        /**
         * Adds a term
         * @description Asks for the permission `datamap.glossary.manage`. Answers 409 where there is one of that name.
         */
        post: operations["createTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All terms as a file to edit and to import again */
        get: operations["exportTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last 20 imports of terms, the newest first
         * @description Asks for the permission `datamap.glossary.manage`.
         */
        get: operations["listTermImports"];
        put?: never;
        /**
         * Looks at a file of terms, or writes what it says as a whole
         * @description Asks for the permission `datamap.glossary.manage`. An .xlsx, of which the first sheet is read, or a CSV in UTF-8, UTF-16 or CP949. The name says which term a line is about; an empty cell leaves what is there, `(empty)` empties it. With `dryRun` nothing is written.
         */
        post: operations["importTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an import of terms back
         * @description Asks for the permission `datamap.glossary.manage`. Terms that it added go, others say what they said before. What somebody wrote since stays, and so do added terms that tables, columns or other terms have since: both are counted as `kept`.
         */
        post: operations["undoTermImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One term */
        get: operations["getTerm"];
        /**
         * Writes a term as a whole
         * @description Asks for the permission `datamap.glossary.manage`. Where somebody wrote since `revision`, nothing is written and the answer has what is there now.
         */
        put: operations["putTerm"];
        post?: never;
        /** Deletes a term with its versions; tables and columns lose it */
        delete: operations["deleteTerm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a term, newest first */
        get: operations["listTermVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/{id}/related/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that two terms are related; each of both has it
         * @description Asks for the permission `datamap.glossary.manage`. A term has at most 20 related ones.
         */
        put: operations["relateTerms"];
        post?: never;
        /**
         * Takes back that two terms are related
         * @description Asks for the permission `datamap.glossary.manage`.
         */
        delete: operations["unrelateTerms"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables and columns that a term applies to, of those that the caller may read */
        get: operations["listTermPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms of a table and of its columns */
        get: operations["listTableTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that a term applies to the table, or to a column of it
         * @description Asks for the permission `datamap.table.describe`. At most 20 terms apply to one.
         */
        put: operations["linkTerm"];
        post?: never;
        /** Takes back that a term applies */
        delete: operations["unlinkTerm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers propose across tables, newest first */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far tables are described, certified and owned, by schema or by owner */
        get: operations["listCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/describing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lacks words among what the caller may describe, the most used first
         * @description Tables and columns about which neither the portal nor the source says anything: of each table first the table itself, then its columns by position. Tables stand by how many others reference them and how often they are scanned. A column of a type and name that is described elsewhere comes with those words.
         */
        get: operations["listDescribing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/describing/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the same words to all columns of a type and name that lack them
         * @description Of what the caller may describe; words that are there stay. At most 1,000 columns at once.
         */
        post: operations["acceptSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/describing/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said of tables and columns, as a file to edit or for a migration
         * @description One line for each table and each column that the caller may read. `xlsx` and `csv` can be imported again; a cell that a spreadsheet would take for a formula begins with an apostrophe in a CSV, which the import takes away. `sql` has COMMENT statements of what people wrote, for somebody to run.
         */
        get: operations["exportWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports of words, the newest first
         * @description Those of the caller; of everybody for those who may manage warehouses.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Upload a file of words; nothing is written before it is applied
         * @description An .xlsx, of which the first sheet is read, or a CSV in UTF-8, UTF-16 or CP949; at most 10 MB and 50,000 lines. Where the headings are understood, the answer says what applying it would do.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which column of the file is what, and look at once what that would do */
        put: operations["mapImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of an import, with what becomes of each */
        get: operations["listImportLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the next lines of an import; repeat it until none is left */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the next lines of an import back; repeat it until none is left
         * @description What somebody wrote over since stays, and is counted as `kept`.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tables in which every word is found, the most telling first: titles, names, descriptions, columns, tags, schemas and owners, also by parts, initial consonants, abbreviations, another keyboard or a wrong letter */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Short lists for a person who has not searched yet, up to six tables each */
        get: operations["getSearchStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/abbreviations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The abbreviations that the search knows, those that the portal keeps first */
        get: operations["listSearchAbbreviations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/abbreviations/{abbreviation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what an abbreviation stands for */
        put: operations["putSearchAbbreviation"];
        post?: never;
        /** Forgets an abbreviation that the portal keeps */
        delete: operations["deleteSearchAbbreviation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For those who review tables, what people searched for and did not find, the most frequent first */
        get: operations["listSearchMisses"];
        put?: never;
        /** Says that somebody was left with nothing found; counted where nothing is found indeed, without the person */
        post: operations["reportSearchMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How tables connect, as an overview of schemas, one schema, or one table's neighbourhood
         * @description Without `focus` and `schema`, the overview: schemas and the bands between them. With `schema`, the tables of that schema, the edges among them, and bands to other schemas. With `focus`, that table and its neighbours. What the caller may not see is not there, and is not counted either; what was left out for its number is counted.
         */
        get: operations["getMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/map/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shortest ways to join two tables, over references in either direction */
        get: operations["findPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first */
        get: operations["listRuns"];
        put?: never;
        /**
         * Read a warehouse now
         * @description Answers with the run that was started, or with the one that is queued or running already: never two at once on one warehouse.
         */
        post: operations["startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run with its steps and its result */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readings found changed, newest first, paged by keyset */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time line, newest first; what one run did to many alike is one group */
        get: operations["listChangeGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readings found changed about one table, newest first */
        get: operations["listTableChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{warehouse}/{table}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of one table's figures, oldest first */
        get: operations["listMeasurements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one run found changed */
        get: operations["listRunChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a run
         * @description A queued run ends at once; a running one ends its statement and writes nothing, within seconds, on whichever replica does it. What was known before stays. Answers with a conflict where the run has ended already.
         */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warehouses/{warehouse}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask nothing of a warehouse until somebody resumes it
         * @description Cancels the run that is under way. Pausing twice changes nothing.
         */
        post: operations["pauseWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warehouses/{warehouse}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a paused warehouse again, by its schedule */
        post: operations["resumeWarehouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How reading goes, what the role may see, and who follows
         * @description Needs the permission datamap.warehouse.manage.
         */
        get: operations["getAdministration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/erase-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the name of a person out of all that Datamap keeps
         * @description What she wrote and decided stays; nobody can tell any more that it was her. The events of /v1/audit lose it too; the portal's own audit log is not touched. Needs the permission datamap.warehouse.manage.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done through Datamap and what was refused, newest first
         * @description Every write and every call that was not allowed, with who, what, before and after, for as long as the configuration keeps it. Needs the permission datamap.warehouse.manage.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether what Datamap needs works
         * @description For whoever watches over the portal. Asks the portal's database and the queue, and nothing of a warehouse; of those it tells what the last run found. Needs the permission datamap.warehouse.manage.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For services, what changed since a revision, oldest first, with tombstones */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A loader says which tables it has just filled
         * @description For loaders that may not write to the warehouse's own update log. Needs the permission `datamap.update.report`. It shows from the warehouse's next reading on. The same report twice is one. All or none of a request is taken.
         */
        post: operations["reportUpdates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For services, who follows the feed and how far each is */
        get: operations["listFeedConsumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed/consumers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** For services, a follower says what it has taken */
        put: operations["putFeedConsumer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How well a value is known
         * @enum {string}
         */
        Grade: "exact" | "estimate" | "lower-bound" | "unknown";
        /**
         * @description How a number of rows is known. main-fork-empty, the main file has 0 bytes; reltuples-scaled, the planner's estimate scaled to today's pages; live-rows-counter, the statistics' count of live rows; bounded-probe, reading stopped at a limit; exact-count, counted; sum-of-parts, partitions added up; not-populated, a materialized view without data; nothing-stored, a view; stored-elsewhere, a foreign table; not-shown, the caller may not see the table's figures; none, nobody knows.
         * @enum {string}
         */
        RowsMethod: "main-fork-empty" | "reltuples-scaled" | "live-rows-counter" | "bounded-probe" | "exact-count" | "sum-of-parts" | "not-populated" | "nothing-stored" | "stored-elsewhere" | "not-shown" | "none";
        /** @enum {string} */
        SizeMethod: "relation-size" | "pages" | "sum-of-parts" | "nothing-stored" | "stored-elsewhere" | "not-shown" | "none";
        /** @enum {string} */
        UpdatedMethod: "update-log" | "reported" | "column" | "commit-timestamp" | "activity" | "not-shown" | "none";
        MeasuredRows: {
            /** @description Absent when the grade is unknown */
            value?: number;
            grade: components["schemas"]["Grade"];
            /** Format: date-time */
            measuredAt: string;
            method: components["schemas"]["RowsMethod"];
        };
        MeasuredSize: {
            /** @description Bytes; absent when the grade is unknown */
            value?: number;
            grade: components["schemas"]["Grade"];
            /** Format: date-time */
            measuredAt: string;
            method: components["schemas"]["SizeMethod"];
        };
        MeasuredTime: {
            /**
             * Format: date-time
             * @description Absent when the grade is unknown; the end of the interval where there is one
             */
            value?: string;
            /**
             * Format: date-time
             * @description Where only an interval is known (activity between two readings), its start
             */
            from?: string;
            grade: components["schemas"]["Grade"];
            /** Format: date-time */
            measuredAt: string;
            method: components["schemas"]["UpdatedMethod"];
            /** @description The update log's or the column's name, or the loader that reported */
            source?: string;
        };
        /** @description What of the table the caller may not see, and so is not in the answer; absent where that is nothing. definition, texts in SQL, by the permission datamap.table.definition.read; statistics, figures and what follows from them, by datamap.table.statistics.read. */
        NotShown: ("definition" | "statistics")[];
        /** @enum {string} */
        VerdictName: "provably-empty" | "probably-empty" | "emptied" | "never-measured" | "statistics-lost" | "not-populated" | "nothing-of-its-own" | "stored-elsewhere" | "not-permitted" | "stale" | "growing-fast" | "never-read" | "bloated" | "no-primary-key" | "not-described" | "probable-copy";
        Verdict: {
            verdict: components["schemas"]["VerdictName"];
            grade: components["schemas"]["Grade"];
            evidence: components["schemas"]["Evidence"][];
            /** @description The key of the words that explain it, `verdict.<name>` */
            explanationKey: string;
        };
        Evidence: {
            /** @description What was read, in PostgreSQL's word: relkind, main_fork_bytes, reltuples, relpages, n_live_tup, n_dead_tup, n_tup_ins, n_tup_del, last_analyze, stats_reset, postmaster_start_time, is_in_recovery, relispopulated, has_select, row_security, foreign_server; and in ours: previous_rows and rows (of the reading before and of this one), count (all rows, looked at), sources, update_log (when the update log says that rows last came in), last_updated, looked_at (until when nothing newer was seen), expected_hours and usual_hours (between two updates), longest_hours, updates_seen, watched_since (our first reading within the era of the counters), scans_then and scans (all reads of the table, at that reading and now), previous_bytes and bytes, n_live_tup, n_mod_since_analyze, dead_share (percent), dead_bytes, unique_keys, columns_described and columns, original (the table that it looks copied from) and columns_alike */
            fact: string;
            value: string | number | boolean | string[];
            /** Format: date-time */
            measuredAt: string;
        };
        /**
         * @description has-data, some rows are known to be there; stale, they are, and nothing new came for longer than is expected or usual; empty, none are; unknown, nobody can say; derived, it keeps no rows itself, and that is normal
         * @enum {string}
         */
        Health: "has-data" | "stale" | "empty" | "unknown" | "derived";
        /** @enum {string} */
        TableKind: "table" | "partitioned-table" | "view" | "materialized-view" | "foreign-table";
        /** @enum {string} */
        ReviewDecision: "expected" | "to-be-removed" | "wrong";
        Review: {
            decision: components["schemas"]["ReviewDecision"];
            note?: string;
            /** @description Entity ref of the person */
            by: string;
            /** Format: date-time */
            at: string;
            /** @description False once the facts have changed since */
            active: boolean;
        };
        /** @enum {string} */
        PersonalDataKind: "email" | "phone" | "name" | "address" | "birth-date" | "national-id" | "account" | "card" | "network";
        /** @enum {string} */
        PersonalDataDecision: "confirmed" | "rejected";
        PersonalData: {
            kind: components["schemas"]["PersonalDataKind"];
            /**
             * @description `suspected` by name and type, `confirmed` by a person, or `rejected`: a person says that it holds none
             * @enum {string}
             */
            state: "suspected" | "confirmed" | "rejected";
            /** @description What of the column's name says so, abbreviations written out */
            word?: string;
            /** @description Entity ref of who decided */
            by?: string;
            /** Format: date-time */
            at?: string;
        };
        /**
         * @description `certified`: it may be relied on for what its owner says; `confirm-again`: that was said too long ago, or before a breaking change; `deprecated`: it is being retired
         * @enum {string}
         */
        TrustState: "certified" | "confirm-again" | "deprecated";
        /** @description What owners say of relying on a table; never both at once */
        TableTrust: {
            certification?: components["schemas"]["Certification"];
            deprecation?: components["schemas"]["Deprecation"];
        };
        Certification: {
            /** @description What it is the right table for */
            sentence: string;
            /** @description Entity ref of the person; absent where it was erased */
            by?: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description When it is due to be confirmed again
             */
            confirmBy?: string;
            /**
             * @description Why it is due to be confirmed; absent while it holds
             * @enum {string}
             */
            confirmAgain?: "too-old" | "changed";
            /**
             * Format: date-time
             * @description When a breaking change was first found since
             */
            changedAt?: string;
        };
        Deprecation: {
            /** @description Why, or what to do */
            sentence: string;
            /** @description Entity ref of the person; absent where it was erased */
            by?: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The first day without the table
             */
            goneFrom?: string;
            /** @description Whether another table takes its place, were it one that the caller may not see */
            hasSuccessor?: boolean;
            successor?: components["schemas"]["Successor"];
        };
        /** @description The table to use instead; told about one table, to those who may read both */
        Successor: {
            entityRef: string;
            warehouse: string;
            entityName: string;
            schema: string;
            name: string;
            title: string;
        };
        TrustStatement: {
            /** @enum {string} */
            kind: "certification" | "deprecation";
            sentence: string;
            /** @description Entity ref of the person; absent where it was erased */
            by?: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            goneFrom?: string;
            /** Format: date-time */
            changedAt?: string;
            /** @description Absent while it holds */
            ended?: {
                /** @enum {string} */
                how: "withdrawn" | "replaced" | "deprecated";
                by?: string;
                /** Format: date-time */
                at: string;
            };
        };
        UpdateReport: {
            /** @description As PostgreSQL has it */
            schema: string;
            /** @description As PostgreSQL has it */
            table: string;
            /**
             * Format: date-time
             * @description When the load ended, not in the future
             */
            updatedAt: string;
            /** @description What the loading job is called */
            loader?: string;
            rowsLoaded?: number;
        };
        PageInfo: {
            nextCursor?: string;
        };
        Facet: {
            value: string;
            label?: string;
            count: number;
        }[];
        Totals: {
            tables: number;
            schemas: number;
            byKind: {
                [key: string]: number;
            };
            byHealth: {
                [key: string]: number;
            };
            /** @description Tables that are empty, unknown or stale and have no active review */
            needsReview?: number;
            rows: components["schemas"]["MeasuredRows"];
            /** @description Tables with a description */
            described?: number;
            /** @description Tables that should have a number of rows and have none; they are not in the sum */
            rowsUnknownFor?: number;
            size: components["schemas"]["MeasuredSize"];
        };
        Connection: {
            /** @enum {string} */
            state: "never-tried" | "ok" | "failing";
            code?: components["schemas"]["FailureCode"];
            /** Format: date-time */
            since?: string;
            /** Format: date-time */
            lastTriedAt?: string;
            /** Format: date-time */
            nextTryAt?: string;
        };
        /**
         * @description Why a run failed or kept the last good state; the screen has words for each
         * @enum {string}
         */
        FailureCode: "password-rejected" | "role-unknown" | "host-unknown" | "host-unreachable" | "connection-refused" | "connection-timeout" | "database-unknown" | "connect-not-granted" | "login-not-allowed" | "not-allowed-by-server" | "tls-not-offered" | "tls-required" | "tls-untrusted" | "too-many-connections" | "server-starting-or-stopping" | "version-not-supported" | "encoding-not-utf8" | "configuration-invalid" | "statement-timeout" | "lock-timeout" | "connection-lost" | "no-schema-visible" | "no-table-visible" | "grant-lost" | "too-many-removals" | "step-timeout" | "quiet-hours" | "budget-used" | "internal";
        Warehouse: {
            id: string;
            entityRef: string;
            title: string;
            description?: string;
            owner?: string;
            connector: string;
            server?: {
                version?: string;
                database?: string;
                inRecovery?: boolean;
            };
            /**
             * @description 1 structure, 2 plus the update log, 3 plus chosen contents
             * @enum {integer}
             */
            accessLevel?: 1 | 2 | 3;
            connection: components["schemas"]["Connection"];
            freshness: {
                /**
                 * @description late after two missed runs
                 * @enum {string}
                 */
                state: "never-read" | "current" | "late";
                /** Format: date-time */
                lastReadAt?: string;
                missedRuns: number;
                /** Format: date-time */
                nextRunAt?: string;
            };
            lastGoodRun?: components["schemas"]["Run"];
            lastRun?: components["schemas"]["Run"];
            activeRun?: components["schemas"]["Run"];
            totals: components["schemas"]["Totals"];
            warnings: {
                /** @enum {string} */
                code: "role-can-write" | "role-is-superuser" | "schemas-without-usage" | "update-log-not-readable" | "statistics-on-standby" | "sizes-partly-unknown" | "row-security-hides-statistics";
                count?: number;
                names?: string[];
            }[];
            mayStartRun?: boolean;
            /** @description Whether the caller may see how it is read, and what the role may see */
            mayManage?: boolean;
        };
        Schema: {
            entityRef: string;
            entityName: string;
            warehouse: string;
            /** @description As PostgreSQL has it */
            name: string;
            title: string;
            description?: string;
            owner: string;
            databaseOwner?: string;
            totals: components["schemas"]["Totals"];
        };
        TableSummary: {
            entityRef: string;
            entityName: string;
            warehouse: string;
            /** @description As PostgreSQL has it */
            schema: string;
            schemaEntityName?: string;
            /** @description As PostgreSQL has it */
            name: string;
            title: string;
            kind: components["schemas"]["TableKind"];
            /** @description In lists and search, at most 300 characters of it: what was cut ends with an ellipsis. The answer about one table has the whole. */
            description?: string;
            /** @description Full entity ref */
            owner: string;
            rows: components["schemas"]["MeasuredRows"];
            size: components["schemas"]["MeasuredSize"];
            lastUpdated: components["schemas"]["MeasuredTime"];
            health: components["schemas"]["Health"];
            verdict?: components["schemas"]["Verdict"];
            review?: components["schemas"]["Review"];
            trust?: components["schemas"]["TableTrust"];
            lastChange?: components["schemas"]["TableChange"];
        };
        /** @description The last time that a reading found a table added or different in what people read about it: its name, its columns, its keys, its description or where its rows come from. Absent while it is as it was when its warehouse was first read. Figures, rights, indexes and partitions do not count. */
        TableChange: {
            /**
             * Format: date-time
             * @description When it was read; it happened between the reading before and this one
             */
            at: string;
            /** @description What that reading found different, in this order */
            parts: components["schemas"]["TableChangePart"][];
        };
        /** @enum {string} */
        TableChangePart: "added" | "name" | "columns" | "keys" | "description" | "source";
        Table: components["schemas"]["TableSummary"] & {
            /** @enum {string} */
            titleSource: "portal" | "comment" | "name";
            schemaTitle?: string;
            schemaEntityRef?: string;
            warehouseTitle?: string;
            /** @description The role that owns it in PostgreSQL */
            databaseOwner?: string;
            /** @enum {string} */
            persistence?: "permanent" | "unlogged" | "temporary";
            rowSecurity?: boolean;
            populated?: boolean;
            /** @description Whether our role may read its rows */
            canSelect?: boolean;
            partitions?: {
                /** @enum {string} */
                strategy: "range" | "list" | "hash";
                key?: string[];
                count: number;
            };
            inheritsFrom?: components["schemas"]["TableLink"][];
            inheritedBy?: components["schemas"]["TableLink"][];
            /** @description What a view or materialized view reads */
            readsFrom?: components["schemas"]["TableLink"][];
            foreignServer?: string;
            primaryKey?: string[];
            columns: number;
            references: {
                outgoing: number;
                incoming: number;
            };
            /** @description Each part with its own grade, for a partitioned table the sums */
            sizes: {
                table?: components["schemas"]["MeasuredSize"];
                indexes?: components["schemas"]["MeasuredSize"];
                toast?: components["schemas"]["MeasuredSize"];
            };
            activity?: components["schemas"]["Activity"];
            /** @description What its data is, the most telling first; a review is about these */
            verdicts: components["schemas"]["Verdict"][];
            /** @description What else its keepers may want to look at */
            furtherVerdicts?: components["schemas"]["Verdict"][];
            /** Format: date-time */
            lastReadAt: string;
            /** Format: date-time */
            firstSeenAt?: string;
            mayReview: boolean;
            mayCertify?: boolean;
            notShown?: components["schemas"]["NotShown"];
            /** @description What one row is, in the words of its note, else of the configuration; absent where nobody said */
            oneRow?: string;
            /** @description The same by language, such as `en` and `ko`, where it was said in several */
            oneRowIn?: {
                [key: string]: string;
            };
            /** @description By the column that its note names, else the configuration; absent where none is named, or where no value of it may be shown */
            period?: components["schemas"]["MeasuredPeriod"];
            tags?: string[];
            /** @description Whom to ask, the nearest first; each entity once */
            contacts?: {
                /** @enum {string} */
                role: "contact" | "table-owner" | "schema-owner" | "data-team";
                entityRef: string;
            }[];
        };
        /** @description The time that the rows tell of, by the smallest and largest value of one column */
        MeasuredPeriod: {
            column: string;
            /** @description ISO 8601, a date or a date with time */
            from?: string;
            /** @description ISO 8601, a date or a date with time */
            to?: string;
            grade: components["schemas"]["Grade"];
            /** Format: date-time */
            measuredAt: string;
            /** @enum {string} */
            method: "smallest-and-largest" | "none";
            /**
             * @description Why it is not known: contents-not-opened, the configuration does not name the table in `contents.tables`; not-permitted, SELECT on the column is not granted; rows-hidden, row-level security shows our role a part only; no-such-column; not-a-date, neither date nor timestamp; no-index, the column is not the first of a valid btree index, so that finding out would read the whole table; not-stored-here; no-values; not-read, it was locked or took too long, or the connector cannot; not-read-yet, the column was named after the last reading
             * @enum {string}
             */
            reason?: "contents-not-opened" | "not-permitted" | "rows-hidden" | "no-such-column" | "not-a-date" | "no-index" | "not-stored-here" | "no-values" | "not-read" | "not-read-yet";
        };
        /** @description The statistics' counters of one era, as raw figures: they count since `watchedSince` and say nothing of the time before. */
        Activity: {
            /** Format: date-time */
            measuredAt: string;
            /** Format: date-time */
            watchedSince?: string;
            eraKnown?: boolean;
            inserted?: number;
            updated?: number;
            deleted?: number;
            liveRows?: number;
            deadRows?: number;
            sequentialScans?: number;
            indexScans?: number;
            /** Format: date-time */
            lastSequentialScan?: string;
            /** Format: date-time */
            lastIndexScan?: string;
            /** Format: date-time */
            lastVacuum?: string;
            /** Format: date-time */
            lastAnalyze?: string;
        };
        TableLink: {
            /** @description Absent where the table is not shown to the caller */
            entityRef?: string;
            entityName?: string;
            schema: string;
            name: string;
            title?: string;
        };
        Column: {
            /** @description 1 for the first visible column */
            position: number;
            name: string;
            title: string;
            /** @enum {string} */
            titleSource?: "portal" | "comment" | "name";
            /** @description What the source says where people wrote something else */
            source?: {
                title?: string;
                description?: string;
            };
            /** @description What its values mean, where people wrote it */
            values?: {
                value: string;
                meaning: string;
            }[];
            tags?: string[];
            personalData?: components["schemas"]["PersonalData"];
            /** @description As format_type gives it */
            type: string;
            typeCategory: components["schemas"]["TypeCategory"];
            /** @description The type below a domain */
            baseType?: string;
            /** @description What the domain demands of a value */
            domainChecks?: {
                name: string;
                sql: string;
            }[];
            /** @description Whether it is the first of a valid index over all rows */
            indexed?: boolean;
            enumLabels?: string[];
            nullable: boolean;
            /**
             * @description What forbids null, where something does
             * @enum {string}
             */
            nullableSource?: "column" | "domain" | "primary-key";
            default?: string;
            /** @enum {string} */
            identity?: "always" | "by-default";
            /** @enum {string} */
            generated?: "stored" | "virtual";
            collation?: string;
            description?: string;
            keys: {
                /** @enum {string} */
                type: "primary" | "unique" | "foreign";
                constraint: string;
                /** @description 1 for the first column of the key */
                position: number;
                /** @description How many columns the key has */
                of: number;
            }[];
            references: {
                constraint: string;
                table: components["schemas"]["TableLink"];
                column: string;
            }[];
        };
        /** @description What people write about a table or a column; whatever nobody wrote is absent */
        NoteWords: {
            /** @description One line, at most 80 characters */
            title?: string;
            /** @description Markdown, at most 20,000 characters */
            description?: string;
            /** @description Of a table: what one row is, at most 200 characters */
            oneRow?: string;
            /** @description Of a table: the name of its column that tells of what time the rows are, of type `date`, `timestamp` or `timestamptz`. It goes with the column where that is renamed. */
            periodColumn?: string;
            /** @description At most 20 of at most 40 characters each, in lower case */
            tags?: string[];
            /** @description Reports and pages, at most 20 */
            links?: {
                /** @description At most 120 characters */
                title: string;
                /** @description With http, https or mailto, at most 2,000 characters */
                url: string;
            }[];
            /** @description Of a table: the entity ref of a user or a group */
            contact?: string;
            /** @description Of a table: how often it is expected to be filled */
            rhythm?: {
                /** @enum {string} */
                every: "hour" | "day" | "week" | "month" | "quarter" | "year";
                /** @description By what time of the day, such as 07:00 */
                by?: string;
            };
            /** @description Of a column: what its values mean, at most 500 */
            values?: {
                /** @description At most 200 characters */
                value: string;
                /** @description At most 500 characters */
                meaning: string;
            }[];
            /** @description What is written in the fields of `datamap.notes.fields`, by their ids: a text, one of the choices, an address, a day such as 2026-11-22, or `yes` or `no`. What fields say that are not configured any more is kept, and comes back with them. */
            fields?: {
                [key: string]: string;
            };
        };
        /** @description A field of notes that this portal has, by its configuration */
        NoteField: {
            id: string;
            /** @enum {string} */
            type: "text" | "choice" | "link" | "date" | "yes-no";
            title: string;
            /** @description The same by language, where it is said in several */
            titleIn?: {
                [key: string]: string;
            };
            /** @description What to write there */
            description?: string;
            descriptionIn?: {
                [key: string]: string;
            };
            /** @description Of a choice */
            choices?: string[];
            of: ("table" | "column")[];
        };
        /**
         * @description What a column of a file of words can be
         * @enum {string}
         */
        WordsField: "warehouse" | "schema" | "table" | "column" | "title" | "description" | "oneRow" | "periodColumn" | "tags" | "contact" | "rhythm" | "values" | "links" | "version";
        /** @description A `WordsField`, or `field:` and the id of a field of `datamap.notes.fields` */
        AnyWordsField: string;
        /** @description Which column of the file, counted from 0, each field is in; a field of `datamap.notes.fields` is `field:` and its id. Without `schema` or `warehouse`, the only table of a name is meant. */
        WordsMapping: {
            warehouse?: number;
            schema?: number;
            table?: number;
            column?: number;
            title?: number;
            description?: number;
            oneRow?: number;
            periodColumn?: number;
            tags?: number;
            contact?: number;
            rhythm?: number;
            values?: number;
            links?: number;
            version?: number;
        } & {
            [key: string]: number;
        };
        /**
         * @description What becomes of a line. Before it is applied: `new` and `changed` will be written, `same` says what is there, the others will not be written. Afterwards: `written`, or the reason why not. After undoing: `undone`, or `kept` where somebody wrote since.
         * @enum {string}
         */
        WordsOutcome: "new" | "changed" | "same" | "not-found" | "not-permitted" | "conflict" | "invalid" | "written" | "undone" | "kept";
        /**
         * @description Why a line is not written, for words in the reader's language
         * @enum {string}
         */
        WordsProblemCode: "no-table-named" | "no-such-table" | "several-tables" | "no-such-column" | "not-permitted" | "line-twice" | "not-of-a-table" | "not-of-a-column" | "too-long" | "too-many" | "no-contact" | "no-period-column" | "no-rhythm" | "no-values" | "no-links" | "no-version" | "not-valid" | "written-meanwhile";
        WordsProblem: {
            code: components["schemas"]["WordsProblemCode"];
            field?: components["schemas"]["AnyWordsField"];
            length?: number;
            most?: number;
            /** @description The line of the file that is about the same */
            otherLine?: number;
            /** @description What is wrong and the remedy */
            message: string;
        };
        WordsImport: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @description Of a CSV */
            encoding?: string;
            /**
             * @description `uploaded` before it is known which column of the file is what, `checked` before it is applied
             * @enum {string}
             */
            state: "uploaded" | "checked" | "applying" | "applied" | "undoing" | "undone";
            /** @description The cells of the first line */
            headings: string[];
            /** @description The beginning of the first lines, as long as the import is not applied */
            examples: string[][];
            mapping: components["schemas"]["WordsMapping"];
            /** @description The fields that this portal has beside the others */
            noteFields: components["schemas"]["NoteField"][];
            /** @description Lines below the headings that say something */
            lines: number;
            /** @description How many lines there are of each outcome */
            counts: {
                [key: string]: number;
            };
            /** @description Lines that are still to be written, or to be undone */
            left: number;
            /** @description Entity ref of who uploaded it */
            by?: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            appliedAt?: string;
            undoneBy?: string;
            /** Format: date-time */
            undoneAt?: string;
        };
        WordsImportLine: {
            /** @description The line of the file; the headings are line 1 */
            line: number;
            outcome: components["schemas"]["WordsOutcome"];
            schema?: string;
            /** @description As the file names it */
            table?: string;
            column?: string;
            /** @description The table, where it was found */
            address?: {
                warehouse: string;
                /** @description Its entity name */
                table: string;
            };
            /** @description What of the words is new or changed */
            fields?: components["schemas"]["AnyWordsField"][];
            problem?: components["schemas"]["WordsProblem"];
        };
        NoteInput: components["schemas"]["NoteWords"] & {
            /** @description That of the note which was edited; 0 where nobody had written */
            revision: number;
        };
        Note: components["schemas"]["NoteWords"] & {
            /** @description How often it was written; 0 while nobody has */
            revision: number;
            /** @description Entity ref of who wrote last; absent where the name was erased */
            by?: string;
            /** Format: date-time */
            at?: string;
            source: components["schemas"]["SourceWords"];
            skip?: components["schemas"]["NoteSkip"];
        };
        /** @description What the database says, the layer below */
        SourceWords: {
            title?: string;
            description?: string;
            /** @description Whether it says something else than when the note was written */
            changedSince?: boolean;
            /** @description What it said then, as a whole, where it has changed and said something */
            before?: string;
        };
        ColumnNote: components["schemas"]["Note"] & {
            /** @description As PostgreSQL has it */
            column: string;
            type: string;
            position: number;
        };
        TableNotes: {
            mayDescribe: boolean;
            /** @description Full entity ref */
            owner: string;
            /** @description The names of the columns that could tell the period, by position */
            periodColumns: string[];
            /** @description The fields that this portal has beside the others, in their order */
            fields: components["schemas"]["NoteField"][];
            table: components["schemas"]["Note"];
            columns: components["schemas"]["ColumnNote"][];
        };
        /**
         * @description `accepted`: a suggestion from elsewhere was taken; `confirmed`: the same words were written again after the source had changed; `followed`: a reading found the period column under another name, and nobody wrote
         * @enum {string}
         */
        NoteAction: "written" | "reverted" | "accepted" | "confirmed" | "followed";
        NoteVersion: {
            revision: number;
            /** Format: date-time */
            at: string;
            /** @description Entity ref; absent where the name was erased */
            by?: string;
            action: components["schemas"]["NoteAction"];
            /** @description The version whose words were written again */
            revertedTo?: number;
            before: components["schemas"]["NoteWords"];
            after: components["schemas"]["NoteWords"];
        };
        /** @enum {string} */
        NoteSkipReason: "skip" | "do-not-know" | "asked";
        /** @description That it was put off, by whom */
        NoteSkip: {
            reason: components["schemas"]["NoteSkipReason"];
            /** @description Entity ref; absent where the name was erased */
            by?: string;
            /** Format: date-time */
            at: string;
        };
        Ownership: {
            /** @description Full entity ref */
            owner: string;
            /**
             * @description Who says so
             * @enum {string}
             */
            source: "configuration" | "portal";
            /** @description Whom the configuration names; absent where its owner leads, or where it cannot be read */
            configured?: string;
            /** @description Entity ref of who decided it in the portal; absent where the name was erased */
            by?: string;
            /** Format: date-time */
            since?: string;
            /** @description Whether the caller may give the table to somebody */
            mayDecide: boolean;
            /** @description Entity refs that the caller can ask for, herself first; none for services */
            askAs: string[];
        };
        OwnershipPeriod: {
            /** @description Entity ref; absent where the name was erased */
            owner?: string;
            /** @description Entity ref of who decided it; absent where the name was erased */
            by?: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Absent while it holds
             */
            until?: string;
            /** @description Entity ref; absent where the name was erased */
            endedBy?: string;
        };
        /** @enum {string} */
        OwnershipRequestState: "open" | "accepted" | "declined";
        OwnershipDecision: {
            /** @enum {string} */
            decision: "accepted" | "declined";
            /** @description To who asked, at most 2,000 characters */
            answer?: string;
        };
        OwnershipRequest: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OwnershipRequestState"];
            /** @description Entity ref of who is to own it; absent where the name was erased */
            owner?: string;
            reason: string;
            /** @description Entity ref of who asks; absent where the name was erased */
            by?: string;
            /** Format: date-time */
            at: string;
            /** @description Whether the caller asked */
            mine: boolean;
            /** @description What who decided says to who asked */
            answer?: string;
            /** @description Entity ref; absent where the name was erased */
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
        };
        OwnershipRequestItem: {
            table: components["schemas"]["TableLink"];
            request: components["schemas"]["OwnershipRequest"];
        };
        CoverageFigures: {
            tables: number;
            /** @description Those with a title or a description */
            describedTables: number;
            columns: number;
            /** @description Those with a title or a description */
            describedColumns: number;
            /** @description Tables of which the portal or the configuration says what one row is */
            oneRow: number;
            certified: number;
            /** @description Tables of which the owner is known */
            owned: number;
            /** @description How much of what people use is described, from 0 to 1, as the owner's desk weighs it; absent where there is no table */
            share?: number;
        };
        CoverageItem: components["schemas"]["CoverageFigures"] & {
            /** @description Id; absent by owner */
            warehouse?: string;
            /** @description As PostgreSQL has it */
            schema?: string;
            schemaEntityName?: string;
            title?: string;
            /** @description Entity ref; absent by schema */
            owner?: string;
        };
        Coverage: {
            items: components["schemas"]["CoverageItem"][];
            /** @description Schemas or owners */
            totalItems: number;
            total: components["schemas"]["CoverageFigures"];
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** @enum {string} */
        NoteProposalState: "open" | "accepted" | "declined";
        RelatedTerm: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GlossaryTerm: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Synonyms, abbreviations, and names in other languages */
            otherNames: string[];
            /** @description Markdown */
            definition?: string;
            /** @description Entity ref of whom to ask about it */
            contact?: string;
            /** @description Other terms that say more, by name; each of those has this one */
            related: components["schemas"]["RelatedTerm"][];
            /** @description How many tables that the caller may read it applies to, itself or at a column */
            tables: number;
            /** @description How many of their columns it applies to */
            columns: number;
            /** @description How often it was written */
            revision: number;
            /** @description Entity ref of who wrote last */
            by?: string;
            /** Format: date-time */
            at: string;
        };
        GlossaryTermInput: {
            name: string;
            otherNames?: string[];
            definition?: string;
            contact?: string;
            /** @description The version that this one is made from; nothing is there without it */
            revision?: number;
        };
        /** @description How many lines became what */
        TermImportCounts: {
            new?: number;
            changed?: number;
            same?: number;
            conflict?: number;
            invalid?: number;
            written?: number;
            undone?: number;
            kept?: number;
        };
        TermImport: {
            /** Format: uuid */
            id: string;
            fileName: string;
            counts: components["schemas"]["TermImportCounts"];
            /** @description Entity ref; absent where it was erased */
            by?: string;
            /** Format: date-time */
            at: string;
            undoneBy?: string;
            /** Format: date-time */
            undoneAt?: string;
        };
        TermImportLine: {
            /** @description The headings are line 1 */
            line: number;
            /** @description The term that it is about */
            name?: string;
            /** @enum {string} */
            outcome: "new" | "changed" | "same" | "conflict" | "invalid";
            /** @description What of the term is another than before */
            fields?: ("otherNames" | "definition" | "contact")[];
            problem?: {
                /** @enum {string} */
                code: "no-name" | "line-twice" | "not-valid" | "written-meanwhile";
                otherLine?: number;
                /** @description What is wrong and the remedy */
                message: string;
            };
        };
        TermImportResult: {
            /**
             * Format: uuid
             * @description Of what was written; absent where it was only looked at
             */
            id?: string;
            fileName: string;
            counts: components["schemas"]["TermImportCounts"];
            /** @description At most 500 of those that do not say what is there, the ones with a problem first */
            lines: components["schemas"]["TermImportLine"][];
            by?: string;
            /** Format: date-time */
            at?: string;
        };
        GlossaryTermVersion: {
            name: string;
            otherNames: string[];
            definition?: string;
            contact?: string;
            revision: number;
            by?: string;
            /** Format: date-time */
            at: string;
        };
        GlossaryPlace: {
            /** @description Of the table */
            entityRef: string;
            warehouse: string;
            /** @description As PostgreSQL has it */
            schema: string;
            /** @description As PostgreSQL has it */
            name: string;
            title: string;
            /** @description Absent for the table itself */
            column?: string;
        };
        TermOfTable: {
            /** Format: uuid */
            id: string;
            name: string;
            otherNames: string[];
            definition?: string;
            contact?: string;
            /** @description Absent for the table itself */
            column?: string;
        };
        /** @description At least one of these */
        NoteProposalInput: {
            /** @description One line, at most 80 characters */
            title?: string;
            /** @description Markdown, at most 20,000 characters */
            description?: string;
            /** @description To the owner, such as what is wrong, at most 2,000 characters */
            message?: string;
        };
        NoteProposalDecision: {
            /** @enum {string} */
            decision: "accepted" | "declined";
            /** @description To who proposed it, at most 2,000 characters */
            answer?: string;
            /** @description Accepted instead of the one that was proposed */
            title?: string;
            /** @description Accepted instead of the one that was proposed */
            description?: string;
            /** @description That of the note as the caller sees it; needed where words are accepted */
            revision?: number;
        };
        NoteProposal: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["NoteProposalState"];
            /** @description As PostgreSQL has it; absent where it is about the table */
            column?: string;
            title?: string;
            description?: string;
            message?: string;
            /** @description Entity ref; absent where the name was erased */
            by?: string;
            /** Format: date-time */
            at: string;
            /** @description Whether the caller made it */
            mine: boolean;
            /** @description What the owner says to who made it */
            answer?: string;
            /** @description Entity ref; absent where the name was erased */
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
        };
        NoteProposalItem: {
            table: components["schemas"]["TableLink"];
            proposal: components["schemas"]["NoteProposal"];
        };
        Describing: {
            items: components["schemas"]["DescribingItem"][];
            /** @description Tables and columns that lack words, on all pages */
            totalItems: number;
            progress: {
                /** @description From 0 to 1, how much of what is used is described; a table counts by its use. Absent where there is no table */
                share?: number;
                tables: components["schemas"]["DescribingCount"];
                columns: components["schemas"]["DescribingCount"];
            };
            pageInfo: components["schemas"]["PageInfo"];
        };
        DescribingCount: {
            described: number;
            total: number;
        };
        DescribingItem: {
            table: components["schemas"]["TableLink"];
            use: {
                /** @description Tables that reference it, of those that the caller may see */
                references: number;
                /** @description Since the era of its statistics began; absent where nobody counts */
                scans?: number;
            };
            /** @description Absent where it is about the table itself */
            column?: {
                /** @description As PostgreSQL has it */
                name: string;
                type: string;
                typeCategory: components["schemas"]["TypeCategory"];
                position: number;
            };
            note: components["schemas"]["Note"];
            /** @description What columns of the same type and name are said to be, at most three */
            suggestions: components["schemas"]["DescribingSuggestion"][];
            /** @description Other columns of the same type and name that lack words, of those that were asked for */
            alike: number;
        };
        DescribingSuggestion: {
            title?: string;
            description?: string;
            values?: {
                value: string;
                meaning: string;
            }[];
            /**
             * @description Whether people wrote it in the portal, or the database says so
             * @enum {string}
             */
            layer: "portal" | "source";
            /** @description In how many columns it stands, of the first 100 that are looked at */
            count: number;
            /** @description Some of them */
            from: {
                table: components["schemas"]["TableLink"];
                column: string;
            }[];
        };
        AcceptSuggestion: {
            column: string;
            type: string;
            title?: string;
            description?: string;
            values?: {
                value: string;
                meaning: string;
            }[];
            /** @description Only tables that the caller owns; true where it is left out */
            mine?: boolean;
            warehouse?: string[];
            /** @description Only in these tables, by entity name */
            only?: {
                warehouse: string;
                table: string;
            }[];
        };
        /**
         * @description What kind of thing a column holds, for words
         * @enum {string}
         */
        TypeCategory: "text" | "whole-number" | "number" | "date" | "time" | "date-time" | "duration" | "boolean" | "choice" | "list" | "structured" | "identifier" | "network" | "binary" | "geometric" | "range" | "other";
        /** @description A text in SQL as PostgreSQL writes it */
        DefinedText: {
            sql?: string;
            /**
             * @description `not-read` where it was locked or not yet read; `withheld` where it names something that the caller, or the role that reads, may not see; `not-shown` where the caller may see no text of this table
             * @enum {string}
             */
            state: "read" | "not-read" | "withheld" | "not-shown";
        };
        Index: {
            name: string;
            description?: string;
            /** @example btree */
            method: string;
            unique: boolean;
            primary: boolean;
            /** @description False for one whose building failed or is under way */
            valid: boolean;
            /** @description In the order of the key */
            columns: {
                /** @description Absent for an expression */
                name?: string;
                /** @description Absent for a plain column */
                expression?: string;
            }[];
            included: string[];
            /** @description Whether it holds a part of the rows */
            partial: boolean;
            /** @description Which rows, as SQL */
            predicate?: string;
            /** @description The constraint that it enforces */
            constraint?: string;
            definition: components["schemas"]["DefinedText"];
            size?: components["schemas"]["MeasuredSize"];
            /**
             * Format: int64
             * @description How often it was used since `countedSince`
             */
            scans?: number;
            /**
             * Format: date-time
             * @description When it was last used; known since PostgreSQL 16
             */
            lastScan?: string;
        };
        Constraint: {
            name: string;
            description?: string;
            /** @enum {string} */
            type: "primary" | "unique" | "foreign" | "check" | "exclusion" | "not-null";
            /** @description In the order of the constraint, expressions left out */
            columns: string[];
            /** @description For a foreign key */
            references?: {
                table: components["schemas"]["TableLink"];
                columns: string[];
                onUpdate: components["schemas"]["ReferenceAction"];
                onDelete: components["schemas"]["ReferenceAction"];
            };
            definition: components["schemas"]["DefinedText"];
            /** @description False where rows from before it may break it */
            validated: boolean;
            /** @description False where PostgreSQL does not check it at all */
            enforced: boolean;
            deferrable: boolean;
            deferred: boolean;
        };
        Definition: {
            /** @description The statement that makes a view or materialized view; absent text for others */
            statement: components["schemas"]["DefinedText"];
            notShown?: components["schemas"]["NotShown"];
            /**
             * Format: date-time
             * @description When the texts were read
             */
            readAt?: string;
            /**
             * Format: date-time
             * @description Since when newer texts could not be read because of a lock
             */
            lockedSince?: string;
            tablespace?: string;
            /** @description The extension that it belongs to */
            extension?: string;
            rowSecurity: boolean;
            forcedRowSecurity: boolean;
            foreignSource?: {
                wrapper: string;
                server: string;
                serverType?: string;
                serverVersion?: string;
                schema?: string;
                table?: string;
                /** @description Options that were not read */
                withheldOptions: string[];
            };
            partitions?: {
                /** @enum {string} */
                strategy: "range" | "list" | "hash";
                key: string[];
                keyDefinition?: components["schemas"]["DefinedText"];
                /** @description At most 500 */
                items: {
                    schema?: string;
                    /** @description Absent where the role that reads may not use its schema */
                    name?: string;
                    /** @example FOR VALUES FROM (1) TO (10) */
                    bound?: string;
                    description?: string;
                    /** @enum {string} */
                    kind: "table" | "foreign-table";
                }[];
                totalItems: number;
            };
            generatedColumns: {
                column: string;
                /** @enum {string} */
                kind: "stored" | "virtual";
                expression: components["schemas"]["DefinedText"];
            }[];
            triggers: {
                name: string;
                description?: string;
                /** @enum {string} */
                timing: "before" | "after" | "instead-of";
                events: ("insert" | "update" | "delete" | "truncate")[];
                /** @enum {string} */
                level: "row" | "statement";
                /** @enum {string} */
                enabled: "origin" | "replica" | "always" | "disabled";
                columns: string[];
                /** @description With its schema; absent where the role that reads may not use that */
                function?: string;
                definition: components["schemas"]["DefinedText"];
            }[];
            policies: {
                name: string;
                description?: string;
                /** @enum {string} */
                command: "all" | "select" | "insert" | "update" | "delete";
                permissive: boolean;
                roles: string[];
                visible: components["schemas"]["DefinedText"];
                /** @description Which rows may be written */
                check?: string;
            }[];
            publications: {
                name: string;
                columns?: string[];
                filtered: boolean;
            }[];
            /** @description Functions and procedures that name the table */
            routines: {
                schema: string;
                name: string;
                arguments: string;
                /** @enum {string} */
                kind: "function" | "procedure";
                language: string;
                description?: string;
                /**
                 * @description `recorded` where PostgreSQL keeps the dependency; `by-name` where its text has the name, which may mean something else
                 * @enum {string}
                 */
                known: "recorded" | "by-name";
            }[];
            /** @description For views, what the definition names */
            readsFrom: components["schemas"]["Lineage"][];
            /** @description Views whose definition names this table */
            readBy: components["schemas"]["Lineage"][];
        };
        Lineage: {
            table: components["schemas"]["TableLink"];
            /** @description The columns that are read, of the table that is read */
            columns: string[];
        };
        Reference: {
            constraint: string;
            description?: string;
            table: components["schemas"]["TableLink"];
            otherTable: components["schemas"]["TableLink"];
            /** @description Pairs in the order of the key; `from` is always in the referencing table */
            columns: {
                from: string;
                to: string;
            }[];
            onUpdate: components["schemas"]["ReferenceAction"];
            onDelete: components["schemas"]["ReferenceAction"];
            /** @enum {string} */
            match?: "simple" | "full" | "partial";
            /** @description True where the last pair of columns are periods: the referenced rows together cover the one that references (PERIOD, since PostgreSQL 18) */
            period?: boolean;
            validated: boolean;
            enforced?: boolean;
            deferrable: boolean;
            deferred: boolean;
        };
        /** @description References that nobody declared and that names and types speak for; no value was read for them. Absent where the configuration switches this off. */
        InferredReferences: {
            /** @description By column, the best suggestion first */
            outgoing: components["schemas"]["InferredReference"][];
            /** @description The best first, up to 200 */
            incoming: components["schemas"]["InferredReference"][];
            /** @description How many more there are */
            incomingLeftOut: number;
            /** @description Whether the caller may decide about the outgoing ones */
            mayDecide: boolean;
        };
        InferredReference: {
            id: string;
            table: components["schemas"]["TableLink"];
            otherTable: components["schemas"]["TableLink"];
            /** @description Pairs; `from` is always in the referencing table */
            columns: {
                from: string;
                to: string;
            }[];
            /** @description To compare suggestions with one another; no probability */
            score: number;
            confidence: components["schemas"]["InferenceConfidence"];
            /** @description 1 for the best suggestion for the same columns */
            rank: number;
            /** @description What speaks for it first, then what has to be known about it */
            reasons: components["schemas"]["InferredReferenceReason"][];
            /** @description What an abbreviated name was read as, such as `customer number` */
            readAs?: string;
            decision?: components["schemas"]["InferredReferenceDecision"];
        };
        /** @enum {string} */
        InferenceConfidence: "likely" | "possible";
        /** @enum {string} */
        InferredReferenceReason: "names-table-and-key" | "names-table-and-key-with-role" | "names-parent" | "names-role-of-person" | "completed-by-own-table" | "composite-key" | "same-name-as-key" | "named-like-table" | "confirmed-by-person" | "same-type" | "similar-type" | "other-schema" | "abbreviation-read" | "table-name-shortened" | "unique-key" | "key-not-declared";
        /** @enum {string} */
        InferredReferenceVerdict: "confirmed" | "rejected";
        InferredReferenceDecision: {
            decision: components["schemas"]["InferredReferenceVerdict"];
            /** @description The entity ref of the person */
            by: string;
            /** Format: date-time */
            at: string;
        };
        Map: {
            warehouse: string;
            /** @enum {string} */
            view: "overview" | "schema" | "neighbourhood";
            /** @description The entity name of the schema or table in the middle */
            focus?: string;
            /** Format: date-time */
            lastReadAt?: string;
            /** @description In the overview all of them, else those that the answer's tables and bands name */
            schemas: components["schemas"]["MapSchema"][];
            /** @description The nearest first, then by schema and name */
            tables: components["schemas"]["MapTable"][];
            /** @description All edges between the answer's tables, each reference by itself */
            edges: components["schemas"]["MapEdge"][];
            /** @description Edges between schemas, counted; in a neighbourhood none */
            bands: components["schemas"]["MapBand"][];
            /** @description What there is, may be seen, and is not in the answer */
            leftOut: {
                /** @description Tables within the asked distance that are not in the answer */
                tables: number;
                /** @description Edges of the answer's tables of which the other end is not in the answer */
                edges: number;
            };
        };
        MapSchema: {
            entityRef: string;
            entityName: string;
            /** @description As PostgreSQL has it */
            name: string;
            title: string;
            owner?: string;
            tables: number;
            byHealth: {
                [key: string]: number;
            };
            /** @description References within the schema */
            references?: number;
        };
        MapTable: {
            entityRef: string;
            entityName: string;
            schema: string;
            schemaEntityName: string;
            name: string;
            title: string;
            kind: components["schemas"]["TableKind"];
            health: components["schemas"]["Health"];
            rows: components["schemas"]["MeasuredRows"];
            /** @description In a neighbourhood, the distance from the focus */
            hops?: number;
            /** @description Columns of keys and references, by position; not the others */
            columns: {
                name: string;
                title: string;
                type: string;
                keys: ("primary" | "unique" | "foreign")[];
            }[];
            /** @description All columns */
            columnCount: number;
            /** @description Other tables that an edge leads to or from */
            neighbours: number;
            /** @description Neighbours that are not in the answer */
            leftOut: number;
        };
        /** @description reference, a foreign key from the referencing table to the referenced one; reads, from a view to a table that it reads; inherits, from a child to its parent; inferred, a reference that nobody declared, only where it was asked for. `from` and `to` are entity names, and may be the same. */
        MapEdge: {
            /** @description Steady between readings */
            id: string;
            /** @enum {string} */
            type: "reference" | "reads" | "inherits" | "inferred";
            from: string;
            to: string;
            /** @description Of a reference */
            constraint?: string;
            /** @description Pairs in the order of the key; empty for reads and inherits */
            columns: {
                from: string;
                to: string;
            }[];
            onUpdate?: components["schemas"]["ReferenceAction"];
            onDelete?: components["schemas"]["ReferenceAction"];
            /** @enum {string} */
            match?: "simple" | "full" | "partial";
            /** @description True where the last pair of columns are periods: the referenced rows together cover the one that references (PERIOD, since PostgreSQL 18) */
            period?: boolean;
            /** @description Some of the referencing columns may be null, so that a join may lose rows */
            nullable?: boolean;
            confidence?: components["schemas"]["InferenceConfidence"];
            /** @description Of an inferred one, whether a person confirmed it */
            confirmed?: boolean;
            validated?: boolean;
            enforced?: boolean;
            deferrable?: boolean;
            deferred?: boolean;
        };
        MapBand: {
            /** @description Entity name of a schema */
            from: string;
            /** @description Entity name of a schema */
            to: string;
            references: number;
            reads: number;
            inherits: number;
        };
        JoinPath: {
            /** @description From the first table to the last */
            tables: components["schemas"]["TableLink"][];
            /** @description One for each pair of tables that follow each other */
            steps: {
                edge: components["schemas"]["MapEdge"];
                /** @description True where the way goes from the referencing table to the referenced one */
                forward: boolean;
            }[];
            /** @description A SELECT that joins the tables, identifiers quoted where they must be */
            sql: string;
        };
        /** @enum {string} */
        ReferenceAction: "no-action" | "restrict" | "cascade" | "set-null" | "set-default";
        /**
         * @description breaking, what uses the object may fail; needs-attention, somebody should look; harmless, nothing that works today stops working.
         * @enum {string}
         */
        ChangeSeverity: "breaking" | "needs-attention" | "harmless";
        /** @enum {string} */
        ChangeKind: "server-changed" | "schema-added" | "schema-removed" | "schema-renamed" | "table-added" | "table-removed" | "table-renamed" | "owner-changed" | "comment-changed" | "persistence-changed" | "row-security-changed" | "select-granted" | "select-revoked" | "populated-changed" | "foreign-server-changed" | "partitioning-changed" | "partitions-changed" | "partition-bounds-changed" | "tablespace-changed" | "query-changed" | "inheritance-changed" | "sources-changed" | "column-added" | "column-removed" | "column-renamed" | "column-type-changed" | "column-nullable-changed" | "enum-labels-changed" | "domain-rules-changed" | "default-changed" | "identity-changed" | "generated-changed" | "collation-changed" | "key-added" | "key-removed" | "key-renamed" | "key-changed" | "constraint-added" | "constraint-removed" | "constraint-renamed" | "constraint-changed" | "index-added" | "index-removed" | "index-renamed" | "index-changed" | "trigger-added" | "trigger-removed" | "trigger-renamed" | "trigger-changed" | "policy-added" | "policy-removed" | "policy-renamed" | "policy-changed" | "publication-added" | "publication-removed" | "publication-changed";
        /**
         * @description Why a change is as severe as it is
         * @enum {string}
         */
        ChangeReason: "acts-differently" | "acts-on-writes" | "blanks-may-come" | "copies-may-begin" | "copies-may-differ" | "copies-may-stop" | "crash-safety-differs" | "data-comes-from-elsewhere" | "follows-a-rename" | "function-rewritten" | "history-goes-on-by-name" | "inserts-may-fail" | "inserts-need-it" | "inserts-need-less" | "less-can-be-read" | "more-can-be-read" | "name-only" | "new-rows-only" | "no-longer-acts" | "no-longer-checked" | "nobody-needs-it-yet" | "not-in-force" | "not-readable-now" | "not-usable" | "order-may-differ" | "other-rows-are-alike" | "other-rule" | "other-schema" | "queries-fail" | "queries-may-slow-down" | "readable-now" | "rights-may-differ" | "room-for-more" | "rows-may-repeat" | "rows-went-along" | "speed-only" | "values-came" | "values-come-from-elsewhere" | "values-may-not-fit" | "values-still-fit" | "values-went" | "visible-rows-may-differ" | "words-only";
        /** @description The warehouse, schema or table that a change is about, under the name that it has now, or had when it went. */
        ChangeSubject: {
            /** @enum {string} */
            type: "warehouse" | "schema" | "table";
            /** @description For tables, as PostgreSQL has it */
            schema?: string;
            /** @description As PostgreSQL has it */
            name: string;
            title: string;
            /** @description Absent where it is not there any more */
            entityRef?: string;
        };
        Change: {
            id: string;
            /** Format: uuid */
            run: string;
            warehouse: string;
            /**
             * Format: date-time
             * @description When it was read; it happened between the reading before and this one
             */
            foundAt: string;
            kind: components["schemas"]["ChangeKind"];
            severity: components["schemas"]["ChangeSeverity"];
            reason: components["schemas"]["ChangeReason"];
            subject: components["schemas"]["ChangeSubject"];
            /** @description What of the subject changed; for a rename, under its new name */
            object: {
                /** @enum {string} */
                type: "warehouse" | "schema" | "table" | "column" | "key" | "constraint" | "index" | "trigger" | "policy" | "publication";
                name: string;
            };
            /** @description What was, at most 1,000 characters. Of a text in SQL the lines that differ; withheld where it names a table that the caller may not see. */
            before?: string;
            /** @description What is, in the same way */
            after?: string;
            /** @description True where `before` and `after` are left out because they name a table that the caller may not see */
            withheld?: boolean;
            /** @description True where `before` and `after` are left out because the caller may see no text in SQL of the table */
            notShown?: boolean;
            /** @description Tables that it referenced or came from before */
            tablesBefore: components["schemas"]["ChangeSubject"][];
            /** @description Tables that it references or comes from since */
            tablesAfter: components["schemas"]["ChangeSubject"][];
            /** @description How many more of those there are, gone or not for the caller to see */
            hiddenTables: number;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            pageInfo: components["schemas"]["PageInfo"];
        };
        /** @description What one run did alike to the tables of one schema */
        ChangeGroup: {
            id: string;
            /** Format: uuid */
            run: string;
            warehouse: string;
            /** Format: date-time */
            foundAt: string;
            /** @description Entity name of the schema; absent for the warehouse itself */
            schema?: string;
            schemaTitle?: string;
            kind: components["schemas"]["ChangeKind"];
            severity: components["schemas"]["ChangeSeverity"];
            reason: components["schemas"]["ChangeReason"];
            /** @enum {string} */
            objectType: "warehouse" | "schema" | "table" | "column" | "key" | "constraint" | "index" | "trigger" | "policy" | "publication";
            count: number;
            /** @description All of them where they are few, else the first five */
            changes: components["schemas"]["Change"][];
        };
        /** @description A table's figures, and how long they stayed as they were */
        Measurement: {
            /**
             * Format: date-time
             * @description The first reading of these figures
             */
            from: string;
            /**
             * Format: date-time
             * @description The last reading that found them alike
             */
            to: string;
            rows: components["schemas"]["MeasuredRows"];
            size: components["schemas"]["MeasuredSize"];
            /** Format: date-time */
            lastUpdated?: string;
            health: components["schemas"]["Health"];
        };
        Run: {
            /** Format: uuid */
            id: string;
            warehouse: string;
            /** @enum {string} */
            trigger: "schedule" | "person" | "start-up";
            requestedBy?: string;
            /**
             * @description kept, the answer was suspicious and the last good state stays
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "kept" | "failed" | "cancelled";
            /** Format: date-time */
            queuedAt: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            /**
             * Format: date-time
             * @description The moment of the snapshot
             */
            readAt?: string;
            steps: {
                /** @description connect, structure, statistics, sizes, update-log, compare, commit, publish. The list is open: a later version may have more steps, and whoever shows them shows an unknown one by its name. */
                name: string;
                /** @enum {string} */
                state: "waiting" | "running" | "done" | "failed" | "skipped";
                /** Format: date-time */
                startedAt?: string;
                /** Format: date-time */
                finishedAt?: string;
                attempts?: number;
                /** @description Its result was kept from before the run was cut off, so that it was not read again. */
                resumed?: boolean;
                /** @description Statements that it sent to the warehouse */
                statements?: number;
                /** @description How long these took */
                statementSeconds?: number;
                /** @description Rows that these gave */
                rowsRead?: number;
            }[];
            /** @description Who cancelled it */
            cancelledBy?: string;
            reason?: {
                code: components["schemas"]["FailureCode"];
                /** @description Without secrets and row values */
                detail?: string;
            };
            result?: {
                added: number;
                removed: number;
                renamed: number;
                modified: number;
                unchanged: number;
                revision?: number;
            };
        };
        Administration: {
            warehouses: components["schemas"]["AdminWarehouse"][];
            followers: components["schemas"]["FeedFollower"][];
            latestRevision: number;
            /** @description Whether the caller may start and cancel runs, pause and resume */
            mayControl: boolean;
        };
        ServiceHealth: {
            /**
             * @description failing where the database or the queue does not work, degraded where only a warehouse does not
             * @enum {string}
             */
            state: "ok" | "degraded" | "failing";
            /** Format: date-time */
            checkedAt: string;
            dependencies: {
                /** @enum {string} */
                kind: "database" | "queue" | "warehouse";
                /** @description The warehouse's id */
                warehouse?: string;
                /**
                 * @description unknown where the database does not tell
                 * @enum {string}
                 */
                state: "ok" | "failing" | "paused" | "never-tried" | "unknown";
                code?: components["schemas"]["FailureCode"];
                /** Format: date-time */
                since?: string;
                /** Format: date-time */
                lastReadAt?: string;
                /** @description Runs in the queue that nobody has begun */
                waiting?: number;
                /** @description Runs in the queue that are read */
                underWay?: number;
            }[];
        };
        AdminWarehouse: {
            id: string;
            title: string;
            connector: string;
            connection: components["schemas"]["Connection"];
            /** @description Why its configuration keeps it from being read */
            configurationProblem?: string;
            /** Format: date-time */
            lastReadAt?: string;
            schedule?: {
                intervalSeconds: number;
                /** Format: date-time */
                nextRunAt?: string;
                /** @description As the IANA has it */
                timeZone: string;
                quietHours: {
                    /** @description Such as 22:00 */
                    from: string;
                    /** @description Such as 06:00 */
                    to: string;
                    /** @description The days on which it begins; every day without */
                    days?: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                }[];
                /**
                 * Format: date-time
                 * @description Until when it is quiet now
                 */
                quietUntil?: string;
            };
            paused?: {
                /** Format: date-time */
                since: string;
                by?: string;
            };
            /** @description What was asked of the warehouse in this hour, by all replicas */
            usage?: {
                statements: number;
                seconds: number;
                statementsAllowed?: number;
                secondsAllowed?: number;
                /** Format: date-time */
                endsAt: string;
                usedUp: boolean;
            };
            warnings: {
                code: string;
                count?: number;
                names?: string[];
                /** @description What the database's owner can run to end it */
                sql?: string;
            }[];
            activeRun?: components["schemas"]["Run"];
            /** @description The newest, newest first */
            runs: components["schemas"]["Run"][];
            access?: components["schemas"]["WarehouseAccess"];
        };
        /** @description What the role may see, as it was when the warehouse was last read */
        WarehouseAccess: {
            /** Format: date-time */
            readAt: string;
            role: string;
            database: string;
            /** @description Schemas that the role may use */
            schemaCount: number;
            /** @description The first of them by name */
            schemas: {
                name: string;
                tables: number;
                /** @description Those whose rows the role may read */
                readable: number;
            }[];
            rights: components["schemas"]["AccessRight"][];
        };
        AccessRight: {
            /** @enum {integer} */
            level: 1 | 2 | 3;
            /**
             * @description schemas, seeing every schema; update-log, reading the update log; contents, reading the tables that the configuration opens
             * @enum {string}
             */
            right: "schemas" | "update-log" | "contents";
            /** @enum {string} */
            state: "granted" | "partly" | "missing" | "not-configured";
            /** @description How many schemas or tables are missing. Schemas that the role may not use are never named. */
            count?: number;
            /** @description The first of the tables that are missing */
            names?: string[];
            /** @description What the database's owner can run to change it */
            sql?: string;
        };
        FeedFollower: {
            id: string;
            revision: number;
            /** @description Objects that it has not taken yet */
            behind: number;
            /** Format: date-time */
            updatedAt: string;
        };
        FeedConsumer: {
            id: string;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        FeedItem: {
            revision: number;
            /** @enum {string} */
            type: "warehouse" | "schema" | "table";
            warehouse: string;
            entityName: string;
            /** @enum {string} */
            operation: "upsert" | "remove";
            entity?: components["schemas"]["FeedEntity"];
        };
        SearchAnswer: {
            items: components["schemas"]["SearchHit"][];
            totalItems: number;
            /** @enum {string} */
            totalGrade: "exact" | "lower-bound";
            /** @description The words that were found as something else than what was typed */
            understood: components["schemas"]["SearchWord"][];
            /** @description What this portal cannot do, as an extension of its database is missing */
            lost: "distant-typos"[];
        };
        SearchHit: {
            table: components["schemas"]["TableSummary"];
            /** @description Why it was found, the most telling first */
            matches: components["schemas"]["SearchMatch"][];
            /** @description The table that it looks copied from */
            copyOf?: {
                entityRef: string;
                warehouse: string;
                entityName: string;
                title: string;
                name: string;
            };
            /** @description The table to use instead, where it is being retired */
            successor?: {
                entityRef: string;
                warehouse: string;
                entityName: string;
                title: string;
                name: string;
            };
        };
        SearchMatch: {
            /** @enum {string} */
            field: "title" | "name" | "tag" | "column" | "schema" | "description" | "owner" | "column-description" | "glossary";
            /** @description What it was found in, of a long text the part around it */
            text: string;
            /** @description Where in the text, from and to in UTF-16 units, in their order and apart */
            ranges: number[][];
            /** @enum {string} */
            how: "exact" | "start" | "part" | "typo" | "initials" | "keyboard" | "abbreviation";
            /** @description The column that the text is of, as PostgreSQL has it */
            column?: string;
            /** @description The word as it was typed */
            word: string;
            /** @description What the word was taken for */
            takenFor?: string;
        };
        SearchWord: {
            /** @description As it was typed */
            word: string;
            takenFor: string[];
            /** @enum {string} */
            how: "typo" | "keyboard" | "abbreviation";
        };
        SearchStart: {
            /** @description What owners certify, the latest first */
            certified?: components["schemas"]["TableSummary"][];
            mostUsed: components["schemas"]["TableSummary"][];
            recentlyChanged: components["schemas"]["TableSummary"][];
            /** @description What the caller, or a group of the caller's, owns */
            mine: components["schemas"]["TableSummary"][];
        };
        SearchAbbreviation: {
            abbreviation: string;
            meanings: string[];
            /** @enum {string} */
            source: "portal" | "built-in";
            /** @description Entity ref of the person */
            changedBy?: string;
            /** Format: date-time */
            changedAt?: string;
        };
        /**
         * @description Done, refused for want of a permission, or failed
         * @enum {string}
         */
        AuditOutcome: "done" | "refused" | "failed";
        /** @description Something that was done, or was not allowed */
        AuditEvent: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description As the audit log calls it */
            event: string;
            /** @enum {string} */
            severity: "low" | "medium" | "high" | "critical";
            outcome: components["schemas"]["AuditOutcome"];
            /** @description Full entity ref or the subject of a service; absent for what nobody asked for and for strangers */
            by?: string;
            warehouse?: string;
            /** @description The entity name of the table */
            table?: string;
            /** @description What it was about, before and after among it */
            facts: {
                [key: string]: unknown;
            };
            /** @description Why it was refused or failed */
            reason?: string;
        };
        SearchMiss: {
            words: string;
            count: number;
            /**
             * Format: date
             * @description In UTC
             */
            lastDay: string;
        };
        /** @description What the catalog and the search say of an object; steady between ordinary writes */
        FeedEntity: {
            title: string;
            /** @description As PostgreSQL has it */
            name: string;
            /** @description For tables, as PostgreSQL has it */
            schema?: string;
            schemaEntityName?: string;
            description?: string;
            /** @description Full entity ref */
            owner: string;
            kind?: components["schemas"]["TableKind"];
            /**
             * @description Absent unless its owner says that it is being retired
             * @enum {string}
             */
            lifecycle?: "deprecated";
            /** @description For tables, what permission rules look for: tags of the table and of its columns, and personal data; absent where there is none */
            marks?: string[];
            health?: components["schemas"]["Health"];
            /** @description Rounded to two significant digits */
            rows?: {
                value?: number;
                grade: components["schemas"]["Grade"];
            };
            /** @description Bytes, rounded to two significant digits */
            size?: {
                value?: number;
                grade: components["schemas"]["Grade"];
            };
            /**
             * Format: date
             * @description The day, in UTC
             */
            lastUpdated?: string;
            /** @description Entity names of the tables that this one references */
            references?: string[];
            /** @description References to tables that more than 200 tables reference; they stay out of the relations */
            referencesLeftOut?: number;
            /** @description Where more than 200 tables reference this one, how many */
            referencedByLeftOut?: number;
            /** @description For warehouses */
            connector?: string;
            /** @description For tables, with the columns: what people wrote in those fields of `datamap.notes.fields` that hold a text or a choice */
            fieldTexts?: string[];
            /** @description For tables, when asked for, by position */
            columns?: {
                name: string;
                title: string;
                description?: string;
                fieldTexts?: string[];
            }[];
        };
    };
    responses: {
        /** @description An error in Backstage's form */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: {
                        name: string;
                        message: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Somebody else wrote first; nothing was written */
        NoteConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: {
                        name: string;
                        message: string;
                    };
                    current: components["schemas"]["Note"];
                };
            };
        };
        /** @description Somebody else wrote first, and what is there now is `current`; or there is another term of that name */
        TermConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: {
                        name: string;
                        message: string;
                    } & {
                        [key: string]: unknown;
                    };
                    current?: components["schemas"]["GlossaryTerm"];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Somebody else wrote first, and what is there now is `current`; or the proposal was decided already */
        ProposalConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: {
                        name: string;
                        message: string;
                    } & {
                        [key: string]: unknown;
                    };
                    current?: components["schemas"]["Note"];
                } & {
                    [key: string]: unknown;
                };
            };
        };
    };
    parameters: {
        /** @description The warehouse's id */
        WarehouseId: string;
        /** @description The table's entity name */
        TableName: string;
        /** @description The column's name, as PostgreSQL has it */
        ClassifiedColumn: string;
        /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
        NotedColumn: string;
        /** @description The import's id */
        ImportId: string;
        /** @description The term's id */
        TermId: string;
        /** @description The other term's id */
        OtherTermId: string;
        /** @description The proposal's id */
        NoteProposalId: string;
        /** @description The request's id */
        OwnershipRequestId: string;
        /** @description The suggestion's id */
        InferredReferenceId: string;
        /** @description Ids of warehouses; repeat it for several */
        WarehouseFilter: string[];
        /** @description Entity names of schemas; repeat it for several */
        SchemaFilter: string[];
        KindFilter: components["schemas"]["TableKind"][];
        HealthFilter: components["schemas"]["Health"][];
        /** @description Full entity refs of owners; repeat it for several */
        OwnerFilter: string[];
        /** @description Only tables with an active review, or only those without one */
        ReviewFilter: "active" | "none";
        /** @description Only tables about which one of these is said; repeat it for several */
        VerdictFilter: components["schemas"]["VerdictName"][];
        /** @description Only tables of which an owner says one of these; repeat it for several */
        TrustFilter: components["schemas"]["TrustState"][];
        /** @description Only tables that have one of these tags, themselves or at one of their columns, whatever is a capital letter; repeat it for several */
        TagFilter: string[];
        /** @description Only tables with a column of personal data that somebody confirmed, or that looks like it and nobody said otherwise; repeat it for both */
        PersonalDataFilter: ("confirmed" | "suspected")[];
        /** @description Words that must all occur in the title, the name, the schema or the description */
        Words: string;
        /** @description Up to 30 letters or digits without spaces, in small letters or not */
        Abbreviation: string;
        /** @description Only what was found at this moment or later */
        ChangeSince: string;
        ChangeSeverityFilter: components["schemas"]["ChangeSeverity"][];
        /** @description Kinds of changes; repeat it for several */
        ChangeKindFilter: components["schemas"]["ChangeKind"][];
        ChangeReasonFilter: components["schemas"]["ChangeReason"][];
        /** @description Only what this run found */
        ChangeRunFilter: string;
        Limit: number;
        /** @description `pageInfo.nextCursor` of the page before */
        Cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWarehouses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warehouses, in the order of the configuration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Warehouse"][];
                        totals: components["schemas"]["Totals"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warehouse */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Warehouse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSchemas: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schemas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Schema"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The schema's entity name */
                schema: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schema"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTables: {
        parameters: {
            query?: {
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
                kind?: components["parameters"]["KindFilter"];
                health?: components["parameters"]["HealthFilter"];
                /** @description Full entity refs of owners; repeat it for several */
                owner?: components["parameters"]["OwnerFilter"];
                /** @description Only tables with an active review, or only those without one */
                review?: components["parameters"]["ReviewFilter"];
                /** @description Only tables about which one of these is said; repeat it for several */
                verdict?: components["parameters"]["VerdictFilter"];
                /** @description Only tables of which an owner says one of these; repeat it for several */
                trust?: components["parameters"]["TrustFilter"];
                /** @description Only tables that have one of these tags, themselves or at one of their columns, whatever is a capital letter; repeat it for several */
                tag?: components["parameters"]["TagFilter"];
                /** @description Only tables with a column of personal data that somebody confirmed, or that looks like it and nobody said otherwise; repeat it for both */
                personalData?: components["parameters"]["PersonalDataFilter"];
                /** @description Words that must all occur in the title, the name, the schema or the description */
                q?: components["parameters"]["Words"];
                /** @description What to sort by, descending with a leading minus. Tables without a value come last. */
                sort?: "title" | "-title" | "rows" | "-rows" | "size" | "-size" | "lastUpdated" | "-lastUpdated" | "changed" | "-changed";
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TableSummary"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
                kind?: components["parameters"]["KindFilter"];
                health?: components["parameters"]["HealthFilter"];
                /** @description Full entity refs of owners; repeat it for several */
                owner?: components["parameters"]["OwnerFilter"];
                /** @description Only tables with an active review, or only those without one */
                review?: components["parameters"]["ReviewFilter"];
                /** @description Only tables about which one of these is said; repeat it for several */
                verdict?: components["parameters"]["VerdictFilter"];
                /** @description Only tables of which an owner says one of these; repeat it for several */
                trust?: components["parameters"]["TrustFilter"];
                /** @description Only tables that have one of these tags, themselves or at one of their columns, whatever is a capital letter; repeat it for several */
                tag?: components["parameters"]["TagFilter"];
                /** @description Only tables with a column of personal data that somebody confirmed, or that looks like it and nobody said otherwise; repeat it for both */
                personalData?: components["parameters"]["PersonalDataFilter"];
                /** @description Words that must all occur in the title, the name, the schema or the description */
                q?: components["parameters"]["Words"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values and counts by filter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        warehouse: components["schemas"]["Facet"];
                        schema: components["schemas"]["Facet"];
                        kind: components["schemas"]["Facet"];
                        health: components["schemas"]["Facet"];
                        owner: components["schemas"]["Facet"];
                        verdict?: components["schemas"]["Facet"];
                        trust?: components["schemas"]["Facet"];
                        tag?: components["schemas"]["Facet"];
                        personalData?: components["schemas"]["Facet"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Table"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Column"][];
                        totalItems: number;
                        /** @description Whether the caller may decide about personal data */
                        mayClassify?: boolean;
                        notShown?: components["schemas"]["NotShown"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listIndexes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexes by name, the primary key's first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Index"][];
                        totalItems: number;
                        notShown?: components["schemas"]["NotShown"];
                        /**
                         * Format: date-time
                         * @description Since when uses are counted; absent where the server does not know
                         */
                        countedSince?: string;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listConstraints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The constraints, keys first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Constraint"][];
                        totalItems: number;
                        notShown?: components["schemas"]["NotShown"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definition"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listReferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both directions; a reference of a table to itself is in both */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outgoing: components["schemas"]["Reference"][];
                        incoming: components["schemas"]["Reference"][];
                        inferred?: components["schemas"]["InferredReferences"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    decideInferredReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The suggestion's id */
                id: components["parameters"]["InferredReferenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: components["schemas"]["InferredReferenceVerdict"];
                };
            };
        };
        responses: {
            /** @description The decision as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferredReferenceDecision"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawInferredReferenceDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The suggestion's id */
                id: components["parameters"]["InferredReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody has decided any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    putReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: components["schemas"]["ReviewDecision"];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The review as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no review any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    decidePersonalData: {
        parameters: {
            query: {
                /** @description The column's name, as PostgreSQL has it */
                column: components["parameters"]["ClassifiedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: components["schemas"]["PersonalDataDecision"];
                    kind?: components["schemas"]["PersonalDataKind"];
                };
            };
        };
        responses: {
            /** @description What is known of the column now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawPersonalData: {
        parameters: {
            query: {
                /** @description The column's name, as PostgreSQL has it */
                column: components["parameters"]["ClassifiedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody has decided any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    putCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is the right table for */
                    sentence: string;
                };
            };
        };
        responses: {
            /** @description What is said of the table now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableTrust"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not certified */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    putDeprecation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why, or what to do */
                    sentence: string;
                    /**
                     * Format: date
                     * @description The first day without the table
                     */
                    goneFrom?: string;
                    /** @description The entity ref of the table to use instead, of any warehouse; one that the caller may read and that is not being retired itself */
                    successor?: string;
                };
            };
        };
        responses: {
            /** @description What is said of the table now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableTrust"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteDeprecation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not being retired */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table's owner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ownership"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    putOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Entity ref of a group or a person */
                    owner: string;
                };
            };
        };
        responses: {
            /** @description The table's owner now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ownership"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration's owner has it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listOwners: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The owners */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnershipPeriod"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTableOwnershipRequests: {
        parameters: {
            query?: {
                state?: components["schemas"]["OwnershipRequestState"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnershipRequest"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    askForOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Entity ref of a group that she belongs to; without it she asks for herself */
                    owner?: string;
                    /** @description Why, at most 2,000 characters */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The request, which waits for the present owner */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawOwnershipRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The request's id */
                id: components["parameters"]["OwnershipRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    decideOwnershipRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The request's id */
                id: components["parameters"]["OwnershipRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnershipDecision"];
            };
        };
        responses: {
            /** @description The request as it was decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipRequest"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOwnershipRequests: {
        parameters: {
            query?: {
                /** @description What waits for the caller to decide, or everything that she asked for, with what became of it */
                role?: "decide" | "made";
                /** @description Of what waits, only for tables that the caller owns or that nobody does */
                mine?: boolean;
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests, each with its table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnershipRequestItem"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTrustHistory: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statements, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrustStatement"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note of the table and one for each of its columns, by position */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableNotes"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    putNote: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            /** @description The note as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            409: components["responses"]["NoteConflict"];
            default: components["responses"]["Error"];
        };
    };
    listNoteVersions: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoteVersion"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    revertNote: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version; 0 is before anybody wrote */
                    to: number;
                    /** @description That of the note as the caller sees it */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description The note as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            409: components["responses"]["NoteConflict"];
            default: components["responses"]["Error"];
        };
    };
    putNoteSkip: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: components["schemas"]["NoteSkipReason"];
                };
            };
        };
        responses: {
            /** @description It is put off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    deleteNoteSkip: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not put off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listNoteProposals: {
        parameters: {
            query?: {
                state?: components["schemas"]["NoteProposalState"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoteProposal"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    proposeNote: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteProposalInput"];
            };
        };
        responses: {
            /** @description The proposal, which waits for the owner */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteProposal"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawNoteProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The proposal's id */
                id: components["parameters"]["NoteProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    decideNoteProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The proposal's id */
                id: components["parameters"]["NoteProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteProposalDecision"];
            };
        };
        responses: {
            /** @description The proposal as it was decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteProposal"];
                };
            };
            409: components["responses"]["ProposalConflict"];
            default: components["responses"]["Error"];
        };
    };
    listTerms: {
        parameters: {
            query?: {
                /** @description Only terms with this text in a name or in the definition */
                q?: string;
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GlossaryTerm"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                        /** @description Whether the caller may add, change and delete terms */
                        mayManage: boolean;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryTermInput"];
            };
        };
        responses: {
            /** @description The term as stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTerm"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    exportTerms: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                /** @description Of a CSV; Excel needs the mark that utf-8-bom begins with */
                encoding?: "utf-8-bom" | "utf-8" | "cp949";
                /** @description Of the headings */
                language?: "en" | "ko";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTermImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TermImport"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    importTerms: {
        parameters: {
            query: {
                /** @description What the file is called */
                fileName: string;
                /** @description Whether to say only what it would do */
                dryRun: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What became of the lines, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermImportResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    undoTermImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The term */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTerm"] & {
                        mayManage: boolean;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    putTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryTermInput"];
            };
        };
        responses: {
            /** @description The term as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTerm"];
                };
            };
            409: components["responses"]["TermConflict"];
            default: components["responses"]["Error"];
        };
    };
    deleteTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listTermVersions: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GlossaryTermVersion"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    relateTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
                /** @description The other term's id */
                other: components["parameters"]["OtherTermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are related */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    unrelateTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
                /** @description The other term's id */
                other: components["parameters"]["OtherTermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are not */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listTermPlaces: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GlossaryPlace"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTableTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms, those of the table itself first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TermOfTable"][];
                        /** @description Whether the caller may say which terms apply */
                        mayDescribe: boolean;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    linkTerm: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It applies */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    unlinkTerm: {
        parameters: {
            query?: {
                /** @description The column's name, as PostgreSQL has it; without it, it is about the table itself */
                column?: components["parameters"]["NotedColumn"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
                /** @description The term's id */
                id: components["parameters"]["TermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description What waits for the caller to decide, or everything that she made, with what became of it */
                role?: "decide" | "made";
                /** @description Of what waits, only for tables that the caller owns */
                mine?: boolean;
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of proposals, each with its table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoteProposalItem"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCoverage: {
        parameters: {
            query?: {
                by?: "schema" | "owner";
                /** @description By what is left, weighted by use, most first; by the share that is described, least first; by tables, most first; by name */
                sort?: "gap" | "share" | "tables" | "name";
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schemas or owners */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listDescribing: {
        parameters: {
            query?: {
                /** @description Only tables that the caller owns */
                mine?: boolean;
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description What was put off instead of what was not */
                skipped?: "none" | "only";
                limit?: number;
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what lacks words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Describing"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    acceptSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSuggestion"];
            };
        };
        responses: {
            /** @description How many columns were written, and how many are left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        written: number;
                        left: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    exportWords: {
        parameters: {
            query: {
                format: "xlsx" | "csv" | "sql";
                /** @description Of a CSV; Excel needs the mark that utf-8-bom begins with */
                encoding?: "utf-8-bom" | "utf-8" | "cp949";
                /** @description Of the headings */
                language?: "en" | "ko";
                /** @description Only tables that the caller may describe */
                describable?: boolean;
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "application/sql": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether there is a table that the caller may describe, and so import to */
                        mayImport: boolean;
                        items: components["schemas"]["WordsImport"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createImport: {
        parameters: {
            query: {
                /** @description What the file is called */
                fileName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mapImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mapping: components["schemas"]["WordsMapping"];
                };
            };
        };
        responses: {
            /** @description The import, with what applying it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listImportLines: {
        parameters: {
            query?: {
                /** @description Only lines of which one of these becomes; repeat it for several */
                outcome?: components["schemas"]["WordsOutcome"][];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The import's id */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WordsImportLine"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description What was typed, as it is; half a syllable will do */
                q: string;
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
                kind?: components["parameters"]["KindFilter"];
                /** @description Only tables that have one of these tags, themselves or at one of their columns, whatever is a capital letter; repeat it for several */
                tag?: components["parameters"]["TagFilter"];
                /** @description Only tables with a column of personal data that somebody confirmed, or that looks like it and nobody said otherwise; repeat it for both */
                personalData?: components["parameters"]["PersonalDataFilter"];
                limit?: number;
                /** @description How many of the best to leave out */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSearchStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchStart"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSearchAbbreviations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The abbreviations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchAbbreviation"][];
                        totalItems: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    putSearchAbbreviation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Up to 30 letters or digits without spaces, in small letters or not */
                abbreviation: components["parameters"]["Abbreviation"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    meanings: string[];
                };
            };
        };
        responses: {
            /** @description The abbreviation as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAbbreviation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteSearchAbbreviation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Up to 30 letters or digits without spaces, in small letters or not */
                abbreviation: components["parameters"]["Abbreviation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listSearchMisses: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words, and never who searched for them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchMiss"][];
                        totalItems: number;
                        /** @description Whether they are counted at all */
                        enabled: boolean;
                        keptDays: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reportSearchMiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    q: string;
                };
            };
        };
        responses: {
            /** @description It is taken */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getMap: {
        parameters: {
            query: {
                warehouse: string;
                /** @description The entity name of a schema */
                schema?: string;
                /** @description The entity name of a table */
                focus?: string;
                /** @description How far from the focus */
                hops?: number;
                /** @description Entity names of tables in the answer whose neighbours are wanted as well; repeat it for several */
                expand?: string[];
                /** @description How many neighbours of one table are given; the rest is counted */
                perTable?: number;
                /** @description How many tables there are at most */
                limit?: number;
                /** @description Whether references that nobody declared are edges too, of a type of their own; never in the bands of an overview */
                inferred?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The map */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Map"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    findPaths: {
        parameters: {
            query: {
                warehouse: string;
                /** @description The entity name of a table */
                from: string;
                /** @description The entity name of a table */
                to: string;
                /** @description How many ways at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ways of the same, smallest length; none where the tables do not connect */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JoinPath"][];
                        /** @description There are more ways of this length than were given */
                        moreWays: boolean;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                warehouse?: string;
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Run"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    startRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    warehouse: string;
                    /** @description A person has looked at why the last good state was kept, and accepts that tables go. */
                    acceptRemovals?: boolean;
                };
            };
        };
        responses: {
            /** @description The run */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
                /** @description Only what was found at this moment or later */
                since?: components["parameters"]["ChangeSince"];
                severity?: components["parameters"]["ChangeSeverityFilter"];
                /** @description Kinds of changes; repeat it for several */
                kind?: components["parameters"]["ChangeKindFilter"];
                reason?: components["parameters"]["ChangeReasonFilter"];
                /** @description Only what this run found */
                run?: components["parameters"]["ChangeRunFilter"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listChangeGroups: {
        parameters: {
            query?: {
                /** @description Ids of warehouses; repeat it for several */
                warehouse?: components["parameters"]["WarehouseFilter"];
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
                /** @description Only what was found at this moment or later */
                since?: components["parameters"]["ChangeSince"];
                severity?: components["parameters"]["ChangeSeverityFilter"];
                /** @description Kinds of changes; repeat it for several */
                kind?: components["parameters"]["ChangeKindFilter"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups; it may hold fewer than `limit` though more follow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChangeGroup"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTableChanges: {
        parameters: {
            query?: {
                severity?: components["parameters"]["ChangeSeverityFilter"];
                /** @description Kinds of changes; repeat it for several */
                kind?: components["parameters"]["ChangeKindFilter"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listMeasurements: {
        parameters: {
            query?: {
                /** @description From this moment on; everything that is kept without it */
                from?: string;
                /** @description Up to this moment; now without it */
                to?: string;
                /** @description `reading`, every line that is kept: of the last days each reading at which a figure moved, before that one a day. `day`, the last figures of each day throughout. */
                resolution?: "reading" | "day";
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
                /** @description The table's entity name */
                table: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Measurement"][];
                        pageInfo: components["schemas"]["PageInfo"];
                        notShown?: components["schemas"]["NotShown"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listRunChanges: {
        parameters: {
            query?: {
                /** @description Entity names of schemas; repeat it for several */
                schema?: components["parameters"]["SchemaFilter"];
                severity?: components["parameters"]["ChangeSeverityFilter"];
                /** @description Kinds of changes; repeat it for several */
                kind?: components["parameters"]["ChangeKindFilter"];
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    pauseWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warehouse */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminWarehouse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    resumeWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The warehouse's id */
                warehouse: components["parameters"]["WarehouseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warehouse */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminWarehouse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getAdministration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every warehouse with its newest runs, and the followers of the feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Administration"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entityRef: string;
                };
            };
        };
        responses: {
            /** @description In how many places the name stood */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Only these, as the audit log calls them, such as table-note; repeat it for several */
                event?: string[];
                /** @description Only what ended in one of these ways; repeat it for several */
                outcome?: components["schemas"]["AuditOutcome"][];
                /** @description Only what this person or service did, by full entity ref or subject */
                by?: string;
                /** @description Only what is about this warehouse */
                warehouse?: string;
                /** @description Only what is about the table of this entity name */
                table?: string;
                limit?: components["parameters"]["Limit"];
                /** @description `pageInfo.nextCursor` of the page before */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEvent"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Database and queue work; a warehouse may be out of reach */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHealth"];
                };
            };
            /** @description The database or the queue does not work */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHealth"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    readFeed: {
        parameters: {
            query?: {
                /** @description The last revision that the follower has taken; 0 for all */
                after?: number;
                limit?: number;
                /** @description Whether tables come with the names and titles of their columns */
                columns?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; ask again with `after: nextAfter` while `hasMore`. Each object stands once, with its newest revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeedItem"][];
                        nextAfter: number;
                        hasMore: boolean;
                        latestRevision: number;
                        /** @description Tombstones after this revision are gone already: read from 0 and remove what is not there. */
                        resetRequired: boolean;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reportUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The warehouse's id */
                    warehouse: string;
                    updates: components["schemas"]["UpdateReport"][];
                };
            };
        };
        responses: {
            /** @description What was taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Reports that are new */
                        taken: number;
                        /** @description Reports that had been made before */
                        known: number;
                        /** @description Reported tables that were not there when the warehouse was last read, or that the caller may not see. Their reports are taken and count once the table is there */
                        notThere: {
                            schema: string;
                            table: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listFeedConsumers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The followers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeedConsumer"][];
                        latestRevision: number;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    putFeedConsumer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description The follower as stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedConsumer"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
