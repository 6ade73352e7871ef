import { providerId } from '../../library/provider-of.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { findMentions } from '../../library/words/find-mentions.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { FoundMention } from '../../library/words/find-mentions.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Benefit, Provider } from '../../schemas/checklist/benefit.ts';
import type { Check } from '../check.ts';
import { shownDoers, toldDoers } from '../training/doer-stands.ts';
import { textOf } from '../../domain/addresses/at.ts';

type Fault = { wrong: string; mend: string } | null;

/** That a benefit tells nobody, though the words that it is taken from name who acts: not of a post what its holders get. */
function untold(corpus: Corpus, { kind, target }: Benefit): Fault {
  const doers = toldDoers(corpus, target.at, target.quote) ?? [];
  const isPost = (id: string) => corpus.roles.some(({ data }) => data.id === id);
  const named = doers.filter(
    ({ id, printed }) => printed !== null && target.quote.includes(printed) && !(kind === 'staff' && isPost(id)),
  );
  if (named.length === 0) return null;
  const wrong = `\`target\` 引的话写了由谁做：${shownDoers(corpus, named)}，\`provider\` 写的是 \`null\`。`;
  return { wrong, mend: '写原文说要做这件事的机构或岗位；不是一个机构、一个岗位的，写 `printed`，照抄原文的字。' };
}

/** That the words quoted tell somebody else to act. */
function another(corpus: Corpus, provider: Provider, mentions: FoundMention[]): Fault {
  const doers = toldDoers(corpus, provider.at, provider.quote);
  if (!doers) return null;
  if ('printed' in provider) {
    if (provider.quote.includes(provider.printed)) return null;
    const wrong = `\`printed\` 写的是 \`${provider.printed}\`，\`quote\` 里没有这几个字。`;
    return { wrong, mend: '照抄 `quote` 里写由谁做的字，或把那几个字也引进来。' };
  }
  const id = providerId(provider);
  const ofPost = corpus.roles.some(({ data: role }) => role.lists.includes(textOf(provider.at)));
  const span = placeWords(corpus, provider.at, provider);
  const isNamed = mentions.some(
    (one) => one.agency === id && one.at === provider.at && span !== null && overlaps(one, span),
  );
  if (doers.some((doer) => doer.id === id) || (isNamed && !ofPost)) return null;
  return {
    wrong: `这一句由谁做，原文是${shownDoers(corpus, doers)}，\`provider\` 写的是 \`${id}\`。`,
    mend: ofPost
      ? `把 \`agency\` 改成 \`role: ${doers[0]?.id ?? ''}\`。`
      : '写原文说要做这件事的机构，或引点到它的话；原文没有写由谁办的，写 `provider: null`。',
  };
}

export const providerStands: Check = {
  name: 'provider-stands',
  must: '待遇的 `provider` 是所引的那一句写的做的人，或那几个字点到的机构；引职责清单的，是任这个岗位的人（写 `role`）；`printed` 在它的 `quote` 里；`target` 的话写了由谁做的，不写 `null`。',
  *find(corpus) {
    const mentions = findMentions(corpus);
    for (const { data, origin } of corpus.benefits) {
      const fault = data.provider ? another(corpus, data.provider, mentions) : untold(corpus, data);
      if (fault) yield { file: origin.file, line: origin.lineOf('provider'), ...fault };
    }
  },
};
