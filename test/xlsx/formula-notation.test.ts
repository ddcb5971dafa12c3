import { FileFormulas, fileFormula, SharedFormula, typedFormula, TypedFormulas } from "../../src/xlsx/formula-notation";

test.each([
  ["=[@Peso]*2", "Fasi[[#This Row],[Peso]]*2"],
  ["=[@[2021 da]]", "Fasi[[#This Row],[2021 da]]"],
  ["=[@]", "Fasi[#This Row]"],
  ["=SUM([@[a b]:[c d]])", "SUM(Fasi[[#This Row],[a b]:[c d]])"],
  ["=SUM([Peso])", "SUM(Fasi[Peso])"],
  ["=Fasi[[#Headers],[2021 da]]", "Fasi[[#Headers],[2021 da]]"],
  ["=[@[N.]]&[@[a'#b]]", "Fasi[[#This Row],[N.]]&Fasi[[#This Row],[a'#b]]"],
  ["=Altra[@Peso]", "Altra[[#This Row],[Peso]]"],
  ['="[@Peso]"', '"[@Peso]"'],
  ['=IFS(A1,1)+TEXTJOIN(",",TRUE,B:B)', '_xlfn.IFS(A1,1)+_xlfn.TEXTJOIN(",",TRUE,B:B)'],
  ["=IFNA(MAXIFS(A:A,B:B,1),SWITCH(C1,1,2))", "_xlfn.IFNA(_xlfn.MAXIFS(A:A,B:B,1),_xlfn.SWITCH(C1,1,2))"],
  ["=IFERROR(SUMIFS(A:A,B:B,1),NETWORKDAYS.INTL(A1,B1))", "IFERROR(SUMIFS(A:A,B:B,1),NETWORKDAYS.INTL(A1,B1))"],
  ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ['="IFS("&A1', '"IFS("&A1'],
  ["='S1.00001'!Peso", "'S1.00001'!Peso"],
])("%s is stored as %s and comes back", (typed, stored) => {
  expect(fileFormula(typed, "Fasi")).toBe(stored);
  expect(typedFormula(stored, "Fasi")).toBe(typed);
});

test("a formula that stands in several tables names each one's own", () => {
  const formulas = new FileFormulas();
  expect(["Fasi", "Risultati"].map((table) => formulas.of("=[@Peso]+SUM([Peso])+Altra[@Peso]", table))).toEqual([
    "Fasi[[#This Row],[Peso]]+SUM(Fasi[Peso])+Altra[[#This Row],[Peso]]",
    "Risultati[[#This Row],[Peso]]+SUM(Risultati[Peso])+Altra[[#This Row],[Peso]]",
  ]);
  for (const formula of ["=[@Peso]", '="\uE000"&[@Peso]', "=IFS(A1,1)", "=A1"]) {
    expect([formulas.of(formula, "Fasi"), formulas.of(formula)]).toEqual([fileFormula(formula, "Fasi"), fileFormula(formula)]);
  }
});

test("a formula of several tables' files is read for each as for it alone", () => {
  const formulas = new TypedFormulas();
  const stored = [
    "T[[#This Row],[Peso]]+SUM(T[Peso])+Altra[[#This Row],[Peso]]",
    "T[[#Headers],[Peso]]",
    '"T["&T[[#This Row],[Peso]]',
    "AT[Peso]",
    "_xlfn.IFS(A1,1)",
    "A1",
    "t[[#This Row],[Peso]]",
  ];
  for (const table of ["Fasi", "T", "Risultati", undefined])
    for (const text of stored.map((formula) => formula.replaceAll("T[", `${table ?? "Fasi"}[`)))
      expect([text, table, formulas.of(text, table)]).toEqual([text, table, typedFormula(text, table)]);
});

test("outside its table a row's reference names the table", () => {
  expect(typedFormula("Fasi[[#This Row],[Peso]]+Fasi[[#This Row],[2021 da]]")).toBe("=Fasi[@Peso]+Fasi[@[2021 da]]");
  expect(typedFormula("FASI[[#This Row],[Peso]]", "Fasi")).toBe("=[@Peso]");
});

test.each([
  ["=LET(x,1,y,Peso,x+y+Peso)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,Peso,_xlpm.x+_xlpm.y+Peso)"],
  ["=LET(f,LAMBDA(a, b,a*b),f(2,Peso))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a, _xlpm.b,_xlpm.a*_xlpm.b),_xlpm.f(2,Peso))"],
])("names that LET and LAMBDA declare are marked in files: %s", (typed, stored) => {
  expect(fileFormula(typed)).toBe(stored);
  expect(typedFormula(stored)).toBe(typed);
});

test("a shared formula moves what is relative, and only that", () => {
  const shared = new SharedFormula("A1+$B$2+C$3+$D4+'S 1'!E5:F6+SUM(G:G)+SUM(7:7)+Nome+Fasi[Peso]&\"A1\"+LOG10(A1)", 0, 0);
  expect(shared.at(2, 1)).toBe("B3+$B$2+D$3+$D6+'S 1'!F7:G8+SUM(H:H)+SUM(9:9)+Nome+Fasi[Peso]&\"A1\"+LOG10(B3)");
  expect(new SharedFormula("A1", 1, 1).at(0, 0)).toBe("XFD1048576");
});
