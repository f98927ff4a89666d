/** The texts of what uses a table, and of the tables that a service uses. */
export const usedBy = {
  title: 'Used by',
  lead: 'Services and other things that said they depend on this table.',
  none: 'Nothing has said yet that it uses this table. That doesn’t mean that nothing does.',
  how: 'How a service says so',
  howText:
    'Its team adds this line to the service’s catalog-info.yaml, under spec.dependsOn:',
  hidden_one: 'One more is not shown, because you may not see it.',
  hidden_other:
    '{{count, number}} more are not shown, because you may not see them.',
  more_one: 'Show one more',
  more_other: 'Show {{count, number}} more',
  kind: {
    component: 'Service or program',
    api: 'Interface',
    system: 'System',
    resource: 'Resource',
    other: 'Other',
  },
  data: {
    title: 'Data used',
    lead: 'The tables that this depends on, and how they are now.',
    table: 'Table',
    rows: 'Rows',
    updated: 'Last updated',
    state: 'State',
    closed: 'You may not see its figures.',
    failed: 'Its figures didn’t load.',
  },
} as const;
