const received = ['newlyReceived', 'carriedIn'];

/**
 * The sums that a wrong figure in a cell breaks, each as rule and anchor, told from the printed form
 * without the rules' own code.
 */
export function sumsBrokenBy(path: string): string[] {
  const [table = '', row = '', column = ''] = path.split('.');
  if (table === 'litigation') return [`litigation-total litigation.${row}.total`];
  const anchor = `applications.concluded.${column}`;
  const isOutcome = ![...received, 'concluded', 'carriedOut'].includes(row);
  return [
    `applications-row-total applications.${row}.total`,
    ...(isOutcome ? [] : [`applications-balance ${anchor}`]),
    ...(isOutcome || row === 'concluded' ? [`applications-outcome-total ${anchor}`] : []),
  ];
}
