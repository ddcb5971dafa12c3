import { pageTroubles, pageVariant } from "../../../src/host/grid/page/page-variant";
import { variants } from "../../../src/host/model/variant";

test("the address chooses which Excel the page is", () => {
  expect(pageVariant("?lang=it&excel=web")).toBe(variants.web);
  expect(pageVariant("?lang=it")).toBe(variants.windows);
});

test("an Excel that there is not is told with those that there are", () => {
  expect(() => pageVariant("?excel=lotus")).toThrow("“lotus”, only windows, web, withoutFilling");
});

test("the page's address says what troubles Excel has; it has none of itself", () => {
  expect(pageTroubles("?excel=web&trouble=noPrinter&trouble=foreignEvents")).toEqual([{ name: "noPrinter" }, { name: "foreignEvents" }]);
  expect(pageTroubles("?lang=it")).toEqual([]);
});

test("a trouble that there is not is refused with those that there are", () => {
  expect(() => pageTroubles("?trouble=toString")).toThrow("“toString”, only invalidSelection, anotherWorkbook");
});
