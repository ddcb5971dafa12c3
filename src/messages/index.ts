/** Every sentence that a person reads, in Italian and English, one file a subject; all of them known. The pane begins with `first.ts`. */
import { cardMessages } from "./card";
import { cliMessages } from "./cli";
import { firstMessages } from "./first";
import { learn, type MessageKey } from "./known";
import type { Language } from "./language";
import { laterMessages } from "./later";
import { ribbonMessages } from "./ribbon";
import { weightsMessages } from "./weights";

export { isMessageKey, languageOfTag, sentence, sentenceOf, type Language, type MessageKey } from "./known";

export const messages = {
  ...firstMessages,
  ...cardMessages,
  ...weightsMessages,
  ...laterMessages,
  ...cliMessages,
  ...ribbonMessages,
} as const satisfies Record<MessageKey, Record<Language, string>>;

learn(messages);
