/** The configuration of one warehouse that a fixture stands for. */
export const shopConfig = {
  warehouses: {
    main: {
      title: 'Main warehouse',
      connector: 'fixture',
      owners: [{ pattern: 'finance.*', owner: 'group:default/finance' }],
      defaultOwner: 'group:default/data-team',
    },
  },
};
