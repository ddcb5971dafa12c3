"""A plain openpyxl script as yardstick: the same number of sheets, cells, formulas and characters, with formats.

write FILE SHEETS CELLS FORMULAS TEXTS CHARACTERS | read FILE
Writes the most memory that it held, in kilobytes, to file descriptor 3.
"""
import os
import resource
import sys

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

COLUMNS = 50


def write(path, sheets, cells, formulas, texts, characters):
    line = Side(style="thin", color="BFBFBF")
    looks = [
        (Font(name="Calibri", size=10 + at % 3, bold=at % 4 == 0), PatternFill("solid", fgColor="%06X" % (0xDDEBF7 - at)), Border(left=line, bottom=line), Alignment(wrap_text=True, vertical="top"))
        for at in range(30)
    ]
    text = "x" * max(1, characters // max(1, texts))
    workbook = Workbook()
    workbook.remove(workbook.active)
    written = 0
    for number in range(sheets):
        sheet = workbook.create_sheet("Foglio %d" % number)
        for at in range(cells // sheets):
            cell = sheet.cell(row=at // COLUMNS + 1, column=at % COLUMNS + 1)
            share = written * 1.0 / cells
            if share * formulas >= 1 and int(share * formulas) != int((written - 1.0) / cells * formulas):
                cell.value = '=IF(A1="",0,1)'
            elif int(share * texts) != int((written - 1.0) / cells * texts):
                cell.value = text
            cell.font, cell.fill, cell.border, cell.alignment = looks[at % len(looks)]
            written += 1
    workbook.save(path)


def read(path):
    workbook = load_workbook(path)
    filled = 0
    for sheet in workbook:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and cell.font is not None:
                    filled += 1
    print(filled)


if sys.argv[1] == "write":
    write(sys.argv[2], *map(int, sys.argv[3:]))
else:
    read(sys.argv[2])
os.write(3, str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss).encode())
