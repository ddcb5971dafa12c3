import { pageVariant } from "../../../src/host/grid/page-variant";
import { variants } from "../../../src/host/model/variant";

test("the address chooses which Excel the page is", () => {
  expect(pageVariant("?lang=it&excel=web")).toBe(variants.web);
  expect(pageVariant("?lang=it")).toBe(variants.windows);
});

test("an Excel that there is not is told with those that there are", () => {
  expect(() => pageVariant("?excel=lotus")).toThrow("“lotus”, only windows, web, withoutFilling");
});
