"""Changes a plan's workbook as people and programs do, each time from the same file; prints what was typed, by the name of the change."""
import copy
import datetime
import json
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter

source, folder = sys.argv[1], sys.argv[2]


class Change:
    def __init__(self):
        self.book = openpyxl.load_workbook(source)
        self.typed = []

    def word(self):
        word = f"Zirconio{len(self.typed)}"
        self.typed.append(word)
        return word

    def put(self, sheet, row, column):
        self.book[sheet].cell(row, column).value = self.word()

    def table(self, sheet, prefix):
        return next(table for table in self.book[sheet].tables.values() if table.name.startswith(prefix))

    def box(self, sheet, prefix):
        return openpyxl.utils.range_boundaries(self.table(sheet, prefix).ref)


CARD = "S1.00001"
changes = {}


def change(function):
    changes[function.__name__.replace("_", " ")] = function
    return function


first = openpyxl.load_workbook(source)
for name in first.sheetnames:
    def below(at, name=name):
        at.put(name, at.book[name].max_row + 2, 1)

    def beside(at, name=name):
        at.put(name, 3, at.book[name].max_column + 2)

    def within(at, name=name):
        sheet = at.book[name]
        blank = [cell for row in sheet.iter_rows() for cell in row if cell.value is None and type(cell).__name__ == "Cell"]
        if blank:
            cell = blank[len(blank) // 2]
            at.put(name, cell.row, cell.column)

    changes[f"a word below {name}"] = below
    changes[f"a word beside {name}"] = beside
    changes[f"a word in a blank cell of {name}"] = within


@change
def a_sector_taken_out_of_the_list(at):
    left, _, _, bottom = at.box("Settori", "Settori")
    page = [name for name in at.book.sheetnames if name.startswith("Settore ")][-1]
    at.put(page, at.book[page].max_row + 1, 1)
    for column in range(left, left + 4):
        at.book["Settori"].cell(bottom, column).value = None


@change
def all_names_deleted(at):
    at.put(CARD, 5, 3)
    at.book.defined_names.definedName.clear()


@change
def names_of_a_card_deleted(at):
    at.put(CARD, 5, 3)
    at.book.defined_names.definedName = [one for one in at.book.defined_names.definedName if one.localSheetId != at.book.sheetnames.index(CARD)]


@change
def tables_of_a_card_made_ranges(at):
    left, top, _, bottom = at.box(CARD, "Fasi_")
    at.put(CARD, bottom, left + 1)
    for name in list(at.book[CARD].tables):
        del at.book[CARD].tables[name]


@change
def a_card_renamed(at):
    at.book[CARD].title = "Scheda nuova"
    at.put("Scheda nuova", 5, 3)


@change
def the_sheet_of_sectors_renamed(at):
    at.book["Settori"].title = "I settori"
    at.put("I settori", 3, 12)


for name in ["Settori", "Obiettivi", "Liste", "Strategia", "PEG", "Piano", "Impostazioni"]:
    def without(at, name=name):
        del at.book[name]
        at.put(CARD, 5, 3)

    changes[f"the sheet {name} deleted"] = without


@change
def rows_inserted_without_moving_anything_else(at):
    at.put(CARD, 9, 3)
    at.book[CARD].insert_rows(8)


@change
def a_header_reworded(at):
    left, top, _, _ = at.box(CARD, "Fasi_")
    at.book[CARD].cell(top, left + 1).value = "Cosa si fa"
    at.put(CARD, top + 1, left + 1)


@change
def further_sheets(at):
    at.book.create_sheet("Appunti")["B2"] = at.word()
    hidden = at.book.create_sheet("Nascosto")
    hidden["C3"] = at.word()
    hidden.sheet_state = "hidden"


@change
def a_formula_overwritten(at):
    for row in at.book[CARD].iter_rows(min_row=1, max_row=2):
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith("="):
                cell.value = at.word()
                return


@change
def a_formula_of_the_months_overwritten(at):
    left, top, right, _ = at.box(CARD, "Fasi_")
    at.put(CARD, top + 1, right - 20)


@change
def cells_merged_over_a_table(at):
    left, top, _, _ = at.box(CARD, "Fasi_")
    at.put(CARD, top + 2, left + 1)
    at.book[CARD].merge_cells(start_row=top + 2, end_row=top + 3, start_column=left + 1, end_column=left + 1)


@change
def a_card_copied(at):
    copied = at.book.copy_worksheet(at.book[CARD])
    copied.title = "Copia"
    copied["C5"] = at.word()


@change
def rows_of_phases_turned_round(at):
    left, top, right, bottom = at.box(CARD, "Fasi_")
    sheet = at.book[CARD]
    at.put(CARD, top + 1, left + 1)
    rows = [[sheet.cell(row, column).value for column in range(left, left + 11)] for row in range(top + 1, bottom + 1)]
    for row, values in zip(range(top + 1, bottom + 1), reversed(rows)):
        for column, value in zip(range(left, left + 11), values):
            sheet.cell(row, column).value = value


@change
def a_comment(at):
    at.book[CARD]["C5"].comment = Comment(at.word(), "Ufficio")


@change
def a_date_among_texts(at):
    cell = at.book[CARD].cell(*place_of(at, "Vincoli"))
    cell.value = datetime.date(2021, 12, 31)
    cell.number_format = "dd/mm/yyyy"
    at.typed.append("31/12/2021")


@change
def a_percentage_among_texts(at):
    cell = at.book[CARD].cell(*place_of(at, "Vincoli"))
    cell.value = 0.57
    cell.number_format = "0%"
    at.typed.append("57%")


@change
def a_very_long_text(at):
    row, column = place_of(at, "Vincoli")
    at.book[CARD].cell(row, column).value = "parola " * 4600 + at.word()


@change
def a_text_that_begins_as_a_formula(at):
    cell = at.book[CARD].cell(*place_of(at, "Vincoli"))
    cell.value = "=" + at.word()
    cell.data_type = "s"


@change
def words_for_amounts_dates_and_weights(at):
    for name in ["SpeseCorrenti", "Inizio", "VerificheQualita"]:
        at.put(CARD, *place_of(at, name))
    left, top, right, _ = at.box(CARD, "Fasi_")
    for column in range(left, left + 6):
        at.put(CARD, top + 1, column)


@change
def settings_reworded(at):
    for row in at.book["Impostazioni"].iter_rows():
        for cell in row:
            if cell.value in ("Anni del piano", "Numero di anni", "Anni", "Primo anno", "Punti"):
                at.put("Impostazioni", cell.row, cell.column + 1)


@change
def a_column_added_to_a_table(at):
    sheet = at.book["PEG"]
    table = at.table("PEG", "PEG")
    left, top, right, bottom = openpyxl.utils.range_boundaries(table.ref)
    sheet.cell(top, right + 1).value = "Delibera"
    sheet.cell(top + 1, right + 1).value = at.word()
    column = copy.copy(table.tableColumns[-1])
    column.id, column.name = right - left + 2, "Delibera"
    table.tableColumns.append(column)
    table.ref = f"{get_column_letter(left)}{top}:{get_column_letter(right + 1)}{bottom}"
    table.autoFilter = None


@change
def rows_without_their_key(at):
    for sheet, prefix in [("PEG", "PEG"), ("Settori", "Settori"), ("Strategia", "Strategia"), ("Bilancio", "Bilancio")]:
        left, top, right, bottom = at.box(sheet, prefix)
        at.book[sheet].cell(bottom, left).value = None
        at.put(sheet, bottom, left + 1)


def place_of(at, name):
    index = at.book.sheetnames.index(CARD)
    defined = next(one for one in at.book.defined_names.definedName if one.name == name and one.localSheetId == index)
    _, reference = next(defined.destinations)
    cell = at.book[CARD][reference.split(":")[0].replace("$", "")]
    return cell.row, cell.column


said = {}
for number, (name, make) in enumerate(changes.items()):
    at = Change()
    make(at)
    if at.typed:
        at.book.save(f"{folder}/{number}.xlsx")
        said[name] = {"file": f"{number}.xlsx", "typed": at.typed}
print(json.dumps(said))
