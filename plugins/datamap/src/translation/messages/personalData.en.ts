export const personalData = {
  kind: {
    email: 'email address',
    phone: 'phone number',
    name: 'name of a person',
    address: 'postal address',
    'birth-date': 'date of birth',
    'national-id': 'national identification number',
    account: 'bank account',
    card: 'payment card',
    network: 'network address, such as an IP address',
  },
  mark: {
    confirmed: 'Personal data: {{kind}}',
    suspected: 'May be personal data: {{kind}}',
  },
  explained: {
    confirmed:
      'Contains personal data ({{kind}}). Use it only where your work needs it; we don’t show sample values.',
    suspected:
      'May contain personal data: the name looks like this: {{kind}}. Until the owner confirms, treat it as personal. We looked at the name and never at values.',
  },
  title: 'Personal data',
  lead: 'Use these columns only where your work needs them; we don’t show sample values. Until the owner has confirmed, treat what may be personal as personal.',
  because: 'We guess so from its name ({{name}}) and its type.',
  rejected: 'No personal data, it was said: {{kind}}',
  by: 'Said by {{person}}, {{when}}.',
  said: 'Said {{when}}.',
  confirm: 'It is',
  confirmOf: 'It is: {{column}}',
  reject: 'It isn’t',
  rejectOf: 'It isn’t: {{column}}',
  withdraw: 'Take back',
  withdrawOf: 'Take back: {{column}}',
  saved: 'Saved: {{column}}',
  forbidden:
    'Your account may not decide this. The owner of the table can, or the people who run this portal.',
  failed: 'That couldn’t be saved. Please try again in a moment.',
} as const;
