import type { ClaimCase } from './case';

/** How applications came out. */
export const outcomes: readonly ClaimCase[] = [
  {
    text: '办结政府信息公开申请30件，其中予以公开12件、部分公开5件、不予公开3件、无法提供7件、不予处理2件、其他处理1件。',
    claims: [
      'concluded 30件',
      'granted 12件 < 0',
      'partiallyGranted 5件 < 0',
      'denied 3件 < 0',
      'unavailable 7件 < 0',
      'declined 2件 < 0',
      'otherwiseHandled 1件 < 0',
    ],
  },
  {
    text: '办理结果为：予以公开12件，部分公开5件，不予公开3件。',
    section: 3,
    claims: ['granted 12件', 'partiallyGranted 5件', 'denied 3件'],
  },
  {
    text: '答复政府信息公开申请17件，其中，同意公开12件，占70.6%；同意部分公开5件，占29.4%。',
    claims: [
      'concluded 17件',
      'granted 12件 < 0',
      'share 70.6% of 1 in 0',
      'partiallyGranted 5件 < 0',
      'share 29.4% of 3 in 0',
    ],
  },
  {
    text: '办结政府信息公开申请9件，分别是予以公开6件、无法提供3件。',
    claims: ['concluded 9件', 'granted 6件 <! 0', 'unavailable 3件 <! 0'],
  },
  {
    text: '答复政府信息公开申请9件，6件予以公开，3件无法提供。',
    claims: ['concluded 9件', 'granted 6件', 'unavailable 3件'],
  },
  {
    text: '答复政府信息公开申请20件，其中不予公开4件，无法提供6件（本机关不掌握相关政府信息5件，没有现成信息需要另行制作1件）。',
    claims: [
      'concluded 20件',
      'denied 4件 < 0',
      'unavailable 6件 < 0',
      'unavailableNotHeld 5件 < 2',
      'unavailableNotCompiled 1件 < 2',
    ],
  },
  {
    text: '办结政府信息公开申请20件，其中不予公开4件（属于国家秘密1件，属于三类内部事务信息2件，属于四类过程性信息1件），予以公开16件。',
    claims: [
      'concluded 20件',
      'denied 4件 < 0',
      'deniedStateSecret 1件 < 1',
      'deniedInternalAffairs 2件 < 1',
      'deniedDeliberativeProcess 1件 < 1',
      'granted 16件 < 0',
    ],
  },
  {
    text: '办结政府信息公开申请20件，其中不予公开4件，其中属于行政执法案卷3件、属于行政查询事项1件，部分公开16件。',
    claims: [
      'concluded 20件',
      'denied 4件 < 0',
      'deniedEnforcementFile 3件 < 1',
      'deniedInquiryMatter 1件 < 1',
      'partiallyGranted 16件 < 0',
    ],
  },
  {
    text: '不予处理政府信息公开申请6件，其中信访举报投诉类申请4件，重复申请2件。',
    claims: ['declined 6件', 'declinedPetition 4件 < 0', 'declinedRepeat 2件 < 0'],
  },
  {
    text: '作其他处理的政府信息公开申请3件，其中申请人无正当理由逾期不补正2件。',
    claims: ['otherwiseHandled 3件', 'otherNotCorrected 2件 < 0'],
  },
  {
    text: '收到政府信息公开申请15件，其中自然人13件、法人或其他组织2件，予以公开9件，不予公开6件。',
    claims: [
      'received 15件',
      'receivedFromNaturalPersons 13件 <! 0',
      'receivedFromOrganizations 2件 <! 0',
      'granted 9件 < 0',
      'denied 6件 < 0',
    ],
  },
  {
    text: '收到政府信息公开申请15件，其中自然人13件、法人或其他组织2件，办结14件，予以公开9件。',
    claims: [
      'received 15件',
      'receivedFromNaturalPersons 13件 <! 0',
      'receivedFromOrganizations 2件 <! 0',
      'concluded 14件',
      'granted 9件',
    ],
  },
  {
    text: '受理政府信息公开申请8件，其中予以公开5件，申请人撤回3件。',
    claims: ['received 8件', 'granted 5件 < 0'],
  },
  {
    text: '受理政府信息公开申请8件，其中予以公开5件、申请人撤回3件。',
    claims: ['received 8件', 'granted 5件 < 0', 'part 3件 < 0'],
  },
  {
    text: '受理政府信息公开申请8件，其中予以公开5件（其中已主动公开2件），部分公开3件。',
    claims: ['received 8件', 'granted 5件 < 0', 'part 2件 < 1', 'partiallyGranted 3件 < 0'],
  },
  { text: '没有不予公开的情形。', section: 3, claims: ['no denied'] },
  { text: '2024年，政府信息公开申请答复中未出现不予处理情形。', claims: ['no declined'] },
  {
    text: '共办结政府信息公开申请50件，予以公开和部分公开共计35件。',
    claims: ['concluded 50件', 'grantedOrPartiallyGranted 35件'],
  },
  { text: '对政府信息公开申请予以公开和部分公开均为3件。', claims: [] },
  {
    text: '办结政府信息公开申请6件，其中保护第三方合法权益1件，危及“三安全一稳定”1件，补正后申请内容仍不明确2件。',
    claims: [
      'concluded 6件',
      'deniedThirdPartyRights 1件 < 0',
      'deniedSafetyStability 1件 < 0',
      'unavailableUnclear 2件 < 0',
    ],
  },
  {
    text: '办结政府信息公开申请9件，其中予以公开5件、属于信访举报投诉类申请2件、要求提供公开出版物1件、无正当理由大量反复申请1件。',
    claims: [
      'concluded 9件',
      'granted 5件 < 0',
      'declinedPetition 2件 < 0',
      'declinedPublication 1件 < 0',
      'declinedExcessive 1件 < 0',
    ],
  },
  {
    text: '办结政府信息公开申请7件，其中全部公开5件，部分公开2件。',
    claims: ['concluded 7件', 'granted 5件 < 0', 'partiallyGranted 2件 < 0'],
  },
  {
    text: '办结政府信息公开申请7件，其中公开5件，部分公开2件。',
    claims: ['concluded 7件', 'granted 5件 < 0', 'partiallyGranted 2件 < 0'],
  },
  {
    text: '全年收到政府信息公开申请9件，均按期办结。其中，予以公开6件，占66.67%；无法提供3件，占33.33%。',
    claims: [
      'received 9件',
      'all concluded of 0',
      'granted 6件 < 0',
      'share 66.67% of 2 in 0',
      'unavailable 3件 < 0',
      'share 33.33% of 4 in 0',
    ],
  },
  { text: '收到群众来信9件。其中，予以公开6件，无法提供3件。', claims: [] },
  {
    text: '办结政府信息公开申请12件：予以公开7件，属于本机关不掌握5件。',
    claims: ['concluded 12件', 'granted 7件', 'unavailableNotHeld 5件'],
  },
  {
    text: '政府信息公开申请答复12件，准予公开的7件，不予公开的5件。',
    claims: ['concluded 12件', 'granted 7件', 'denied 5件'],
  },
  {
    text: '办结政府信息公开申请12件，其中予以公开7件、不予公开1件、接待咨询4件。',
    claims: ['concluded 12件', 'granted 7件 < 0', 'denied 1件 < 0'],
  },
];
