import { textOf } from '../../domain/addresses/address.ts';
import { providerId } from '../../library/provider-of.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { findMentions } from '../../library/words/find-mentions.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';
import { shownDoers, toldDoers } from '../training/doer-stands.ts';

export const providerStands: Check = {
  name: 'provider-stands',
  must: '待遇的 `provider` 是所引的那一句写的做的人，或那几个字点到的机构；引职责清单的，是任这个岗位的人（写 `role`）。',
  *find(corpus) {
    const mentions = findMentions(corpus);
    for (const { data, origin } of corpus.benefits) {
      const { provider } = data;
      const doers = provider && toldDoers(corpus, provider.at, provider.quote);
      if (!doers) continue;
      const id = providerId(provider);
      const ofPost = corpus.roles.some(({ data: role }) => role.lists.includes(textOf(provider.at)));
      const span = placeWords(corpus, provider.at, provider);
      const isNamed = mentions.some(
        (one) => one.agency === id && one.at === provider.at && span !== null && overlaps(one, span),
      );
      if (doers.some((doer) => doer.id === id) || (isNamed && !ofPost)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('provider'),
        wrong: `这一句由谁做，原文是${shownDoers(corpus, doers)}，\`provider\` 写的是 \`${id}\`。`,
        mend: ofPost
          ? `把 \`agency\` 改成 \`role: ${doers[0]?.id ?? ''}\`。`
          : '写原文说要做这件事的机构，或引点到它的话；原文没有写由谁办的，写 `provider: null`。',
      };
    }
  },
};
