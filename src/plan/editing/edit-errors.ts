/** Why a plan cannot be edited as asked. */
import { PlanError } from "../plan-error";

export class UnknownOperationalObjectiveError extends PlanError {
  constructor(operational: string, level: number) {
    super("operation.unknownOperationalObjective", { operational, level });
  }
}

/** Codes that do not say their sector cannot be told apart by it. */
export class SectorNotInCodesError extends PlanError {
  constructor(objective: string, sector: string) {
    super("operation.sectorNotInCodes", { objective, sector });
  }
}

/** No prefix, or one by which codes could not be read. */
export class PrefixUnusableError extends PlanError {
  constructor(prefix: string) {
    super(prefix === "" ? "operation.prefixMissing" : "operation.prefixUnusable", { prefix });
  }
}

export class UnknownSectorError extends PlanError {
  constructor(sector: string) {
    super("operation.unknownSector", { sector });
  }
}

/** No number of the plan's digits is free in the sector. */
export class NumbersUsedUpError extends PlanError {
  constructor(sector: string, digits: number) {
    super("operation.numbersUsedUp", { sector, digits });
  }
}

export class UnknownObjectiveError extends PlanError {
  constructor(objective: string) {
    super("operation.unknownObjective", { objective });
  }
}

/** The plan lists the objective but holds no card of it. */
export class NoCardError extends PlanError {
  constructor(objective: string) {
    super("operation.noCard", { objective });
  }
}

/** The list has no item there, as when somebody else removed it meanwhile. `at` counts from 0. */
export class PositionError extends PlanError {
  constructor(objective: string, at: number, count: number) {
    super("operation.position", { objective, row: at + 1, count });
  }
}

/** Somebody else has rewritten or removed the row meanwhile. `at` counts from 0. */
export class RowChangedError extends PlanError {
  constructor(objective: string, at: number) {
    super("operation.rowChanged", { objective, row: at + 1 });
  }
}

/** As many weights are needed as there are items. */
export class WeightCountError extends PlanError {
  constructor(objective: string, given: number, count: number) {
    super("operation.weightCount", { objective, given, count });
  }
}

/** Nothing is there that could take points. `place` is an objective's key or a sector's code. */
export class NothingToSpreadError extends PlanError {
  constructor(place: string) {
    super("operation.nothingToSpread", { place });
  }
}

/** Nothing is left to spread: the weights make the plan's points or more already. */
export class TotalOverError extends PlanError {
  constructor(place: string, total: number) {
    super("operation.totalOver", { place, total });
  }
}

/** The objective belongs to that sector already. */
export class SameSectorError extends PlanError {
  constructor(objective: string, sector: string) {
    super("operation.sameSector", { objective, sector });
  }
}

export class AlreadySharedError extends PlanError {
  constructor(objective: string, sector: string) {
    super("operation.alreadyShared", { objective, sector });
  }
}

/** The sector is none of those that share the objective with its owner. */
export class NotSharedError extends PlanError {
  constructor(objective: string, sector: string) {
    super("operation.notShared", { objective, sector });
  }
}

/** A sector's points are between 0 and all that it has. */
export class PointsOutOfRangeError extends PlanError {
  constructor(points: number, full: number) {
    super("operation.pointsOutOfRange", { points, full });
  }
}

/** The body weighs by some factors or words, and this is none of them. */
export class WeightNotListedError extends PlanError {
  constructor(weight: string, allowed: string) {
    super("operation.weightNotListed", { weight, allowed });
  }
}

/** Weights make no total there, so that there are no points to share out. `place` is an objective's key or a sector's code. */
export class NoTotalError extends PlanError {
  constructor(place: string) {
    super("operation.noTotal", { place });
  }
}

/** Another objective has the short code meanwhile. */
export class CodeTakenError extends PlanError {
  constructor(code: string) {
    super("operation.codeTaken", { code });
  }
}
