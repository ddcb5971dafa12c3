import { officeThemes, themeOfAddress } from "../../../src/host/api/office/office-theme";
import { officeObject } from "../../../src/host/api/office/office-object";
import { paneThemeFor } from "../../../src/taskpane/theme";

test.each([
  ["", "light"],
  ["?lang=it", "light"],
  ["?theme=dark&lang=en", "dark"],
  ["?theme=contrast", "contrast"],
  ["?theme=violet", "light"],
])("a page opened as %j has the %s theme", (search, theme) => {
  expect(themeOfAddress(search)).toBe(theme);
});

test.each(Object.keys(officeThemes) as (keyof typeof officeThemes)[])(
  "an add-in is told of the %s theme, and the pane takes it for what it is",
  (theme) => {
    const { context } = officeObject({}, { theme }) as {
      context: { officeTheme: { bodyBackgroundColor: string; bodyForegroundColor: string } };
    };
    expect(context.officeTheme).toEqual(officeThemes[theme]);
    expect(paneThemeFor(context.officeTheme)).toBe(theme);
  },
);
