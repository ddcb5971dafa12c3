import { refusal, testBed } from "./client";

test("sheets are added, found, coloured, moved and listed", async () => {
  const { Excel } = testBed();
  const listed = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const card = worksheets.add("S3.00007");
    card.tabColor = "#0F6CBD";
    card.showGridlines = false;
    card.position = 0;
    worksheets.load("items/name, items/position, items/tabColor, items/showGridlines, items/visibility");
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines, sheet.visibility]);
  });
  expect(listed).toEqual([
    ["S3.00007", 0, "#0F6CBD", false, "Visible"],
    ["Foglio1", 1, "", true, "Visible"],
  ]);
});

test("a sheet proxy outlives the renaming of its sheet", async () => {
  const { Excel } = testBed();
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Prima");
    await context.sync();
    sheet.name = "Dopo";
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Dopo");
});

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ["ItemNotFound", ({ workbook }) => workbook.worksheets.getItem("Assente").activate()],
  ["ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("foglio1")],
  ["InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b")],
  ["InvalidArgument", ({ workbook }) => (workbook.worksheets.getFirst().tabColor = "rossastro")],
  ["InvalidArgument", ({ workbook }) => (workbook.worksheets.getFirst().position = 9)],
  ["InvalidOperation", ({ workbook }) => workbook.worksheets.getFirst().delete()],
  ["InvalidArgument", ({ workbook }) => workbook.names.add("S1", workbook.getActiveCell())],
  ["ItemNotFound", ({ workbook }) => workbook.names.getItem("Assente").getRange()],
  ["ItemNotFound", ({ workbook }) => workbook.tables.getItem("Assente").load("name")],
  ["InvalidArgument", ({ workbook }) => (workbook.getActiveCell().style = "Assente")],
  ["InvalidArgument", ({ workbook }) => workbook.getActiveCell().getOffsetRange(-1, 0).load("address")],
  ["ItemNotFound", ({ workbook }) => workbook.getActiveCell().getIntersection("C3").load("address")],
])("%s: refusal %#", async (code, work) => {
  const { Excel } = testBed();
  expect(
    await refusal(
      Excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    ),
  ).toBe(code);
});

test("a protected structure and protected cells deny access", async () => {
  const { Excel, excel } = testBed();
  excel.workbook.protection.protectStructure();
  excel.workbook.protection.protectSheet(excel.workbook.sheets.active());
  expect(await refusal(Excel.run(async (context) => void context.workbook.worksheets.add("Nuovo")))).toBe("AccessDenied");
  expect(await refusal(Excel.run(async (context) => void (context.workbook.getActiveCell().values = [[1]])))).toBe("AccessDenied");
});

test("protecting through the API forgets what a person could undo", async () => {
  const { Excel, excel } = testBed();
  excel.workbook.typeInto(excel.workbook.sheets.active(), 0, 0, "x");
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect({ allowFormatCells: false }, "segreta");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(excel.workbook.canUndo).toBe(false);
  expect(
    await refusal(Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().protection.unprotect("sbagliata"))),
  ).toBe("AccessDenied");
});

test("a protection that lets people do something is refused as not known here", async () => {
  const { Excel } = testBed();
  const protect = (options: Excel.WorksheetProtectionOptions) =>
    Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().protection.protect(options));
  expect(await refusal(protect({ allowFormatCells: true }))).toBe("NotImplemented");
  expect(await refusal(protect({ selectionMode: "None" }))).toBe("NotImplemented");
});

describe("while somebody types in a cell", () => {
  test("a batch is refused", async () => {
    const { Excel, excel } = testBed();
    excel.workbook.inCellEditMode = true;
    expect(await refusal(Excel.run(async (context) => void context.workbook.worksheets.add("Nuovo")))).toBe(
      "InvalidOperationInCellEditMode",
    );
  });

  test("a batch that may be delayed waits for the end", async () => {
    const { Excel, excel } = testBed();
    excel.workbook.inCellEditMode = true;
    const adding = Excel.run({ delayForCellEdit: true }, async (context) => void context.workbook.worksheets.add("Nuovo"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.workbook.sheets.find("Nuovo")).toBeUndefined();
    excel.workbook.inCellEditMode = false;
    await adding;
    expect(excel.workbook.sheets.find("Nuovo")).toBeDefined();
  });
});

test("the page is set up and read back", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:K40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, { left: 1.27, right: 1.27 });
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P di &N";
    sheet.horizontalPageBreaks.add("A20");
    sheet.freezePanes.freezeRows(3);
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    pageLayout.load("orientation, paperSize, zoom, leftMargin");
    await context.sync();
    expect([area.address, pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin]).toEqual([
      "Foglio1!A1:K40",
      "Landscape",
      "A4",
      36,
    ]);
  });
  const { page, freeze } = excel.workbook.sheets.active();
  expect(page).toMatchObject({
    orientation: "landscape",
    paper: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 0, last: 2 },
    rowBreaks: [19],
    horizontallyCentered: true,
    footer: { center: "&P di &N" },
  });
  expect(freeze).toEqual({ rows: 3, columns: 0 });
});
