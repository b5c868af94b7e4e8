import type { Figure, Unit } from './figure.ts';

/** Two figures that may be given for one thing: both money, both lengths, percent and points. */
export function areComparable(one: Figure, other: Figure): boolean {
  const [a, b] = [one.unit, other.unit];
  if (a.kind === 'measure' && b.kind === 'measure') return a.dimension === b.dimension || sameFace(one, other);
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return a.noun === b.noun;
  const shares = ['percent', 'points'];
  if (shares.includes(a.kind) && shares.includes(b.kind)) return true;
  if (a.kind === b.kind) return true;
  // "1.2 million dollars" beside "1.2 million": the same number without its unit says nothing against it
  return sameFace(one, other) && a.kind !== 'count' && b.kind !== 'count' && !ALONE.has(a.kind) && !ALONE.has(b.kind);
}

const ALONE: ReadonlySet<Unit['kind']> = new Set(['ordinal', 'score', 'times', 'age']);

const sameFace = (one: Figure, other: Figure): boolean => same(faceOf(one, one.low), faceOf(other, other.low));

/** The number as written, without what its unit stands for. */
const faceOf = ({ unit, face }: Figure, value: number): number => (unit.kind === 'measure' ? value / face : value);

/** Whether the passage's figure bears out the claim's. */
export function agree(claim: Figure, passage: Figure): boolean {
  return unitsAgree(claim.unit, passage.unit) && valuesAgree(claim, passage);
}

function unitsAgree(one: Unit, other: Unit): boolean {
  if (one.kind === 'money' && other.kind === 'money')
    return one.currency === other.currency && (one.of ?? other.of) === (other.of ?? one.of);
  if (one.kind === 'measure' && other.kind === 'measure')
    return one.dimension === other.dimension && !(one.dimension === 'heat' && isOtherScale(one.word, other.word));
  if (one.kind === 'ordinal' && other.kind === 'ordinal') return one.noun === other.noun;
  if (one.kind === other.kind) return true;
  // a number alone may be a number of anything
  return isBare(one) ? other.kind !== 'ordinal' : isBare(other) && one.kind !== 'ordinal';
}

/** Degrees of which nobody says the scale are of any. */
const isOtherScale = (one: string, other: string): boolean =>
  one !== other && /^°[cf]$/.test(one) && /^°[cf]$/.test(other);

const isBare = (unit: Unit): boolean => unit.kind === 'count' && unit.noun === null;

function valuesAgree(claim: Figure, passage: Figure): boolean {
  if (claim.unit.kind === 'score' && passage.unit.kind === 'score')
    return (
      same(claim.low + claim.high, passage.low + passage.high) &&
      (same(claim.low, passage.low) || same(claim.low, passage.high))
    );
  if (claim.bound === 'vague' || passage.bound === 'vague') return vagueAgree(claim, passage);
  if (claim.low !== claim.high || passage.low !== passage.high) return rangesAgree(claim, passage);
  return boundsAgree(claim, passage);
}

function vagueAgree(one: Figure, other: Figure): boolean {
  if (one.bound === 'vague' && other.bound === 'vague') return same(one.low, other.low);
  const [range, number] = one.bound === 'vague' ? [one, other] : [other, one];
  return number.low >= range.low && number.high <= range.high;
}

function rangesAgree(claim: Figure, passage: Figure): boolean {
  if (claim.low !== claim.high && passage.low !== passage.high)
    return near(claim.low, passage.low, claim, passage) && near(claim.high, passage.high, claim, passage);
  const [range, number] = claim.low === claim.high ? [passage, claim] : [claim, passage];
  if (number.bound === 'min' || number.bound === 'over') return range.low >= number.low;
  if (number.bound === 'max' || number.bound === 'under') return range.high <= number.high;
  return number.bound === 'about' && number.low >= range.low && number.low <= range.high;
}

/** Only "about", "nearly", "more than" and "less than" allow another number; "at least" and "up to" are part of what is said. */
function boundsAgree(claim: Figure, passage: Figure): boolean {
  const [a, b] = [claim.low, passage.low];
  const [mine, theirs] = [claim.bound, passage.bound];
  if (mine === theirs) return near(a, b, claim, passage) || (mine === 'about' && isAbout(a, b));
  if (LEAST.has(mine) && LEAST.has(theirs)) return near(a, b, claim, passage);
  if (MOST.has(mine) && MOST.has(theirs)) return near(a, b, claim, passage);
  if (mine === 'min' || theirs === 'min' || mine === 'max' || theirs === 'max') return false;
  return allows(mine, a, b) && allows(theirs, b, a);
}

const LEAST: ReadonlySet<Figure['bound']> = new Set(['min', 'over']);
const MOST: ReadonlySet<Figure['bound']> = new Set(['max', 'under']);

/** What a bounded number says of another. */
function allows(bound: Figure['bound'], value: number, other: number): boolean {
  switch (bound) {
    case 'over':
      return other > value && other <= value * FAR;
    case 'under':
      return other < value && other >= value / FAR;
    case 'about':
      return isAbout(value, other);
    case 'nearly':
      return other <= value * (1 + TINY) && other >= value * 0.9;
    default:
      // the other side's bound decides
      return true;
  }
}

/** Beyond twice a number nobody says "more than" it. */
const FAR = 2;
const TINY = 1e-9;

const isAbout = (value: number, other: number): boolean => {
  const [less, more] = precision(value) <= precision(other) ? [value, other] : [other, value];
  return same(rounded(more, precision(less)), less) || Math.abs(value - other) <= 0.04 * Math.abs(value);
};

/** The same number, or one of them written rounded ("3.5 million" of 3,487,212) or in another unit ("48 km" of 30 miles). */
function near(a: number, b: number, one: Figure, other: Figure): boolean {
  if (same(a, b)) return true;
  const gap = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  const isConverted = one.unit.kind === 'measure' && other.unit.kind === 'measure' && one.face !== other.face;
  if (isConverted) return gap <= 0.03;
  if (!one.isRounded && !other.isRounded) return false;
  const [less, more] = precision(a) <= precision(b) ? [a, b] : [b, a];
  const isShare = one.isShare || other.isShare;
  return (
    gap <= (isShare ? 0.04 : 0.025) &&
    (isShare || (precision(less) < precision(more) && same(rounded(more, precision(less)), less)))
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= TINY * Math.max(1, Math.abs(a), Math.abs(b));

/** How many digits a number has before its zeros. */
const precision = (value: number): number => {
  const digits = value.toPrecision(12).replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, digits.length);
};

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
