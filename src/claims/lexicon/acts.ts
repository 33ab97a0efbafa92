/** What is done with applications, cases and documents. */
export const acts = {
  receiveNew: '新收到 新收 新受理 新接收 新接到 本年新收 当年新收',
  receive: '收到 受理 接收到 接收 接到 接受 收件 收取申请 登记 收',
  handle: '办理 处理 承办 实施',
  conclude: '办结 办理完毕 处理完毕 办毕 办理完成 办复 答复完毕 完成办理 完成答复 结办',
  reply: '答复 回复',
  carry: '结转 转结 接转 转入 转至 转到 遗留 跨年度结转 跨年结转',
  postpone: '顺延',
  continue: '继续办理 继续处理 继续答复',
  underway: '尚在办理中 尚在办理 正在办理中 正在办理 办理中 尚未办结 未办结 尚未答复 在办 待办',
  happen:
    '发生 引发 引起 产生 提起 被提起 被申请 提出 被 涉及 涉 出现 存在 因 属于 所致 导致 相关 有关 关于 针对 不服',
  disclose: '公开发布 公开 发布',
  issue: '制发 印发 制定出台 制定印发 新制发 新制定 新制作 新出台 制定 出台 制作',
  repeal: '废止 宣布废止',
  inForce: '现行有效 现行有效的 保留有效',
  newlyDisclose: '新公开',
  discloseInTotal: '对外公开总数量 对外公开总数 对外公开',
  decide: '作出 做出 处理决定 决定',
  charge: '实际收取 收取 收缴 征收 实收',
  notify: '发出 开具 出具 通知',
  amount: '收费总金额 收费金额 总金额 金额',
} as const;

/** How applications come out, by the name of the subject. */
export const outcomes = {
  granted: '予以公开 同意公开 准予公开 全部公开 予以全部公开 全部予以公开 完全公开',
  partiallyGranted: '部分公开 同意部分公开 予以部分公开 部分予以公开',
  denied: '不予公开 不同意公开 决定不予公开',
  unavailable: '无法提供',
  declined: '不予处理 不作处理',
  otherwiseHandled: '其他处理 作其他处理 其他方式处理',
} as const;

/** Why, by the name of the subject. */
export const reasons = {
  deniedStateSecret: '属于国家秘密 涉及国家秘密 国家秘密',
  deniedByLaw: '其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开',
  deniedSafetyStability: '危及三安全一稳定 三安全一稳定',
  deniedThirdPartyRights: '保护第三方合法权益 第三方合法权益',
  deniedInternalAffairs: '属于三类内部事务信息 三类内部事务信息 三类内部事务 属于内部事务信息 内部事务信息',
  deniedDeliberativeProcess: '属于四类过程性信息 四类过程性信息 属于过程性信息 过程性信息',
  deniedEnforcementFile: '属于行政执法案卷信息 属于行政执法案卷 行政执法案卷信息 行政执法案卷',
  deniedInquiryMatter: '属于行政查询事项 行政查询事项',
  unavailableNotHeld: '本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握 不掌握相关信息',
  unavailableNotCompiled: '没有现成信息需要另行制作 没有现成信息、需要另行制作 需要另行制作 没有现成信息',
  unavailableUnclear: '补正后申请内容仍不明确 补正后仍不明确',
  declinedPetition:
    '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访、举报、投诉类 信访投诉举报类',
  declinedRepeat: '重复申请',
  declinedPublication: '要求提供公开出版物',
  declinedExcessive: '无正当理由大量反复申请 大量反复申请',
  declinedConfirmation: '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息',
  otherNotCorrected:
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正',
  otherUnpaid:
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用 ' +
    '逾期未按收费通知要求缴纳费用 逾期未缴纳费用',
} as const;

/** How reviews and lawsuits come out. */
export const results = {
  upheld: '结果维持 维持原行政行为 维持原答复 维持原决定 决定维持 判决维持 予以维持 获维持 被维持 维持',
  corrected: '结果纠正 予以纠正 被纠正 纠正',
  otherResult: '其他结果',
  pending:
    '尚未审结 仍未审结 未审结 尚未结案 未结案 尚在审理中 尚在审理 正在审理中 正在审理 审理中 尚未作出决定',
  decided: '已审结 审结 已结案 结案',
} as const;
