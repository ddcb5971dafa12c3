import type { CellFormat } from "../../../xlsx/workbook-data";
import { formatAt } from "../../model/cells/cell-access";
import type { FormatChange } from "../../model/tables/format-table";
import { changeFormat } from "../../model/tables/format-table";
import type { Host, RangeTarget } from "../host";

/** What font, fill, borders and alignment belong to: the cells of a range, a named style, a conditional format. */
export interface Formatted {
  /** A field of the format; `null` where cells differ. */
  read<V>(host: Host, field: (format: CellFormat) => V): V | null;
  change(host: Host, change: FormatChange): void;
  /** The range whose inner and outer borders differ; absent for styles. */
  readonly range?: RangeTarget;
}

const CELLS_COMPARED = 20_000;

export function formattedRange(range: RangeTarget): Formatted {
  return {
    range,
    read: (_, field) => {
      const { sheet, box } = range;
      const first = field(formatAt(sheet, box.row, box.column) ?? {});
      let compared = 0;
      for (let row = box.row; row < box.row + box.rows; row++) {
        for (let column = box.column; column < box.column + box.columns; column++) {
          if (field(formatAt(sheet, row, column) ?? {}) !== first) return null;
          if (++compared > CELLS_COMPARED) return first;
        }
      }
      return first;
    },
    change: (host, change) => host.workbook.formats.change(range.sheet, range.box, change),
  };
}

export function formattedStyle(name: string): Formatted {
  return {
    read: (host, field) => field(host.workbook.styles.find(name)?.format ?? {}),
    change: (host, change) => host.workbook.styles.change(name, change),
  };
}

/** A format kept in one field of something else, such as a conditional format. */
export function formattedField(read: (host: Host) => CellFormat, write: (host: Host, format: CellFormat) => void): Formatted {
  return {
    read: (host, field) => field(read(host)),
    change: (host, change) => write(host, changeFormat(read(host), change)),
  };
}
