import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { productionPackages, thirdPartyDocument } from "./third-party";

const packages = productionPackages();

test("the document names every production package with its licence and notice", () => {
  const file = join(__dirname, "../../THIRD-PARTY.md");
  if (process.env.UPDATE_THIRD_PARTY) writeFileSync(file, thirdPartyDocument(packages));
  expect(readFileSync(file, "utf8")).toBe(thirdPartyDocument(packages));
});

test("nothing is shipped whose licence does not go with the EUPL; office.js alone is under Microsoft's terms", () => {
  const permissive = ["MIT", "Apache-2.0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC"];
  expect(packages.filter(({ licence }) => !permissive.includes(licence)).map(({ name }) => name)).toEqual(["@microsoft/office-js"]);
  expect(packages.find(({ name }) => name === "@microsoft/office-js")?.notice).toContain("(OFFICE.JS) API LIBRARY");
});

test("packages with the same notice stand together, and one without a notice says so", () => {
  const of = (name: string, notice: string | undefined) => ({ name, version: "1.0.0", licence: "MIT", notice });
  const text = thirdPartyDocument([of("one", "Be nice."), of("two", "Be\n nice."), of("three", undefined)]);
  expect(text.match(/Be nice\./g)).toHaveLength(1);
  expect(text).toContain("## MIT: 2 packages\n\n- one 1.0.0\n- two 1.0.0\n");
  expect(text).toContain("## MIT: three\n\n- three 1.0.0\n\nThe packages bring no licence file");
});
