import { paneThemeFor } from "../../src/taskpane/theme";

it.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["#262626", "dark"],
  ["#363636", "dark"],
  ["#000000", "contrast"],
  ["", "light"],
])("a ground of %s takes the theme %s", (bodyBackgroundColor, theme) =>
  expect(paneThemeFor({ bodyBackgroundColor, bodyForegroundColor: "#888888" })).toBe(theme),
);

it("an Excel without themes is light", () => expect(paneThemeFor(undefined)).toBe("light"));
