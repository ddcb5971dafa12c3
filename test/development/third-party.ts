/** What is shipped beside our own code: every production package with its licence and the notice that must go with it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "../..");

export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier, as the package states it. */
  readonly licence: string;
  /** The licence file's text; none where the package brings none. */
  readonly notice: string | undefined;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Whatever `package-lock.json` installs for production, in its order. */
export function productionPackages(): readonly ThirdPartyPackage[] {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version, license }]) => {
      const folder = join(project, path);
      const name = path.replace(/^.*node_modules\//, "");
      return { name, version, licence: license ?? oldStyleLicence(folder), notice: noticeIn(folder, name) };
    });
}

/** `licenses`, as packages stated them before npm 2. */
function oldStyleLicence(folder: string): string {
  const { licenses = [] } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    licenses?: readonly { readonly type: string }[];
  };
  return licenses.map(({ type }) => type).join(" OR ");
}

/** Without a first line that only names the package. */
function noticeIn(folder: string, name: string): string | undefined {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name)) : undefined;
  if (file === undefined) return undefined;
  const text = readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim();
  return text.startsWith(`${name}\n`) ? text.slice(name.length).trim() : text;
}

/** The document `THIRD-PARTY.md`: packages of one notice together, each notice once. */
export function thirdPartyDocument(packages: readonly ThirdPartyPackage[]): string {
  const byNotice = new Map<string, ThirdPartyPackage[]>();
  for (const one of packages) {
    const key = `${one.licence} ${one.notice ?? ""}`.replace(/\s+/g, " ");
    byNotice.set(key, [...(byNotice.get(key) ?? []), one]);
  }
  return `${[
    "# Third-party software",
    "Made from `package-lock.json` and the packages' own licence files by `npm run third-party`; a test is red when it is stale.",
    "Cardine's pane, its page of the embedded Excel and its command line contain parts of the packages below. Microsoft's office.js is distributed unchanged, as part of an add-in, under Microsoft's own terms; in Excel it comes from Microsoft.",
    ...[...byNotice.values()].map((of) => section(of)),
  ].join("\n\n")}\n`;
}

function section(packages: readonly ThirdPartyPackage[]): string {
  const [{ licence, notice }] = packages as readonly [ThirdPartyPackage];
  const title = packages.length === 1 ? packages[0]?.name : `${packages.length} packages`;
  return [
    `## ${licence === "LICENSE" ? "Microsoft Software License Terms" : licence}: ${title}`,
    packages.map(({ name, version }) => `- ${name} ${version}`).join("\n"),
    notice === undefined ? "The packages bring no licence file; what they state is the identifier above." : `\`\`\`text\n${notice}\n\`\`\``,
  ].join("\n\n");
}
