import type { LetterSetting } from '../../../../src/domain/letter/draft-letter.ts';
import type { LetterItem, LetterText } from '../../../../src/domain/letter/letter-text.ts';

export const madeItem = (about: Partial<LetterItem> = {}): LetterItem => ({
  id: 'made-training',
  what: '每年举办一次培训',
  quote: '每年不少于一次培训',
  place: { text: '示民函〔2026〕8号', provision: '第二部分（三）' },
  due: { every: 'year', quote: '每年' },
  state: 'none-found',
  evidence: [],
  ...about,
});

export const madeText = (about: Partial<LetterText> = {}): LetterText => ({
  id: 'reply',
  name: '示民函〔2026〕8号',
  body: '示例市民政局',
  opening: '贵单位《对第21号建议的答复》（示民函〔2026〕8号，2026年4月15日）答复了《关于加强儿童主任队伍建设的建议》',
  suggestion: '关于加强儿童主任队伍建设的建议',
  items: [madeItem()],
  ...about,
});

export const madeSetting = (about: Partial<LetterSetting> = {}): LetterSetting => ({
  kind: 'inquiry',
  today: '2026-11-28',
  fields: { answerBy: '', signature: '', contact: '', phone: '' },
  searched: { day: '2026年11月22日', texts: ['甲函', '乙函'] },
  ...about,
});
