import type HtmlPlugin from "html-webpack-plugin";

/** What each page may load, as the build writes it into the page. */
async function policies(officeJs: string | undefined): Promise<ReadonlyMap<string, string>> {
  const before = process.env["CARDINE_OFFICE_JS"];
  if (officeJs === undefined) delete process.env["CARDINE_OFFICE_JS"];
  else process.env["CARDINE_OFFICE_JS"] = officeJs;
  try {
    let made: unknown;
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration reads the environment when it is loaded
      made = require("../../webpack.config.js");
    });
    const [site] = await (made as () => Promise<{ readonly plugins: readonly unknown[] }[]>)();
    const pages = site!.plugins.map((plugin) => (plugin as { readonly userOptions?: HtmlPlugin.Options }).userOptions ?? {});
    return new Map(
      pages.flatMap((options) =>
        typeof options["contentPolicy"] === "string" ? [[String(options.filename), options["contentPolicy"]] as const] : [],
      ),
    );
  } finally {
    if (before === undefined) delete process.env["CARDINE_OFFICE_JS"];
    else process.env["CARDINE_OFFICE_JS"] = before;
  }
}

test.each([
  [undefined, "https://appsforoffice.microsoft.com"],
  ["https://office.example.it/lib/office.js", "https://office.example.it"],
  ["lib/office.js", "'self'"],
])(
  "with office.js from %s its pages may frame what comes from there, where it asks whether an organisation's own Office Online is to be trusted",
  async (officeJs, origin) => {
    const found = await policies(officeJs);
    for (const page of ["taskpane.html", "commands.html"]) expect(found.get(page)?.split("; ")).toContain(`frame-src ${origin}`);
    for (const page of ["taskpane-embedded.html", "message.html"]) expect(found.get(page)).not.toContain("frame-src");
  },
);
