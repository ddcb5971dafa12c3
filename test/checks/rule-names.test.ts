/** Every rule is called something that a person understands, in both languages. */
import { readingRules } from "../../src/checks/reading/reading-rules";
import { rules } from "../../src/checks/rules";
import { isMessageKey, messages, type MessageKey } from "../../src/messages";

const ids = [...new Set([...rules, ...readingRules].map(({ id }) => id))];
const named = Object.keys(messages).filter((key): key is MessageKey => key.startsWith("rule."));

test.each(ids)("%s has a name", (id) => expect(isMessageKey(`rule.${id}`)).toBe(true));

test("no name is left of a rule that is gone", () => expect(named.filter((key) => !ids.includes(key.slice("rule.".length)))).toEqual([]));

test("no two rules are called the same, and a name is a short phrase without a full stop", () => {
  for (const language of ["it", "en"] as const) {
    const names = named.map((key) => messages[key][language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 70 || /[.!]$/.test(name))).toEqual([]);
  }
});
