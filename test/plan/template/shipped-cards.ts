/** A plan for each card template that comes with Cardine, as its body would fill it in, for pictures and prints of its cards. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const assets = join(__dirname, "../../../assets");

function shippedFile(id: string): unknown {
  return JSON.parse(readFileSync(join(assets, `templates/${id}.json`), "utf8"));
}

const yearly = {
  format: "cardine-plan/1",
  entity: "Comune di Borgo Cerreta",
  title: "Piano dettagliato degli obiettivi 2026",
  firstYear: 2026,
  years: 1,
  codeScheme: "LL.SS.OO.UU.NNNNN",
  templates: [shippedFile("pdo-annuale")],
  strategy: [
    {
      code: "01",
      title: "Una città che si muove meglio",
      objectives: [
        {
          code: "01.01",
          title: "Strade e marciapiedi per tutti",
          operational: [{ code: "01.01.01", title: "Togliere gli ostacoli dai percorsi verso scuole e ambulatori" }],
        },
      ],
    },
  ],
  sectors: [
    {
      code: "LP",
      name: "Lavori pubblici",
      head: "Ilaria Montebruni",
      objectives: [{ code: "LP.00001", title: "Percorsi senza ostacoli fra la stazione e l’ambulatorio", priority: "ALTA", weight: 100 }],
    },
  ],
  cards: [
    {
      code: "01.01.01.LP.00001",
      template: "pdo-annuale",
      section: "LP",
      title: "Percorsi senza ostacoli fra la stazione e l’ambulatorio",
      purpose: "Chi si muove in carrozzina o con un passeggino arriva dalla stazione all’ambulatorio senza scendere dal marciapiede.",
      responsible: "Ilaria Montebruni",
      assessor: "Piero Castagnoli",
      chain: {
        line: "01 - Una città che si muove meglio",
        strategicObjective: "01.01 - Strade e marciapiedi per tutti",
        operationalObjectives: ["01.01.01 - Togliere gli ostacoli dai percorsi verso scuole e ambulatori"],
      },
      priority: "ALTA",
      state: "APPROVATA",
      weight: 100,
      extra: { costCentre: "Viabilità e illuminazione", kind: "Miglioramento" },
      detail:
        "Il piano degli ostacoli del 2024 ne conta quarantadue sui due percorsi. Si tolgono i ventotto che dipendono dal Comune; per gli altri si scrive ai proprietari.",
      constraints: "Il cantiere della rete del gas occupa via dei Tigli fino a maggio.",
      expectedResults: [
        {
          text: "Ostacoli tolti dai due percorsi",
          indicator: "Ostacoli tolti sul totale di quelli comunali",
          unit: "numero",
          baseline: "6 su 28",
          targets: { "2026": "28" },
        },
        {
          text: "Persone che trovano il percorso comodo",
          indicator: "Giudizi buoni nelle prove con le associazioni",
          unit: "per cento",
          baseline: "35 %",
          targets: { "2026": "≥ 75 %" },
        },
        {
          text: "Lavori finiti nei tempi",
          indicator: "Giorni di ritardo sulla fine prevista",
          unit: "giorni",
          baseline: "48",
          targets: { "2026": "≤ 15" },
        },
      ],
      phases: [
        {
          number: "1",
          text: "Rilievo degli ostacoli con le associazioni",
          involved: "Ufficio viabilità",
          weight: 15,
          start: "2026-01-15",
          end: "2026-03-31",
          progress: 100,
        },
        {
          number: "2",
          text: "Progetto e affidamento dei lavori",
          involved: "Ufficio progetti",
          weight: 25,
          start: "2026-03-01",
          end: "2026-06-15",
          progress: 100,
        },
        {
          number: "3",
          text: "Lavori sul percorso della stazione",
          involved: "Ufficio viabilità, impresa",
          weight: 35,
          start: "2026-06-16",
          end: "2026-10-15",
          progress: 20,
        },
        {
          number: "4",
          text: "Lavori sul percorso delle scuole e prova finale",
          involved: "Ufficio viabilità, impresa",
          weight: 25,
          start: "2026-09-01",
          end: "2026-12-15",
        },
      ],
      tables: {
        people: [
          { role: "Funzionario tecnico", category: "Funzionari", share: 30 },
          { role: "Istruttore tecnico", category: "Istruttori", share: 50 },
          { role: "Operaio specializzato", category: "Operatori esperti", share: 40 },
        ],
      },
      resources: {
        lines: [
          {
            budgetItem: "Abbattimento degli ostacoli sui marciapiedi",
            chapter: "2810/4",
            kind: "spending",
            nature: "capital",
            amount: 184000,
          },
          { budgetItem: "Contributo regionale per l’accessibilità", chapter: "410/2", kind: "revenue", nature: "capital", amount: 120000 },
        ],
      },
      monitoring: [
        {
          label: "30/06",
          percent: 40,
          outcome: "Raggiunto in parte",
          deviation: "Due settimane di ritardo sull’affidamento",
          because: "Una sola offerta alla prima gara",
        },
        { label: "30/09" },
        { label: "31/12" },
      ],
    },
  ],
};

const short = {
  format: "cardine-plan/1",
  entity: "Comune di Roccalta",
  title: "PIAO 2026–2028, sezione 2.2",
  firstYear: 2026,
  years: 3,
  codeScheme: "LL.SS.OO.UU.NNNNN",
  templates: [shippedFile("piao-sintetica")],
  strategy: [
    {
      code: "01",
      title: "Servizi vicini alle persone",
      objectives: [
        {
          code: "01.01",
          title: "Meno attese",
          operational: [{ code: "01.01.01", title: "Rispondere in tempo a chi chiede un servizio" }],
        },
      ],
    },
  ],
  sectors: [
    {
      code: "SC",
      name: "Servizi alla cittadinanza",
      head: "Marta Ferrabini",
      objectives: [{ code: "SC.00001", title: "Carta d’identità in cinque giorni", weight: 100 }],
    },
  ],
  cards: [
    {
      code: "01.01.01.SC.00001",
      template: "piao-sintetica",
      section: "SC",
      title: "Carta d’identità in cinque giorni",
      purpose: "Chi chiede il documento lo ottiene in cinque giorni lavorativi, anche se non usa internet.",
      chain: {
        line: "01 - Servizi vicini alle persone",
        strategicObjective: "01.01 - Meno attese",
        operationalObjectives: ["01.01.01 - Rispondere in tempo a chi chiede un servizio"],
      },
      state: "APPROVATA",
      weight: 100,
      extra: {
        role: "Dirigente dei Servizi alla cittadinanza",
        publicValue: "Accesso eguale ai servizi di base in tutte le frazioni",
        stakeholders: "Residenti, in particolare persone anziane e chi vive nelle frazioni",
        equality: "SÌ",
      },
      expectedResults: [
        {
          indicator: "Giorni lavorativi fra richiesta e consegna",
          formula: "Somma dei giorni / richieste evase",
          source: "Gestionale anagrafe",
          baseline: "18",
          targets: { "2026": "≤ 10", "2027": "≤ 7", "2028": "≤ 5" },
        },
        {
          indicator: "Richieste raccolte nelle frazioni",
          formula: "Richieste nelle frazioni / richieste totali",
          source: "Registro degli sportelli",
          baseline: "4 %",
          targets: { "2026": "10 %", "2027": "15 %", "2028": "20 %" },
        },
      ],
      phases: [
        { number: "1", text: "Appuntamenti anche per telefono", start: "2026-02-01", end: "2026-06-30" },
        { number: "2", text: "Sportello itinerante in quattro frazioni", start: "2026-05-01", end: "2027-06-30" },
        { number: "3", text: "Sportello in ogni frazione, una volta al mese", start: "2027-07-01", end: "2028-12-31" },
      ],
    },
  ],
};

const ofIndicators = {
  format: "cardine-plan/1",
  entity: "Azienda sanitaria della Val d’Arsa",
  title: "Budget operativo 2026–2028",
  firstYear: 2026,
  years: 3,
  codeScheme: "LL.SS.OO.UU.NNNNN",
  templates: [shippedFile("budget-indicatori")],
  sectors: [
    {
      code: "CAR",
      name: "Cardiologia",
      head: "Bruno Sartelli",
      objectives: [{ code: "CAR.01", title: "Tempi di attesa e appropriatezza", weight: 100 }],
    },
  ],
  cards: [
    {
      code: "CAR.01",
      template: "budget-indicatori",
      section: "CAR",
      title: "Tempi di attesa e appropriatezza",
      purpose: "Visite ed esami entro i tempi della classe di priorità, e ricoveri solo dove servono.",
      responsible: "Bruno Sartelli",
      state: "APPROVATA",
      weight: 100,
      notes: ["Il secondo ecografo arriva a giugno: l’atteso del 2026 vale dal secondo semestre."],
      expectedResults: [
        indicator("Visite entro la classe di priorità", "Visite entro i tempi / visite", 25, "per cento", "Flusso specialistica", "81 %", [
          "85 %",
          "95 %",
          "≥ 90 %",
          "≥ 92 %",
          "≥ 95 %",
        ]),
        indicator("Ecocardiogrammi per medico", "Ecocardiogrammi / medici a tempo pieno", 15, "numero", "Gestionale reparto", "610", [
          "600",
          "720",
          "≥ 640",
          "≥ 680",
          "≥ 700",
        ]),
        indicator("Ricoveri ripetuti entro 30 giorni", "Ricoveri ripetuti / dimessi", 20, "per cento", "Schede di dimissione", "9,4 %", [
          "7 %",
          "9 %",
          "≤ 9 %",
          "≤ 8 %",
          "≤ 7,5 %",
        ]),
        indicator("Degenza media", "Giornate di degenza / dimessi", 15, "giorni", "Schede di dimissione", "6,8", [
          "5,5",
          "6,5",
          "≤ 6,5",
          "≤ 6,2",
          "≤ 6,0",
        ]),
        indicator("Spesa per farmaci per dimesso", "Spesa per farmaci / dimessi", 15, "euro", "Controllo di gestione", "412", [
          "370",
          "410",
          "≤ 400",
          "≤ 390",
          "≤ 380",
        ]),
        indicator("Referti consegnati in via digitale", "Referti digitali / referti", 10, "per cento", "Fascicolo sanitario", "64 %", [
          "70 %",
          "90 %",
          "≥ 75 %",
          "≥ 82 %",
          "≥ 90 %",
        ]),
      ],
    },
  ],
};

function indicator(
  name: string,
  formula: string,
  weight: number,
  unit: string,
  source: string,
  baseline: string,
  [least, most, first, second, third]: readonly [string, string, string, string, string],
): object {
  return {
    indicator: name,
    formula,
    weight,
    unit,
    source,
    baseline,
    targets: { "2026": first, "2027": second, "2028": third },
    extra: { least, most },
  };
}

/** Plan files by the template that their cards follow, each with the sheet of a card. */
export const plansOfShippedTemplates: readonly { readonly template: string; readonly sheet: string; readonly plan: string }[] = [
  { template: "estesa-triennale", sheet: "S1.00001", plan: readFileSync(join(assets, "demo-plan.json"), "utf8") },
  { template: "pdo-annuale", sheet: "LP.00001", plan: JSON.stringify(yearly) },
  { template: "piao-sintetica", sheet: "SC.00001", plan: JSON.stringify(short) },
  { template: "budget-indicatori", sheet: "CAR.01", plan: JSON.stringify(ofIndicators) },
];
