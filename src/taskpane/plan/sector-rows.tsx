import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Sector } from "../../plan/plan";
import { sectorPoints } from "../../plan/sector-points";
import { sectorSheetName } from "../../sheets/names";
import { useSpeech } from "../speech";
import { filledPart, standings } from "./sector-points";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  standing: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  alarm: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  bar: { display: "block", width: "100%", height: "6px", marginTop: tokens.spacingVerticalXS, borderRadius: tokens.borderRadiusSmall },
  ground: { fill: tokens.colorNeutralBackground5 },
  filled: { fill: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  filledAlarm: { fill: tokens.colorStatusDangerForeground3, forcedColorAdjust: "none" },
});

/** A row a sector: a link to its sheet, its points in words, and a bar that repeats them. */
export function SectorRows({ sectors, onShow }: { readonly sectors: readonly Sector[]; readonly onShow: (sheet: string) => void }) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {sectors.map((sector) => {
        const points = sectorPoints(sector);
        const alarm = points.standing === "missing" || points.standing === "excess";
        const { message, mark } = standings[points.standing];
        const sheet = sectorSheetName(sector.code);
        return (
          <li key={sector.code} className={styles.row}>
            <div className={styles.line}>
              <Link as="button" className={styles.name} title={say("plan.toSheet", { sheet })} onClick={() => onShow(sheet)}>
                {`${sector.code} ${sector.name}`.trim()}
              </Link>
              <span className={mergeClasses(styles.standing, alarm && styles.alarm)}>
                <span aria-hidden>{mark} </span>
                {say(message, { missing: points.missing, excess: -points.missing })}
              </span>
            </div>
            <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
              <rect className={styles.ground} width="100" height="6" />
              <rect className={alarm ? styles.filledAlarm : styles.filled} width={100 * filledPart(points)} height="6" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
