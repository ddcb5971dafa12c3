"""A plain openpyxl script as yardstick: the same number of sheets, cells, formulas and characters, with formats.

write FILE SHEETS CELLS FORMULAS TEXTS CHARACTERS | read FILE
At its end it writes to file descriptor 3 the processor's seconds and the most kilobytes that it used.
"""
import os
import resource
import sys

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

COLUMNS = 50


def steps(at, share, whole):
    """Whether a share, spread evenly over the whole, has one at this place."""
    return (at + 1) * share // whole > at * share // whole


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
            if steps(written, formulas, cells):
                cell.value = '=IF(A1="",0,1)'
            elif steps(written, texts, cells):
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
used = resource.getrusage(resource.RUSAGE_SELF)
os.write(3, ("%f %d" % (used.ru_utime + used.ru_stime, used.ru_maxrss)).encode())
