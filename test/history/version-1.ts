/**
 * The database as the first version of its schema made it, with records as that version wrote them. Browsers hold such
 * databases for years: this file never changes.
 */

const entry = {
  id: '宿迁市 2023',
  nameKey: '宿迁市',
  organization: '宿迁市人民政府',
  year: 2023,
  title: '宿迁市人民政府2023年政府信息公开工作年度报告',
  form: '2021',
  publishedOn: '2024-03-20',
  addresses: ['http://www.suqian.gov.cn/2023.html'],
  firstSeen: '2026-01-01T08:00:00.000Z',
  lastSeen: '2026-01-02T08:00:00.000Z',
  version: 1,
  findings: { error: 1, warning: 0, notice: 2, ignored: 0, unfinished: 0 },
  rules: ['applications-balance', 'blank-cells'],
};

const report = {
  form: '2021',
  year: 2023,
  organization: '宿迁市人民政府',
  title: '宿迁市人民政府2023年政府信息公开工作年度报告',
  publishedOn: '2024-03-20',
  period: { from: '2023-01-01', to: '2023-12-31' },
  sections: [{ number: 1, heading: '一、总体情况', text: '2023年，宿迁市人民政府……' }],
  tables: {
    proactive: null,
    applications: { carriedOut: { naturalPerson: 10, total: 10 } },
    litigation: null,
  },
  cells: { 'applications.carriedOut.naturalPerson': { text: '10件', state: 'annotated' } },
};

const source = {
  url: 'http://www.suqian.gov.cn/2023.html',
  title: '宿迁市人民政府',
  checkedAt: '2026-01-01T08:00:00.000Z',
};

const records = {
  entries: [{ entry, marks: ['宿迁市'] }],
  versions: [{ id: '宿迁市 2023', version: 1, source, report, changes: [] }],
  decisions: [{ nameKey: '宿迁市政务办', body: '宿迁市行政审批局', at: '2026-01-03T08:00:00.000Z' }],
  setAside: [{ store: 'entries', key: '坏 2023', reason: 'year: Invalid input', value: { entry: 0 } }],
};

/** Makes the database, closes it, and returns what it holds. */
export function createVersion1(): Promise<typeof records> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gouji-history', 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      const entries = database.createObjectStore('entries', { keyPath: 'entry.id' });
      entries.createIndex('nameKey', 'entry.nameKey');
      entries.createIndex('marks', 'marks', { multiEntry: true });
      const versions = database.createObjectStore('versions', { keyPath: ['id', 'version'] });
      const decisions = database.createObjectStore('decisions', { keyPath: 'nameKey' });
      decisions.createIndex('body', 'body');
      const setAside = database.createObjectStore('setAside', { autoIncrement: true });
      for (const record of records.entries) entries.add(record);
      for (const record of records.versions) versions.add(record);
      for (const record of records.decisions) decisions.add(record);
      for (const record of records.setAside) setAside.add(record);
    };
    request.onerror = () => reject(request.error ?? new Error('the database could not be made'));
    request.onsuccess = () => {
      request.result.close();
      resolve(records);
    };
  });
}
