import type { CellValue } from "../../src/xlsx/workbook-data";

/** Typed data that the formulas read: sheet, then address, then value. */
export const DATA: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  Prova: {
    A1: 5, A2: -3.5, A3: 0, A4: 2.675, A5: 1000000, A6: 0.1, A7: 0.2, A8: 0.3,
    B1: "uno", B2: "Due", B3: "tre*", B5: "12", B6: "uno", B7: "perché", B8: "quattro?",
    C1: true, C2: false, C3: true,
    D1: 44197, D2: 44255, D3: 43890, D4: 60, D5: 59, D6: 61, D7: 46022, D8: 36525,
    E1: 1, E2: 3, E3: 3, E4: 5, E5: 8, E6: 13, E7: 21, E8: 34,
    F1: "alfa", F2: "beta", F3: "Gamma", F4: "delta", F5: "epsilon", F6: "zeta", F7: "eta", F8: "theta",
    G1: 10, G2: "x", G4: true, G5: 20, G6: "30", G8: 40,
  },
  "S1.00001": { A1: "codice", B1: 7, B2: "S1.00001", B3: 40 },
  "L'ente": { A1: 99, A2: "ente" },
  Elenco: {
    A1: "Codice", B1: "Nome", C1: "Peso", D1: "2021 da", E1: "2021 a", F1: "Note #1",
    A2: "S1.1", B2: "primo", C2: 30, D2: 1, E2: 3, F2: "a",
    A3: "S1.2", B3: "secondo", C3: 45.5, D3: 4, E3: 12, F3: "b",
    A4: "S2.1", B4: "terzo", C4: 24.5, D4: 2, E4: 2, F4: "c",
    A5: "S2.2", B5: "quarto", C5: 0, D5: 7, E5: 9, F5: "d",
  },
};

/** Tables of the data, by sheet: name and columns. */
export const TABLES = [{ sheet: "Elenco", name: "Elenco_T", row: 0, column: 0, rows: 5, columns: ["Codice", "Nome", "Peso", "2021 da", "2021 a", "Note #1"] }];

/** Names of the workbook. */
export const NAMES: Readonly<Record<string, string>> = {
  Peso: "'S1.00001'!$B$3",
  Codici: "Elenco!$A$2:$A$5",
  Anno: "2021",
  Soglia: "Prova!$E$4*2",
};

/** Formulas by subject; those with a result of their own are judged by it, since there LibreOffice differs from Excel. */
export const FORMULAS: Readonly<Record<string, readonly (string | readonly [formula: string, excel: CellValue])[]>> = {
  operators: [
    "1+2*3", "(1+2)*3", "-2^2", "2^-1", ["0^0+1=1", { error: "#NUM!" }], "2^3^2", "10%", "5%*200", "50%%", "-5%", "--5", "+A1", "-A2", "A1-A2", "A1*A2/4", "1/0", "0/0", "7/2",
    '"5"+1', '"5"*"2"', '"a"+1', "TRUE+1", "C1*3", '"3,5"&""', '" 5 "+1', "A9+1", "A9*2", 'A9&"x"', ['"a"&1&TRUE', "a1TRUE"], "1&2", "0.1+0.2&\"\"", "1/3&\"\"", "-1/3&\"\"", "100000*1000&\"\"", "1E14&\"\"",
    "1=1", '"a"="A"', '"a"<"B"', '"è"="È"', '1<"a"', ['"a"<TRUE', true], ["TRUE>1", true], ['FALSE>"zzz"', true], "A9=0", 'A9=""', "A9=FALSE", "A3=A9", "0.1+0.2=0.3", "A6+A7=A8", "A6+A7-A8=0", "1<>2", "2>=2", '"b">"a"', '""=A9', '""=0',
    "#N/A", "#N/A+1", "1+#DIV/0!", "#REF!", "IF(#N/A,1,2)", 'NOT("x")', "A1=5", "A1:A1+1", "1-1-0", "3-2", "5%-2", "(1)-2", "A1-2", "2*-3", "1--1", "4%^2", "-A1^2", "1.5E+3+0",
    "10*0.1-1", "1.1-1-0.1", "4.35*100", "1.005*1000", "0.3-0.2-0.1", "1=1.0000000000000001", "99.99+0.01=100",
  ],
  logic: [
    "IF(A1>3,\"sì\",\"no\")", "IF(A1>30,\"sì\")", "IF(A1>30,\"sì\",)", "IF(A9,1,2)", "IF(0,1,2)", 'IF("TRUE",1,2)', "IF(A1>3,,5)", "IF(TRUE,A9)", "AND(TRUE,A1>3)", "AND(A1>3,A1<4)", "AND(1,1,0)", "OR(FALSE,0)", "OR(A1=1,A1=5)", "AND(C1:C3)", "OR(C1:C3)", "AND(G1:G8)",
    "XOR(TRUE,TRUE)", "XOR(TRUE,FALSE,FALSE)", "NOT(0)", "NOT(A1>3)", "TRUE()", "FALSE()", "IFERROR(1/0,\"err\")", "IFERROR(A1,\"err\")", "IFERROR(MATCH(99,E1:E8,0),\"\")", "IFNA(MATCH(99,E1:E8,0),-1)", "IFNA(1/0,-1)",
    "IFS(A1<3,\"b\",A1<6,\"m\",TRUE,\"a\")", "IFS(A1>9,1,A1>8,2)", "SWITCH(A1,1,\"uno\",5,\"cinque\",\"altro\")", "SWITCH(\"X\",\"x\",1,2)", "SWITCH(9,1,2)", "CHOOSE(2,\"a\",\"b\",\"c\")", "CHOOSE(4,\"a\",\"b\")", "CHOOSE(1.9,\"a\",\"b\")", "SUM(CHOOSE(2,A1:A2,E1:E3))", "IF(AND(3>=D1,3<=E1),1,0)", "IFERROR(A9,5)",
    "OR(A1={1,5})", 'OR(B1={"uno","due"})', "AND(A1>0,B1=\"UNO\")", ['AND("TRUE",TRUE)', true],
  ],
  math: [
    "ROUND(2.675,2)", "ROUND(1.005,2)", "ROUND(-2.5,0)", "ROUND(2.5,0)", "ROUND(1234.5678,-2)", "ROUND(A4,2)", "ROUND(0.5,0)", "ROUND(-0.5,0)", "ROUND(33.33333,1)", "ROUND(1.45,1)", "ROUND(8.325,2)", "ROUND(150,-2)", "ROUND(50,-2)", "ROUND(49,-2)",
    "ROUNDUP(2.1,0)", "ROUNDUP(-2.1,0)", "ROUNDUP(3.14159,3)", "ROUNDUP(31415.9,-2)", "ROUNDUP(0.1+0.2,1)", "ROUNDDOWN(2.9,0)", "ROUNDDOWN(-2.9,0)", "ROUNDDOWN(3.14159,3)", "ROUNDDOWN(31415.9,-2)", "TRUNC(8.9)", "TRUNC(-8.97,1)",
    "INT(8.9)", "INT(-8.9)", "INT(A2)", "INT(4.1*100)", "ABS(-4)", "ABS(A2)", "SIGN(-3)", "MOD(10,3)", "MOD(-10,3)", "MOD(10,-3)", "MOD(5.5,2)", "MOD(1,0)", "MOD(3,1)", "MOD(0.3,0.1)", "QUOTIENT(7,2)", "POWER(2,10)", "SQRT(16)", "SQRT(-1)", "EXP(1)", "LN(10)", "LN(0)", "LOG(8,2)", "LOG(100)", "LOG10(1000)", "PI()",
    "FACT(5)", "FACT(-1)", "COMBIN(5,2)", "GCD(12,18)", "LCM(4,6)", "EVEN(3)", "EVEN(-1)", "ODD(2)", "ODD(-2)", "RADIANS(180)", "DEGREES(PI())", "SIN(1)", "COS(1)", "TAN(1)", "ATAN(1)", 'ROUND("2.55",1)', 'ROUND("x",1)',
  ],
  aggregates: [
    "SUM(A1:A8)", ["SUM(G1:G8)", 70], "SUM(A1,A2,5)", ['SUM("5",1)', 6], 'SUM("a",1)', "SUM(TRUE,1)", ["SUM(C1:C3)", 0], "SUM(A:A)-SUM(A1:A8)", "SUM(E1:E3,E5)", "SUM((E1:E2,E4))", "SUM(E1:E4 E3:E8)", "SUM(A9)", "SUM(E1:INDEX(E:E,3))", "SUM({1,2;3,4})",
    ["COUNT(G1:G8)", 3], ["COUNT(A1:G8)", 27], 'COUNT(1,"2","x",TRUE)', "COUNTA(G1:G8)", "COUNTA(B1:B8)", "COUNTBLANK(G1:G8)", "COUNTBLANK(B1:B9)", "AVERAGE(A1:A8)", ["AVERAGE(G1:G8)", 70 / 3], "AVERAGE(H1:H3)", "MIN(A1:A8)", "MAX(A1:A8)", "MIN(H1:H3)", "MAX(G1:G8)", "MAX(B1:B3)", "PRODUCT(E1:E4)", "SUMSQ(3,4)", "MEDIAN(E1:E8)", "MODE(E1:E8)", "STDEV(E1:E8)", "STDEV.P(E1:E8)", "VAR(E1:E8)", "VAR.P(E1:E8)", "LARGE(E1:E8,2)", "SMALL(E1:E8,3)", "LARGE(E1:E8,99)", "RANK(5,E1:E8)", "RANK(5,E1:E8,1)",
    "SUMPRODUCT(E1:E3,A1:A3)", "SUMPRODUCT((E1:E8>3)*1)", "SUMPRODUCT((E1:E8>3)*(E1:E8<20)*E1:E8)", "SUMPRODUCT(--(B1:B8=\"uno\"))", "SUMPRODUCT(E1:E3,A1:A2)", "SUMPRODUCT((F1:F8=\"zeta\")*(E1:E8))", "SUMPRODUCT(LEN(F1:F8))", "SUMPRODUCT(1/COUNTIF(E1:E8,E1:E8))", "SUMPRODUCT((LEFT(Codici,2)=\"S1\")*Elenco!C2:C5)", "SUMPRODUCT(E1:E2*{1,2})", "SUMPRODUCT(ISNUMBER(SEARCH(\"eta\",F1:F8))*1)", "SUMPRODUCT(MAX((E1:E8<10)*E1:E8))", "SUMPRODUCT(IF(E1:E3>1,1,0))", "SUMPRODUCT((MONTH(D1:D3)=1)*1)", "SUMPRODUCT(ROW(A1:A3))",
    "SUBTOTAL(9,E1:E8)", "SUBTOTAL(1,E1:E8)", "SUBTOTAL(3,G1:G8)", "SUBTOTAL(109,E1:E8)", ["SUBTOTAL(2,G1:G8)", 3], "SUBTOTAL(4,E1:E8)", "AGGREGATE(9,6,E1:E8)", "AGGREGATE(14,6,E1:E8,2)", "AGGREGATE(4,0,E1:E8)",
  ],
  conditional: [
    'COUNTIF(B1:B8,"uno")', 'COUNTIF(B1:B8,"UNO")', 'COUNTIF(B1:B8,"u*")', 'COUNTIF(B1:B8,"tre~*")', 'COUNTIF(B1:B8,"???")', 'COUNTIF(B1:B8,"*~?")', "COUNTIF(E1:E8,3)", 'COUNTIF(E1:E8,">3")', 'COUNTIF(E1:E8,"<=3")', 'COUNTIF(E1:E8,"<>3")', 'COUNTIF(E1:E8,"=3")', 'COUNTIF(E1:E8,">"&A1)', 'COUNTIF(G1:G8,"")', 'COUNTIF(G1:G8,"<>")', ['COUNTIF(G1:G8,"*")', 2], 'COUNTIF(G1:G8,"=")', "COUNTIF(C1:C3,TRUE)", 'COUNTIF(F1:F8,">d")', 'COUNTIF(F1:F8,"<>zeta")', 'COUNTIF(A:A,">0")', 'COUNTIF(Codici,"S1*")', 'COUNTIF(F1:F8,"*ta")',
    'COUNTIFS(E1:E8,">3",F1:F8,"*ta")', 'COUNTIFS(E1:E8,">=3",E1:E8,"<=8")', 'COUNTIFS(E1:E8,3,F1:F8,"beta")', 'SUMIF(E1:E8,">3")', 'SUMIF(F1:F8,"beta",E1:E8)', 'SUMIF(F1:F8,"*ta",E1:E8)', 'SUMIF(F1:F8,"nessuno",E1:E8)', 'SUMIF(F1:F8,"beta",E1)', 'SUMIFS(E1:E8,F1:F8,"*ta",E1:E8,">5")', "SUMIFS(Elenco!C2:C5,Codici,\"S2*\")", 'AVERAGEIF(E1:E8,">3")', 'AVERAGEIF(E1:E8,">99")', 'AVERAGEIFS(E1:E8,F1:F8,"*ta")', 'MAXIFS(E1:E8,F1:F8,"*ta")', 'MINIFS(E1:E8,F1:F8,"*ta")', 'MAXIFS(E1:E8,F1:F8,"q")', 'SUMIF(G1:G8,"x",E1:E8)', "SUMIF(G1:G8,G9,E1:E8)",
  ],
  text: [
    'TEXT(7,"00000")', 'TEXT(1234.5,"#,##0.00")', 'TEXT(0.256,"0%")', 'TEXT(44197,"dd/mm/yyyy")', 'TEXT(44197,"yyyy-mm-dd")', 'TEXT(44197,"mmmm")', 'TEXT(44197,"mmm")', 'TEXT(44197,"ddd d")', 'TEXT(0,"0")', 'TEXT(0,"#")', 'TEXT(-5,"0;(0)")', 'TEXT("abc","@")', 'TEXT("abc","0")', 'TEXT(0.5,"hh:mm")', 'TEXT(1234567,"#,##0")', 'TEXT(3,"00")&"."&TEXT(12,"000")', 'TEXT(2.5,"0")', 'TEXT(1.005,"0.00")', 'TEXT(A9,"0")', 'TEXT(5,"0.0#")', 'TEXT(12.3,"General")', 'TEXT("7","000")', 'TEXT(0.1,"0.00%")', 'TEXT(1E6,"0.00E+00")',
    'VALUE("12")', 'VALUE(" 12.5 ")', 'VALUE("5%")', 'VALUE("1,234")', 'VALUE("abc")', 'VALUE("1E3")', 'VALUE("2021-01-01")', 'VALUE("10:30")', "VALUE(A1)", 'VALUE("-5")', 'VALUE("+5")', 'VALUE("")',
    'LEFT("abc",2)', 'LEFT("abc")', 'LEFT("abc",9)', 'LEFT("abc",-1)', 'LEFT("abc",0)', "LEFT(12345,2)", "LEFT(B1:B3,1)", 'RIGHT("abc",2)', 'RIGHT("abc")', 'RIGHT("abc",0)', 'RIGHT("abc",9)', 'MID("abcdef",2,3)', 'MID("abc",5,2)', 'MID("abc",0,2)', 'MID("abc",2,99)', 'LEN("perché")', "LEN(A9)", "LEN(12.5)", ["LEN(TRUE)", 4], 'LEN(" a ")',
    'FIND("c","abcabc")', 'FIND("c","abcabc",4)', 'FIND("C","abc")', ['FIND("","abc")', 1], 'FIND("x","abc")', 'SEARCH("C","abc")', 'SEARCH("b*d","abcde")', 'SEARCH("~*","a*b")', 'SEARCH("?c","abc")', 'SEARCH("x","abc")', 'SEARCH("/","15/05")', 'SUBSTITUTE("a.b.c",".","-")', 'SUBSTITUTE("a.b.c",".","-",2)', 'SUBSTITUTE("abc","","x")', 'SUBSTITUTE("abc","B","x")', 'SUBSTITUTE("aaa","a","b",9)', 'REPLACE("abcdef",2,3,"X")', 'REPLACE("abc",9,1,"X")', 'REPLACE("abc",1,0,"X")',
    'TRIM("  a   b  ")', 'UPPER("perché")', 'LOWER("PERCHÉ")', 'PROPER("mario de\'rossi 2nd")', 'PROPER("l\'ente DI servizi")', 'REPT("ab",3)', 'REPT("ab",0)', 'REPT("a",-1)', 'REPT("█",2.9)', ['CONCATENATE("a",1,TRUE)', "a1TRUE"], 'CONCAT("a",E1:E3)', 'CONCAT(B1:B3)', 'TEXTJOIN(", ",TRUE,B1:B5)', ['TEXTJOIN("-",FALSE,G1:G5)', "10-x--TRUE-20"], 'TEXTJOIN(";",TRUE,"a",1,A9)', 'EXACT("a","A")', 'EXACT("a","a")', "CHAR(65)", "CHAR(10)=\"x\"", 'CODE("A")', ['CODE("")', { error: "#VALUE!" }], 'T("a")', "T(5)", "N(5)", 'N("a")', "N(TRUE)", 'CLEAN("a"&CHAR(10)&"b")', 'UNICHAR(8364)', 'UNICODE("€")', "FIXED(1234.567,1)", "FIXED(1234.567,1,TRUE)", 'NUMBERVALUE("1.234,5",",",".")', 'LEN(REPT("a",1000))', 'MID("S1.00001",FIND(".","S1.00001")+1,9)', 'IFERROR(VALUE(LEFT("15/05",FIND("/","15/05")-1)),0)', '1000000&""', '123456.789&""', '0.00001&""', '1E-7&""', ['TRUE&""', "TRUE"], '-0.5&""', '12345678901234&""', '0.1*3&""', '1.10&""', '2/3&""', '100*1.1&""', ['1E15&""', "1E+15"], ['1E20&""', "1E+20"],
  ],
  lookup: [
    "INDEX(E1:E8,3)", "INDEX(A1:C3,2,2)", "INDEX(A1:G1,5)", "INDEX(A1:C3,9,1)", "INDEX(A1:C3,1,9)", "SUM(INDEX(A1:E3,0,5))", "SUM(INDEX(A1:E3,2,0))", "INDEX({1,2;3,4},2,1)", "INDEX(E1:E8,0)", "INDEX(F1:F8,MATCH(5,E1:E8,0))", "INDEX(H1:H3,2)", "ISBLANK(INDEX(H1:H3,2))",
    "MATCH(5,E1:E8,0)", "MATCH(6,E1:E8,0)", "MATCH(6,E1:E8)", "MATCH(6,E1:E8,1)", "MATCH(3,E1:E8,1)", "MATCH(0,E1:E8,1)", 'MATCH("zeta",F1:F8,0)', 'MATCH("ZETA",F1:F8,0)', 'MATCH("z*",F1:F8,0)', 'MATCH("?eta",F1:F8,0)', 'MATCH("tre~*",B1:B8,0)', ['MATCH("5",E1:E8,0)', { error: "#N/A" }], 'MATCH(12,B1:B8,0)', "MATCH(TRUE,C1:C3,0)", "MATCH(4,{8,6,4,2},-1)", "MATCH(5,{8,6,4,2},-1)", 'MATCH("gen",{"gen","feb"},0)', 'MATCH(1,INDEX((E1:E8=5)*(F1:F8="delta"),0),0)', "MATCH(A9,E1:E8,0)", 'MATCH("S2.1",Codici,0)', "MATCH(5,E:E,0)", "MATCH(99,E1:E8,1)",
    'VLOOKUP("S1.2",Elenco!A2:C5,3,FALSE)', 'VLOOKUP("s1.2",Elenco!A2:C5,2,FALSE)', 'VLOOKUP("zz",Elenco!A2:C5,2,FALSE)', "VLOOKUP(6,E1:F8,2)", "VLOOKUP(6,E1:F8,2,TRUE)", "VLOOKUP(0,E1:F8,2)", "VLOOKUP(5,E1:F8,3,FALSE)", "VLOOKUP(5,E1:F8,0,FALSE)", 'VLOOKUP("S2*",Elenco!A2:C5,2,0)', 'HLOOKUP("Peso",Elenco!A1:E5,3,FALSE)', 'HLOOKUP("x",Elenco!A1:E5,3,FALSE)', "LOOKUP(6,E1:E8)", "LOOKUP(6,E1:E8,F1:F8)", "LOOKUP(0,E1:E8)", "LOOKUP(2,1/(E1:E8=3),F1:F8)",
    "ROW(A5)", "ROWS(A1:A5)", "COLUMN(C1)", "COLUMNS(A1:C1)", "ROWS(A:A)", "COLUMNS(1:1)", 'INDIRECT("A1")', 'INDIRECT("A"&2)', 'SUM(INDIRECT("E1:E3"))', "INDIRECT(\"'S1.00001'!B1\")", 'INDIRECT("xx yy")', 'INDIRECT("Peso")', "OFFSET(A1,1,0)", "SUM(OFFSET(E1,1,0,3,1))", ["SUM(OFFSET(E4,0,0,-2,1))", 8], "OFFSET(A1,-1,0)", "COUNTA(OFFSET(F1,0,0,8,1))", "ADDRESS(2,3)", "ADDRESS(2,3,4)", 'HYPERLINK("#A1","vai")', 'HYPERLINK("http://x.it")', "COLUMN(A1:C1)", "SUM(E1:E2:E3)", "INDEX(E1:E8,2):E4*0+1", "AREAS(A1:B2)", "SHEET()>0",
  ],
  dates: [
    "DATE(2021,1,1)", "DATE(2021,14,1)", "DATE(2021,1,0)", "DATE(2021,3,-5)", "DATE(2024,2,29)", "DATE(2021,0,1)", "DATE(1900,3,1)", "YEAR(D1)", "MONTH(D2)", "DAY(D2)", "YEAR(D8)", "MONTH(D7)", "DAY(D6)", "MONTH(61)", 'YEAR("2021-05-01")', "WEEKDAY(D1)", "WEEKDAY(D1,2)", "WEEKDAY(D1,3)", "WEEKDAY(D2,2)", "EDATE(D1,1)", "EDATE(D2,-3)", "EDATE(DATE(2021,1,31),1)", "EDATE(DATE(2024,2,29),12)", "EOMONTH(D1,0)", "EOMONTH(D1,1)", "EOMONTH(D1,-1)", "EOMONTH(DATE(2023,12,5),2)", 'DATEVALUE("2021-01-01")', 'DATEVALUE("1/15/2021")', 'DATEVALUE("abc")', 'DATEVALUE("12")', "TODAY()>44000", "NOW()>=TODAY()", "INT(NOW())=TODAY()", "DAYS(D2,D1)", "D2-D1", "DATEDIF(D1,D2,\"d\")", 'DATEDIF(D1,D7,"m")', 'DATEDIF(D1,D7,"y")', 'DATEDIF(D1,D7,"ym")', 'DATEDIF(D2,D7,"yd")', "WEEKNUM(D1)", "WEEKNUM(D2,2)", "ISOWEEKNUM(D1)", "ISOWEEKNUM(D7)", "HOUR(0.75)", "MINUTE(0.76)", "SECOND(0.7612)", "TIME(12,30,0)", "NETWORKDAYS(D1,D2)", "WORKDAY(D1,10)", "DATE(2021,2,1)-DATE(2021,1,1)", 'TEXT(DATE(2021,MONTH(D2),1),"mm")', ["DATE(121,1,1)", 44197], ["YEAR(-1)", { error: "#NUM!" }], ["MONTH(A9)=1", true],
    ["MONTH(60)", 2], ["DAY(60)", 29], ["DAY(59)", 28], ["DAY(1)", 1], ["DATE(1900,2,29)", 60], ["DATE(1900,1,1)", 1], ["WEEKDAY(1)", 1],
  ],
  information: [
    "ISNUMBER(A1)", "ISNUMBER(B5)", "ISNUMBER(A9)", "ISTEXT(B1)", "ISTEXT(B4)", "ISTEXT(A1)", "ISNONTEXT(A9)", "ISNONTEXT(B1)", "ISBLANK(A9)", "ISBLANK(A1)", 'ISBLANK("")', "ISERROR(1/0)", "ISERROR(#N/A)", "ISERR(#N/A)", "ISERR(1/0)", "ISNA(#N/A)", "ISNA(1/0)", "ISLOGICAL(C1)", "ISLOGICAL(1)", "ISEVEN(4)", "ISODD(4)", "ISREF(A1)", "ISREF(1)", "NA()", "TYPE(1)", 'TYPE("a")', ["TYPE(TRUE)", 4], "ERROR.TYPE(#N/A)", "ERROR.TYPE(1/0)", "ISFORMULA(A1)", "ISNUMBER(SEARCH(\"e\",F1))", "ISNUMBER(D1)", "ISERROR(MATCH(1,B1:B2,0))",
  ],
  references: [
    "'S1.00001'!B1", "'S1.00001'!B1*2", "'S1.00001'!B2", "'L''ente'!A1", "SUM('L''ente'!A1:A2)", "Peso", "Peso*2", ["Anno+1", 2022], ["Soglia", 10], "COUNTA(Codici)", "INDEX(Codici,2)", "Sconosciuto", "SCONOSCIUTA(1)", "A9", "H1", "B4",
    "SUM(Elenco_T[Peso])", "SUM(Elenco_T[[2021 da]:[2021 a]])", ["COUNTA(Elenco_T[#All])", 30], ["ROWS(Elenco_T)", 4], "Elenco_T[[#Headers],[Nome]]", ["COLUMNS(Elenco_T[#Headers])", 6], "INDEX(Elenco_T[Nome],MATCH(\"S2.1\",Elenco_T[Codice],0))", "COUNTIF(Elenco_T[Codice],\"S1*\")", "SUMIFS(Elenco_T[Peso],Elenco_T[Codice],\"S2*\")", "SUMPRODUCT((Elenco_T[2021 da]<=3)*(Elenco_T[2021 a]>=3))", "CONCAT(Elenco_T[Note '#1])", "VLOOKUP(\"S1.2\",Elenco_T,2,FALSE)", "ROWS(Elenco_T[[#Headers],[#Data],[Nome]])", "MAX(Elenco_T[Peso])", "SUM(E:E)", "SUM(1:1)-SUM(1:1)", "COUNTA(Elenco!A:A)", "SUM($E$1:E$3)", "E1:E3 E2:G2", ["E1 F1", { error: "#NULL!" }],
  ],
};
