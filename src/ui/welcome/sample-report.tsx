import { SampleApplications } from './sample-applications';
import { SampleLitigation } from './sample-litigation';
import { SampleProactive } from './sample-proactive';

/** An invented report on the form of 2021 to try the check on; a document in Chinese whatever the interface speaks. */
export function SampleReport() {
  return (
    <article class="sample" lang="zh-CN">
      <h2>云溪区民政局2024年政府信息公开工作年度报告</h2>
      <p class="published">发布日期：2025-01-20</p>
      <p>
        根据《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限自2024年1月1日至2024年12月31日。
      </p>
      <h3>一、总体情况</h3>
      <p>
        主动公开方面，低保、救助、养老服务等信息按时上网。依申请公开方面，全年新收政府信息公开申请43件，均在法定期限内处理。政府信息管理方面，发布前逐件审查。平台建设方面，更新了网站专栏。监督保障方面，接受社会评议，没有责任追究情形。
      </p>
      <h3>二、主动公开政府信息情况</h3>
      <SampleProactive />
      <h3>三、收到和处理政府信息公开申请情况</h3>
      <SampleApplications />
      <h3>四、政府信息公开行政复议、行政诉讼情况</h3>
      <SampleLitigation />
      <h3>五、存在的主要问题及改进情况</h3>
      <p>
        存在的主要问题是部分政策解读偏于文字，图表不多。改进措施是重要政策一律配发图解，并请服务对象先行试读。
      </p>
      <h3>六、其他需要报告的事项</h3>
      <p>全年新收政府信息公开申请44件，均未收取信息处理费。没有其他需要报告的事项。</p>
    </article>
  );
}
