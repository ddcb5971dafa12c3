/**
 * Who may know whom. Each floor knows only those below it; `messages` is a leaf for all product folders; `xlsx` and `host` know
 * nothing of plans; the product knows the embedded Excel only where it is composed (the command line, the browser page).
 */
const floors = [["taskpane", "commands", "cli"], ["operations"], ["excel"], ["sheets", "checks", "consolidation", "interchange"], ["plan"]];
const product = floors.flat();
const folders = (names) => `^src/(${names.join("|")})/`;

const floorRules = floors.slice(1).map((floor, index) => ({
  name: `floor-${floor[0]}`,
  comment: `${floor.join(", ")} know nothing of the floors above.`,
  severity: "error",
  from: { path: folders(floor) },
  to: { path: folders(floors.slice(0, index + 1).flat()) },
}));

/** Peers on a floor, in their order: each may know those that follow it. */
const peers = ["interchange", "sheets", "checks"];
const peerRules = peers.slice(1).map((peer, index) => ({
  name: `peer-${peer}`,
  comment: `${peer} knows nothing of ${peers.slice(0, index + 1).join(" nor ")}.`,
  severity: "error",
  from: { path: folders([peer]) },
  to: { path: folders(peers.slice(0, index + 1)) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    ...peerRules,
    {
      name: "no-circular",
      comment:
        "Modules that need each other cannot be read, tested or replaced alone; a type counts as well. Excel's own classes alone refer to one another, a range to its sheet and a sheet to its ranges.",
      severity: "error",
      from: { pathNot: "^src/host/api/" },
      to: { circular: true },
    },
    {
      name: "no-circular-beyond-excels-classes",
      comment: "Of what runs, such a circle stays among these classes.",
      severity: "error",
      from: { path: "^src/host/api/classes/" },
      to: {
        circular: true,
        dependencyTypesNot: ["type-only"],
        viaOnly: { pathNot: "^src/host/api/classes/", dependencyTypesNot: ["type-only"] },
      },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody imports is dead, unless something outside starts with it.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: [
          "\\.d\\.ts$",
          "^src/cli/main\\.ts$",
          "^src/development/",
          "^src/taskpane/index\\.tsx$",
          "^src/commands/(index|message)\\.ts$",
          "^src/host/grid/page/(index|page)\\.ts$",
        ],
      },
      to: {},
    },
    {
      name: "entrances-apart",
      comment: "The pane, the ribbon commands and the command line are three entrances; what they share is an operation.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|cli)/" },
      to: { path: "^src/(taskpane|commands|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "messages-are-a-leaf",
      comment: "Sentences are worded from values and know nothing else.",
      severity: "error",
      from: { path: "^src/messages/" },
      to: { path: "^src/", pathNot: "^src/messages/" },
    },
    {
      name: "xlsx-knows-no-product",
      comment: "The file codec speaks of workbooks, not of plans nor of the embedded Excel.",
      severity: "error",
      from: { path: "^src/xlsx/" },
      to: { path: "^src/", pathNot: "^src/xlsx/" },
    },
    {
      name: "host-knows-no-product",
      comment: "The embedded Excel knows workbook data and nothing of plans.",
      severity: "error",
      from: { path: "^src/host/" },
      to: { path: "^src/", pathNot: ["^src/host/", "^src/xlsx/"] },
    },
    {
      name: "formulas-know-no-workbook",
      comment: "The formulas of the embedded Excel are worked out from what they are given; the workbook knows them, not the other way.",
      severity: "error",
      from: { path: "^src/host/calc/" },
      to: { path: "^src/host/", pathNot: "^src/host/calc/" },
    },
    {
      name: "host-only-where-composed",
      comment: "Only the command line runs operations on the embedded Excel; everything else runs in Excel itself.",
      severity: "error",
      from: { path: folders(product), pathNot: "^src/(cli|interchange)/" },
      to: { path: "^src/host/" },
    },
    {
      name: "formulas-of-files",
      comment: "Reading a file that lacks its formulas' results asks for them, and for nothing else of the embedded Excel.",
      severity: "error",
      from: { path: "^src/interchange/" },
      to: { path: "^src/host/", pathNot: "^src/host/calc/engine\\.ts$" },
    },
    {
      name: "xlsx-only-where-files-are",
      comment: "Files are read and written by interchange, consolidation and the command line.",
      severity: "error",
      from: { path: folders(product), pathNot: "^src/(cli|interchange|consolidation)/" },
      to: { path: "^src/xlsx/" },
    },
    {
      name: "product-without-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-development-packages",
      comment: "What ships depends only on what ships.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/development/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
        pathNot: "^node_modules/@types/",
      },
    },
    {
      name: "no-node-in-the-browser",
      comment: "Only the command line and the client that runs in Node may use Node's own modules.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/(cli|development)/", "^src/host/api/node-client\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
