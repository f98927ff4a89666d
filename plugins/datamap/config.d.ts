export interface Config {
  datamap?: {
    /**
     * A notice that everyone sees on the start page.
     * `guests-see-real-warehouse`: people without an account may look around,
     * and what they see is no sample.
     * @visibility frontend
     */
    notice?: 'guests-see-real-warehouse';

    /**
     * Whom to ask where nobody nearer is named, or where somebody may not see a
     * table at all: an entity ref such as `group:default/data-team`.
     * @visibility frontend
     */
    dataTeam?: string;

    /**
     * Where "Ask for this data" leads: either a `link` or a `mail`. Without it,
     * a mail to the first contact of the table that has a mail address in the
     * catalog. In the texts, `{table}` stands for the table's real name,
     * `{title}` for what people call it, `{reason}` for what the person wrote and
     * `{page}` for the address of the table's page; each is encoded as its place
     * needs it.
     */
    askForData?: {
      /**
       * Such as `https://tickets.example.com/new?title={title}&text={reason}`.
       * @visibility frontend
       */
      link?: string;
      /**
       * Such as `data@example.com`.
       * @visibility frontend
       */
      mail?: string;
      /**
       * The subject of the mail; a text of ours by default.
       * @visibility frontend
       */
      subject?: string;
      /**
       * The text of the mail; a text of ours by default.
       * @visibility frontend
       */
      body?: string;
    };
  };
}
