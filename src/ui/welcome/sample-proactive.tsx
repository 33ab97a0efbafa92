import { form2021 } from '../../form/form-2021';
import type { FormGroup, FormRow } from '../../form/form';
import { sampleFigures } from './sample-figures';

const { rows } = form2021.tables.proactive;
const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== null);

/** The table has so many columns of figures; where a block has fewer, the last one is wider. */
const widest = Math.max(...rows.map(({ columns }) => columns.length));
const width = (index: number, count: number): number => (index === count - 1 ? widest - index : 1);

function Block({ group }: { readonly group: FormGroup }) {
  const members = rows.filter((row) => row.group === group);
  const columns = members[0]?.columns ?? [];
  return (
    <>
      <tr>
        <td colSpan={widest + 1}>{group.label['zh-CN']}</td>
      </tr>
      <tr>
        <td>信息内容</td>
        {columns.map(({ field, label }, index) => (
          <td key={field} colSpan={width(index, columns.length)}>
            {label['zh-CN']}
          </td>
        ))}
      </tr>
      {members.map((row) => (
        <Row key={row.field} row={row} />
      ))}
    </>
  );
}

function Row({ row }: { readonly row: FormRow }) {
  const figures = sampleFigures.proactive[row.field] ?? [];
  return (
    <tr>
      <td>{row.label['zh-CN']}</td>
      {figures.map((figure, index) => (
        <td key={index} class="figure" colSpan={width(index, figures.length)}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

/** Table 二 as the form prints it, with the sample's figures. */
export function SampleProactive() {
  return (
    <table>
      <tbody>
        {groups.map((group) => (
          <Block key={group.label['zh-CN']} group={group} />
        ))}
      </tbody>
    </table>
  );
}
