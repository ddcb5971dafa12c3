/** Words of our own for the words of a published text: as long, written alike, the same always for the same, different for different ones. */

/** Articles, prepositions, numbers and the like, and what plans and forms are made of: terms that the rules of `src/checks` look for. */
const kept = new Set(
  [
    "a ad agli ai al all alla alle allo anche che chi col come con cui da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello di e ed essere gli ha i il in la le lo ma ne negli nei nel nell nella nelle nello nessun nessuna nessuno non o ogni oltre od per più più prima rispetto se senza si sia sugli sui sul sull sulla sulle sullo tra tutte tutti un una uno",
    "uno due tre quattro cinque sei sette otto nove dieci parte proprio propria primo prima secondo seconda terzo terza quarto quarta annuale annue annui anno anni almeno complessiva complessivo fine giorno giorni inizio meno mese mesi minimo numero percentuale totale zero",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set sett ott nov dic",
    "art artt cod comma euro legge lgs num peg rif suap",
    "alta bassa media si sì no",
    "area aree assessore assegnatario atteso attesi attività bilancio casella barrare codice codici criticità descrizione dettaglio dirigente entro fase fasi finalità indicatore interessata obiettivo obiettivi performance personale piano precedente presenti responsabile responsabili riferimento rilevato risorse risultato risultati scadenza scadenze servizio servizi settore settori soggetti coinvolti specifiche ultimo unità valori valore vincoli voce organizzativa condiviso altri",
    "dott dottoressa dr ssa ing arch avv geom rag direttore generale segretario posizione",
    "acquisto acquisti appalto appalti contributi contributo costi costo finanziamenti finanziamento incarichi incarico spesa spese",
    "attestazione dichiarazione azione azioni punto punti step atti atto autorizzazioni certificati circolari comunicazioni delibera delibere determina determinazione determine documenti documento domande email fascicoli fatture incontri istanze lettere mail moduli note pratiche procedimenti provvedimenti relazione relazioni report richieste riunione riunioni schede segnalazioni verbale verbali",
    "evase lavorate elaborate gestite trattate istruite predisposte redatte adottate inviate trasmesse svolte effettuate emesse prodotte esaminate protocollate registrate rilasciate",
    "iv ii iii vi vii viii ix xi xii",
  ]
    .join(" ")
    .split(" ")
    .map(plain),
);

/** Of shorter stems there are too few. */
const shortestStem = 3;

/** Puts words of our own in the place of those of many texts. */
export class MaskedWords {
  private readonly stems = new Map<string, string>();
  private readonly taken = new Set<string>(kept);

  /** `codes` stand in texts as they are; `people` are texts that hold names, which may be misspelt here and there. */
  constructor(
    texts: readonly string[],
    private readonly codes: ReadonlySet<string>,
    people: readonly string[],
  ) {
    const stems = [...new Set(texts.flatMap(wordsOf).map((word) => stemOf(plain(word))))].sort();
    for (const stem of stems) this.taken.add(stem);
    for (const stem of stems) this.stems.set(stem, this.inventedFor(stem));
    this.withSlips(people);
    this.likeTheirParts(texts);
  }

  /** The text with other words; digits, punctuation, blanks and letters that stand alone remain. */
  text(text: string): string {
    return text.replace(/\p{L}+/gu, (word) => (this.stays(word) ? word : written(this.masked(word), word)));
  }

  private stays(word: string): boolean {
    return word.length < 3 || this.codes.has(word) || kept.has(plain(word));
  }

  private masked(word: string): string {
    const base = plain(word);
    const stem = stemOf(base);
    return (this.stems.get(stem) ?? stem) + base.slice(stem.length);
  }

  private inventedFor(stem: string): string {
    for (let attempt = 0; ; attempt++) {
      const invented = syllables(Math.max(shortestStem, stem.length), numberOf(`${stem} ${attempt}`));
      if (this.taken.has(invented)) continue;
      this.taken.add(invented);
      return invented;
    }
  }

  /** A word that stands in two parts elsewhere (`organiz-zazione`, `Anna Lisa`) is made of what these become. */
  private likeTheirParts(texts: readonly string[]): void {
    const words = new Set(texts.flatMap(wordsOf).map(plain));
    for (const text of texts)
      for (const [, first = "", second = ""] of text.matchAll(/(?=(?<!\p{L})(\p{L}+)[-\s]{1,2}(\p{L}+))/gu)) {
        const whole = plain(first + second);
        if (words.has(whole)) this.stems.set(stemOf(whole), this.partOf(first) + stemOf(this.partOf(second)));
      }
  }

  private partOf(word: string): string {
    return this.stays(word) ? plain(word) : this.masked(word);
  }

  /** A slip of one or two letters in a name stays that slip. */
  private withSlips(people: readonly string[]): void {
    const stems = [
      ...new Set(
        people
          .flatMap(wordsOf)
          .filter((word) => !this.stays(word))
          .map((word) => stemOf(plain(word))),
      ),
    ].sort();
    for (const [at, stem] of stems.entries())
      for (const other of stems.slice(at + 1)) {
        const [typed, meant] = stem.length < other.length ? [stem, other] : [other, stem];
        const slip = slipOf(typed, meant, this.stems.get(meant) ?? meant);
        if (slip !== undefined) this.stems.set(typed, slip);
      }
  }
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** Lower case without accents. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Without the vowels at its end, which number and gender change. */
function stemOf(word: string): string {
  return word.replace(/(?<=.)[aeiou]+$/u, "");
}

const consonants = "bcdfglmnprstvz";
const vowels = "aeiou";

/** Letters that end in a consonant, one vowel after each other. */
function syllables(length: number, seed: number): string {
  let rest = seed;
  return Array.from({ length }, (_, at) => {
    const letters = (length - at) % 2 === 1 ? consonants : vowels;
    const letter = letters[rest % letters.length] ?? "";
    rest = at % 5 === 4 ? numberOf(`${seed} ${at}`) : Math.floor(rest / letters.length);
    return letter;
  }).join("");
}

/** A number below 2³² that a text always gives (FNV-1a). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

const longestSlip = 2;
const shortestMisspelt = 6;

/** What is typed instead of a masked word, if the words differ in one place and by a letter or two. */
function slipOf(typed: string, meant: string, masked: string): string | undefined {
  if (typed.length < shortestMisspelt) return undefined;
  let before = 0;
  while (before < typed.length && typed[before] === meant[before]) before++;
  let after = 0;
  while (after < typed.length - before && typed.at(-1 - after) === meant.at(-1 - after)) after++;
  if (typed.length - before - after > longestSlip || meant.length - before - after > longestSlip) return undefined;
  return masked.slice(0, before) + typed.slice(before, typed.length - after) + masked.slice(masked.length - after);
}

/** In capitals, with a capital, with an accent at the end, as the word was. */
function written(masked: string, word: string): string {
  const accent = word.normalize("NFD").match(/\p{M}$/u)?.[0] ?? "";
  const spelt = (masked + accent).normalize("NFC");
  if (word === word.toUpperCase()) return spelt.toUpperCase();
  return word[0] === word[0]?.toUpperCase() ? spelt.slice(0, 1).toUpperCase() + spelt.slice(1) : spelt;
}
