/** Arithmetic as Excel does it on top of binary doubles: 15 significant digits decide. */

/** Relative size of what 15 digits do not show. */
const NOISE = 2 ** -48;

/** True when two numbers agree in their first 15 digits, which is what Excel's `=` compares. */
export function nearlyEqual(one: number, other: number): boolean {
  const difference = one - other;
  if (difference === 0 || one === other) return true;
  return Math.abs(difference) < (Math.abs(one) + Math.abs(other)) * (NOISE / 2);
}

/** One plus other; a remainder that is only binary noise becomes 0, as in Excel (`=0.3-0.2-0.1`). */
export function add(one: number, other: number): number {
  const sum = one + other;
  return one < 0 !== other < 0 && Math.abs(sum) < Math.abs(one) * NOISE ? 0 : sum;
}

/** Sum with error compensation (Neumaier), so that ten times 0.1 is 1. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

/** The number cut to the 15 digits that Excel shows. */
export function fifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}

type Rounding = (magnitude: number) => number;

/** Rounds the magnitude at a decimal place (negative: left of the point) after dropping binary noise. */
export function roundAt(number: number, places: number, rounding: Rounding): number {
  const digits = Math.trunc(places);
  if (number === 0 || !Number.isFinite(number)) return number;
  if (digits > 20) return number;
  if (digits < -308) return rounding(Number.MIN_VALUE) === 0 ? 0 : number;
  const scaled = fifteenDigits(scale(Math.abs(number), digits));
  if (Math.abs(scaled) >= 1e15) return number;
  const rounded = scale(rounding(scaled), -digits);
  return number < 0 ? -rounded : rounded;
}

function scale(number: number, digits: number): number {
  if (digits === 0) return number;
  const [mantissa, exponent] = String(number).split("e");
  return Number(`${mantissa}e${Number(exponent ?? 0) + digits}`);
}

export const roundHalfUp: Rounding = (magnitude) => Math.floor(magnitude + 0.5);
export const roundAway: Rounding = Math.ceil;
export const roundTowardsZero: Rounding = Math.floor;
