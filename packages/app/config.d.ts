export interface Config {
  auth?: {
    providers?: {
      /**
       * Guests, for trying the portal on one machine. The sign-in page offers
       * them where this is set; the backend refuses to start with it anywhere
       * but on loopback outside production.
       */
      guest?: {
        /**
         * The User entity that guests sign in as.
         * @visibility frontend
         */
        userEntityRef?: string;
      };
    };
  };
}
