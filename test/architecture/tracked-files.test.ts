import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(__dirname, "..", "..");
const BINARY = /\.(png|xlsx|ico|woff2?)$/;
const inClone = existsSync(join(PROJECT, ".git"));

/** What must not be in a file that others get, each with the reason. Written in pieces so that this file does not find itself. */
const FORBIDDEN: readonly [why: string, what: RegExp][] = [
  [
    "a package registry's host belongs to the machine's settings",
    new RegExp(["registry\\.", "npmjs\\.", "org|registry\\.", "yarnpkg"].join("")),
  ],
  ["a resolved address ties the lock file to one registry", new RegExp(['"resol', 'ved":\\s*"https?:'].join(""))],
  ["an absolute path exists on one machine only", /(?<![\w.])\/(?:work|root|home\/\w+|Users\/\w+)\//],
  ["a private key is a secret", new RegExp(["-----BEGIN [A-Z ]*PRIV", "ATE KEY-----"].join(""))],
  ["a token is a secret", /\b(?:ghp_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9]{20}|npm_[A-Za-z0-9]{30}|AKIA[0-9A-Z]{16})/],
];

const trackedFiles = (): string[] =>
  execFileSync("git", ["ls-files", "-z"], { cwd: PROJECT, encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && !BINARY.test(path) && existsSync(join(PROJECT, path)));

if (!inClone) console.warn("Skipped, because this is no git clone: what tracked files contain.");

const testInClone = inClone ? test : test.skip;

testInClone.each(FORBIDDEN)("no tracked file breaks this: %s", (_, what) => {
  const files = trackedFiles();
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => what.test(readFileSync(join(PROJECT, path), "utf8")))).toEqual([]);
});

testInClone("the top level holds what is agreed and dot files", () => {
  const agreed = [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "THIRD-PARTY.md",
    "assets",
    "docs",
    "manifest.xml",
    "package-lock.json",
    "package.json",
    "publiccode.yml",
    "src",
    "test",
    "tsconfig.json",
    "webpack.config.js",
  ];
  const top = new Set(
    trackedFiles()
      .map((path) => path.split("/")[0]!)
      .filter((name) => !name.startsWith(".")),
  );
  expect([...top].filter((name) => !agreed.includes(name))).toEqual([]);
});
