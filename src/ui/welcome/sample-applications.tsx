import type { FormRow } from '../../form/form';
import { form2021 } from '../../form/form-2021';
import { sampleFigures } from './sample-figures';

const { rows } = form2021.tables.applications;
const [firstRow] = rows;
const printed = ({ mark, label }: Pick<FormRow, 'mark' | 'label'>): string => mark + label['zh-CN'];

const isOutcome = ({ mark, group }: FormRow): boolean => group !== null || mark.startsWith('（');
const outcomes = rows.filter(isOutcome);

/** The cells in front of the figures: the heading over all outcomes, that of a group, the row's own label. */
function Labels({ row }: { readonly row: FormRow }) {
  const { group } = row;
  if (!isOutcome(row)) return <td colSpan={3}>{printed(row)}</td>;
  const members = group === null ? [] : outcomes.filter((other) => other.group === group);
  return (
    <>
      {row === outcomes[0] && <td rowSpan={outcomes.length}>三、本年度办理结果</td>}
      {group !== null && row === members[0] && <td rowSpan={members.length}>{printed(group)}</td>}
      <td colSpan={group === null ? 2 : 1}>{printed(row)}</td>
    </>
  );
}

/** Table 三 as the form prints it, with the sample's figures. */
export function SampleApplications() {
  const columns = firstRow?.columns ?? [];
  const united = columns.filter(({ group }) => group !== null);
  const [natural, total] = [columns[0], columns.at(-1)];
  return (
    <table>
      <tbody>
        <tr>
          <td colSpan={3} rowSpan={3}>
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
          </td>
          <td colSpan={columns.length}>申请人情况</td>
        </tr>
        <tr>
          <td rowSpan={2}>{natural?.label['zh-CN']}</td>
          <td colSpan={united.length}>{united[0]?.group?.label['zh-CN']}</td>
          <td rowSpan={2}>{total?.label['zh-CN']}</td>
        </tr>
        <tr>
          {united.map(({ field, label }) => (
            <td key={field}>{label['zh-CN']}</td>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.field}>
            <Labels row={row} />
            {sampleFigures.applications[row.field]?.map((figure, index) => (
              <td key={index} class="figure">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
