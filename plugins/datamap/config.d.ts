export interface Config {
  datamap?: {
    /**
     * A notice that everyone sees on the start page.
     * `guests-see-real-warehouse`: people without an account may look around,
     * and what they see is no sample.
     * @visibility frontend
     */
    notice?: 'guests-see-real-warehouse';
  };
}
