/** The texts of the overview by subject. */
export const subjectsPage = {
  title: 'Subject areas',
  lead: 'What kinds of data there are, whose they are, and how much of them somebody has described. A subject area is a schema: related tables kept together, much like files in a folder.',
  link: 'Compare all subject areas',
  subject: 'Subject area',
  tables: 'Tables',
  described: {
    label: 'Described',
    share: '{{described}} of {{tables}}',
    unknown: 'Not known yet',
  },
} as const;
