const { isDeepStrictEqual } = require("node:util");

const FORMAT = "cardine-probe/1";

module.exports = { readAnswers, withAnswers };

function readAnswers(text) {
  const answers = parsed(text);
  if (!isRecord(answers) || answers.format !== FORMAT) throw new Error(`This is no answer of the probe: its format should be "${FORMAT}".`);
  for (const key of ["platform", "build"]) requireText(answers[key], key);
  if (!/^\d{4}-\d\d-\d\d$/.test(answers.date))
    throw new Error(`The date should be like 2026-11-30, but is ${JSON.stringify(answers.date)}.`);
  if (!Array.isArray(answers.answers)) throw new Error("There is no list of answers.");
  const ids = answers.answers.map((answer, at) => {
    if (!isRecord(answer) || typeof answer.id !== "string" || answer.id === "") throw new Error(`Answer ${at + 1} has no id.`);
    if (!("answer" in answer)) throw new Error(`Answer ${at + 1} (${answer.id}) holds no answer.`);
    return answer.id;
  });
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new Error(`${twice} is answered twice.`);
  return answers;
}

function withAnswers(measurements, { platform, build, date, answers }) {
  const known = ({ id, answer }) =>
    measurements.some((one) => one.id === id && one.platform === platform && one.build === build && isDeepStrictEqual(one.answer, answer));
  const added = answers.filter((answer) => !known(answer)).map(({ id, answer }) => ({ id, platform, build, date, answer }));
  return [...measurements, ...added].sort(
    (one, other) => compare(one.id, other.id) || compare(one.platform, other.platform) || compare(one.build, other.build),
  );
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON; copy all of the text that the probe shows. ${error.message}`, { cause: error });
  }
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requireText(value, key) {
  if (typeof value !== "string" || value === "") throw new Error(`There is no ${key}.`);
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
