"""Changes a plan's workbook by LibreOffice as people do, each time from the same file; prints what was typed, by the name of the change."""
import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import CellRangeAddress, TableSortField

source, folder, profile = sys.argv[1:4]
PIPE = f"cardine{abs(hash(folder))}"
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={PIPE};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


CARD = "S1.00001"
changes = {}


def change(function):
    changes[function.__name__.replace("_", " ")] = function
    return function


class Change:
    def __init__(self, desktop):
        self.book = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, properties(Hidden=True))
        self.sheets = self.book.Sheets
        self.card = self.sheets.getByName(CARD)
        self.typed = []

    def word(self):
        word = f"Zirconio{len(self.typed)}"
        self.typed.append(word)
        return word

    def put(self, sheet, column, row):
        sheet.getCellByPosition(column, row).String = self.word()

    def box(self, prefix):
        """The cells of a table, its header included."""
        ranges = self.book.DatabaseRanges
        name = next(one for one in ranges.ElementNames if one.startswith(prefix))
        return ranges.getByName(name).DataArea

    def place(self, name):
        """The first cell that a name of the card has."""
        return self.card.NamedRanges.getByName(name).ReferredCells.getCellByPosition(0, 0)

    def formatted(self, cell, value, code):
        locale = uno.createUnoStruct("com.sun.star.lang.Locale")
        formats = self.book.NumberFormats
        key = formats.queryKey(code, locale, False)
        cell.NumberFormat = formats.addNew(code, locale) if key < 0 else key
        cell.Value = value


@change
def saved_as_it_is(at):
    pass


@change
def a_word_beside_a_card(at):
    at.put(at.card, 40, 3)


@change
def a_column_put_into_a_card(at):
    at.card.Columns.insertByIndex(1, 1)
    at.put(at.card, 1, 4)


@change
def a_row_put_among_the_phases(at):
    box = at.box("Fasi_")
    at.card.Rows.insertByIndex(box.StartRow + 2, 1)
    at.put(at.card, box.StartColumn + 1, box.StartRow + 2)


@change
def a_phase_deleted(at):
    at.card.Rows.removeByIndex(at.box("Fasi_").StartRow + 1, 1)


@change
def phases_sorted(at):
    box = at.box("Fasi_")
    at.put(at.card, box.StartColumn + 1, box.StartRow + 2)
    rows = at.card.getCellRangeByPosition(box.StartColumn, box.StartRow + 1, box.StartColumn + 10, box.EndRow)
    field = TableSortField()
    field.Field, field.IsAscending = 1, False
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    rows.sort(properties(SortFields=fields, ContainsHeader=False))


@change
def a_finance_chart_sorted(at):
    box, sheet = at.box("PEG"), at.sheets.getByName("PEG")
    rows = sheet.getCellRangeByPosition(box.StartColumn, box.StartRow + 1, box.EndColumn, box.EndRow)
    field = TableSortField()
    field.Field, field.IsAscending = 1, False
    rows.sort(properties(SortFields=uno.Any("[]com.sun.star.table.TableSortField", (field,)), ContainsHeader=False))


@change
def rows_hidden(at):
    box = at.box("Fasi_")
    at.put(at.card, box.StartColumn + 1, box.StartRow + 1)
    at.card.Rows.getByIndex(box.StartRow + 1).IsVisible = False


@change
def a_card_hidden(at):
    at.card.getCellRangeByName(at.place("Vincoli").AbsoluteName.split(".")[-1].replace("$", "")).String = at.word()
    at.card.IsVisible = False


@change
def cells_merged_over_a_table(at):
    box = at.box("Fasi_")
    at.put(at.card, box.StartColumn + 1, box.StartRow + 1)
    at.card.getCellRangeByPosition(box.StartColumn + 1, box.StartRow + 1, box.StartColumn + 1, box.StartRow + 2).merge(True)


@change
def a_date_among_texts(at):
    at.formatted(at.place("Vincoli"), 44561, "DD/MM/YYYY")
    at.typed.append("31/12/2021")


@change
def a_percentage_among_texts(at):
    at.formatted(at.place("Vincoli"), 0.57, "0%")
    at.typed.append("57%")


@change
def a_text_of_several_lines(at):
    at.place("Vincoli").String = f"{at.word()}\n{at.word()}"


@change
def a_card_renamed(at):
    at.card.Name = "Scheda nuova"
    at.place("Vincoli").String = at.word()


@change
def a_card_copied(at):
    at.sheets.copyByName(CARD, "Copia", at.sheets.Count)
    at.sheets.getByName("Copia").getCellByPosition(2, 4).String = at.word()


@change
def the_finance_chart_deleted(at):
    at.sheets.removeByName("PEG")
    at.place("Vincoli").String = at.word()


@change
def a_header_reworded(at):
    box = at.box("Fasi_")
    at.card.getCellByPosition(box.StartColumn + 1, box.StartRow).String = "Cosa si fa"
    at.put(at.card, box.StartColumn + 1, box.StartRow + 1)


@change
def two_headers_alike(at):
    box = at.box("PEG")
    sheet = at.sheets.getByName("PEG")
    sheet.getCellByPosition(box.StartColumn + 2, box.StartRow).String = sheet.getCellByPosition(box.StartColumn + 1, box.StartRow).String


@change
def a_text_moved_elsewhere(at):
    cell = at.place("Vincoli")
    cell.String = at.word()
    address = cell.RangeAddress
    target = uno.createUnoStruct("com.sun.star.table.CellAddress")
    target.Sheet, target.Column, target.Row = address.Sheet, 45, 60
    at.card.moveRange(target, address)


@change
def a_comment(at):
    at.card.Annotations.insertNew(at.place("Vincoli").CellAddress, at.word())


@change
def a_sheet_of_ones_own(at):
    at.sheets.insertNewByName("Appunti", 0)
    at.put(at.sheets.getByName("Appunti"), 1, 1)


said = {}
desktop = None
try:
    context = connected()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for number, (name, make) in enumerate(changes.items()):
        at = Change(desktop)
        make(at)
        at.book.storeToURL(f"file://{folder}/{number}.xlsx", properties(FilterName="Calc MS Excel 2007 XML"))
        at.book.close(True)
        said[name] = {"file": f"{number}.xlsx", "typed": at.typed}
finally:
    try:
        desktop.terminate()
    except Exception:
        office.kill()
    office.wait()
print(json.dumps(said))
