/** The texts of asking for data: whom, and how. */
export const ask = {
  button: 'Ask for this data',
  title: 'Ask for “{{title}}”',
  reason: 'What do you need it for?',
  reasonHint:
    'Say what you want to find out or do, and by when. Please leave personal data out.',
  linkLead:
    'The next page is where requests go. It opens filled in; you look it over and send it yourself.',
  mailLead:
    'Your mail program opens with a mail to {{mail}}. You look it over and send it yourself.',
  openLink: 'Go on to the request',
  openMail: 'Write the mail',
  cancel: 'Cancel',
  close: 'Close',
  talkTo: 'There is no form for it. Please talk to:',
  nobody:
    'Nobody is named for it yet. The people who run this portal can tell you whom to talk to.',
  misconfigured: 'Requests can’t go where they should',
  subject: 'Request for data: {{title}} ({{table}})',
  body: 'Hello,\n\nI would like to use this data: {{title}} ({{table}})\n{{page}}\n\nWhat I need it for:\n{{reason}}\n',
  role: {
    contact: 'answers questions about this table',
    'table-owner': 'owns this table',
    'schema-owner': 'owns this subject area',
    'data-team': 'looks after the data',
  },
  closed: {
    title: 'You can’t open this table',
    body: 'There is no table of this name, or your account may not see it. We can’t say which, so that nothing hidden is given away. Either way, someone can help:',
    askTeam: 'Ask the data team:',
    nobody:
      'The people who run this portal can tell you who looks after the data.',
    find: 'Look for other data',
  },
} as const;
