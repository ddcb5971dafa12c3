import type { Fact } from "../fact";

const dialogs = "https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins";
const dialogErrors = "https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events";
const context = "https://learn.microsoft.com/javascript/api/office/office.context";

/** What is not the workbook: start-up, requirement sets, theme and language, dialogs, functions of the ribbon. */
export const officeFacts: readonly Fact[] = [
  {
    id: "office.ready-tells-host-and-platform",
    feature: "Office.onReady, Office.onReady.host",
    input: "The add-in waits for Office.onReady.",
    excelDoes: "Answers with the host and the platform that it runs on.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in"],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        const { host, platform } = await Office.onReady();
        return [String(host), ["PC", "OfficeOnline", "Mac", "iOS"].includes(String(platform))];
      },
      expected: { always: ["Excel", true] },
    },
  },
  {
    id: "office.requirement-sets",
    feature: "RequirementSetSupport.isSetSupported, Context.requirements",
    input: "It is asked for ExcelApi 1.1, for ExcelApi 99.1, for ExcelApi without a version and for a set that nobody knows.",
    excelDoes: "Says yes, no, yes, no, at once and without a round trip.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime",
      "https://learn.microsoft.com/javascript/api/office/office.requirementsetsupport",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        const { requirements } = Office.context;
        return [
          requirements.isSetSupported("ExcelApi", "1.1"),
          requirements.isSetSupported("ExcelApi", "99.1"),
          requirements.isSetSupported("ExcelApi"),
          requirements.isSetSupported("CardineApi", "1.1"),
        ];
      },
      expected: { always: [true, false, true, false] },
    },
  },
  {
    id: "office.display-language",
    feature: "Context.displayLanguage, Office.context",
    input: "The language of Excel's screen is read.",
    excelDoes: "Gives a tag such as it-IT.",
    standing: "documented",
    sources: [`${context}#office-office-context-displaylanguage-member`],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        return /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(Office.context.displayLanguage);
      },
      expected: { always: true },
    },
  },
  {
    id: "office.theme-may-be-missing",
    feature: "Context.officeTheme",
    input: "The theme of Office is read.",
    excelDoes: "Gives its colours as #RRGGBB on the desktop; on the web it may be undefined.",
    standing: "reported",
    sources: [
      "https://github.com/OfficeDev/office-js/issues/6134",
      "https://github.com/OfficeDev/office-js/issues/1431",
      `${context}#office-office-context-officetheme-member`,
    ],
    seenIn: "web, September 2025",
    trial: {
      kind: "api",
      async run() {
        const { officeTheme } = Office.context as { readonly officeTheme: Office.OfficeTheme | undefined };
        return officeTheme === undefined ? "undefined" : /^#[0-9A-Fa-f]{6}$/.test(officeTheme.bodyBackgroundColor);
      },
      expected: { by: { windows: true, web: "undefined", withoutFilling: true } },
    },
  },
  {
    id: "office.dialog-of-another-domain",
    feature: "UI.displayDialogAsync, Context.ui",
    input: "A dialog is asked for at an https address of another domain, and at one of plain http.",
    excelDoes: "Fails with 12004 and with 12005.",
    standing: "documented",
    sources: [dialogErrors, dialogs],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        const codes: (number | string)[] = [];
        for (const address of ["https://example.org/finestra.html", "http://example.org/finestra.html"]) {
          const outcome = await new Promise<Office.AsyncResult<Office.Dialog>>((answered) =>
            Office.context.ui.displayDialogAsync(address, { width: 30, height: 20 }, answered),
          );
          codes.push(String(outcome.status) === "failed" ? outcome.error.code : "open");
        }
        return codes;
      },
      expected: { always: [12004, 12005] },
    },
  },
  {
    id: "office.one-dialog-a-page",
    feature: "UI.displayDialogAsync, DialogOptions.displayInIframe, DialogOptions.width, DialogOptions.height",
    input: "A page opens a dialog and, before it is closed, another.",
    excelDoes: "Opens the first and fails at the second with 12007.",
    standing: "documented",
    sources: [dialogs, dialogErrors],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        const page = typeof location === "undefined" ? "https://localhost/" : location.origin;
        const open = () =>
          new Promise<Office.AsyncResult<Office.Dialog>>((answered) =>
            Office.context.ui.displayDialogAsync(page, { width: 30, height: 20, displayInIframe: true }, answered),
          );
        const first = await open();
        const second = await open();
        first.value.close();
        return [String(first.status), second.error.code];
      },
      expected: { always: ["succeeded", 12007] },
      notInProbe: "Script Lab's page may show a dialog of its own, and a browser asks the person first.",
    },
  },
  {
    id: "office.functions-have-names",
    feature: "Actions.associate, Office.actions",
    input: "A function is given the name by which a ribbon button calls it.",
    excelDoes: "Takes it at once; the button calls it later, which the host's ribbon is tested for.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/office/office.actions#office-office-actions-associate-member(1)"],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        Office.actions.associate("provaFatti", () => undefined);
        return "taken";
      },
      expected: { always: "taken" },
    },
  },
];
