import { formIds, type Form, type FormId, type TableId } from './form';
import { form2019 } from './form-2019';
import { form2021 } from './form-2021';

/** Every form the reader knows. A further form is a further entry here. */
export const forms: Readonly<Record<FormId, Form>> = { '2021': form2021, '2019': form2019 };

/**
 * The form that the report of a year is to use.
 *
 * @returns the latest for null, the earliest for a year before all of them
 */
export function formOfYear(year: number | null): FormId {
  const [latest] = formIds;
  const begun = formIds.filter((id) => year !== null && forms[id].firstYear <= year);
  return year === null ? latest : (begun[0] ?? formIds.at(-1) ?? latest);
}

/** The numbers by which reviewers name the tables: those of the sections they stand in. */
export const tableNumbers: Readonly<Record<TableId, string>> = {
  proactive: '二',
  applications: '三',
  litigation: '四',
};
