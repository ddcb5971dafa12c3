"""Prints what openpyxl reads in the cells of files that it is asked for, and which tables their sheets have and which names lead to their own cells."""
import datetime
import json
import sys

import openpyxl

folder = sys.argv[1]


def cell_read(cell):
    value = getattr(cell, "value", None)
    is_day = isinstance(value, (datetime.datetime, datetime.date))
    return {
        "value": str(value) if is_day else value,
        "day": str(value)[:10] if is_day else None,
        "isMerged": type(cell).__name__ == "MergedCell",
        "comment": cell.comment.text if getattr(cell, "comment", None) else None,
    }


def headers_of(sheet, table):
    left, top, right, _ = openpyxl.utils.range_boundaries(table.ref)
    return [str(sheet.cell(top, column).value) for column in range(left, right + 1)]


def leads_to(name, title):
    return any(sheet == title for sheet, _ in name.destinations)


read = {}
for file, asked in json.load(sys.stdin).items():
    book = openpyxl.load_workbook(f"{folder}/{file}")
    names = book.defined_names.definedName
    read[file] = {
        "sheets": {
            sheet.title: {
                "tables": {table.name: headers_of(sheet, table) for table in sheet.tables.values()},
                "names": [one.name for one in names if one.localSheetId == at and leads_to(one, sheet.title)],
            }
            for at, sheet in enumerate(book.worksheets)
        },
        "cells": {f"{sheet}!{cell}": cell_read(book[sheet][cell]) for sheet, cell in asked if sheet in book.sheetnames},
    }
print(json.dumps(read))
