import { languageOf } from "../../src/cli/language";

test.each([
  [{}, "it"],
  [{ LANG: "C.UTF-8" }, "it"],
  [{ LANG: "it_IT.UTF-8" }, "it"],
  [{ LANG: "en_GB.UTF-8" }, "en"],
  [{ LANG: "it_IT.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
])("with %j messages are in %s", (env, language) => {
  expect(languageOf(env)).toBe(language);
});
