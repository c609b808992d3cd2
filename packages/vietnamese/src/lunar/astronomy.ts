/**
 * Sun and moon as the lunar calendar needs them. Formulae and coefficients: Jean Meeus, Astronomical Algorithms, chapters 25 and 49. That the calendar can be
 * counted from these two alone: Hồ Ngọc Đức, Computing the Vietnamese lunar calendar.
 */

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

/** The clock whose midnight divides the days: UTC+7 since 1 January 1968 (Decision 121/CP of 8/8/1967), UTC+8 before, as the tables then followed China's. */
const timeZone = (julianDate: number) => (julianDate >= 2439856.5 ? 7 : 8) / 24

/** Multiples of the anomalies of sun and moon and of the moon's argument of latitude, and the days by which they shift a new moon. */
const newMoonTerms: readonly (readonly [days: number, sun: number, moon: number, latitude: number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
]

/** What the planets add: days, and the angle by its value at the first new moon of 2000 and its growth from one to the next. */
const planetTerms: readonly (readonly [days: number, angle: number, growth: number])[] = [
  [-0.00017, 124.7746, -1.56375588],
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
]

/** The day, as a Julian day number, on which new moon `k` falls in Vietnam; 0 is that of 6 January 2000. Right to seconds. */
export function newMoonDay(k: number): number {
  const t = k / 1236.85
  const [t2, t3] = [t * t, t * t * t]
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t2
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t3
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t2 - 0.00000227 * t3
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t2
  let date = 2451550.09766 + 29.530588861 * k + 0.00015437 * t2 - 0.00000015 * t3
  for (const [days, suns, moons, latitudes] of newMoonTerms)
    date += days * eccentricity ** Math.abs(suns) * sin(suns * sun + moons * moon + latitudes * latitude)
  for (const [days, angle, growth] of planetTerms) date += days * sin(angle + growth * k)
  const universal = date - deltaT(2000 + t * 100)
  return Math.floor(universal + 0.5 + timeZone(universal))
}

/** Which new moon is the last on or before a day, give or take one. */
export const newMoonNear = (day: number) => Math.floor((day - 2451550.1) / 29.530588861)

/**
 * Twelfths of the ecliptic that the sun has gone through as a day begins in Vietnam, counted from the spring equinox: 9 from the winter solstice on.
 * Apparent longitude, right to 0.01°.
 */
export function principalTerm(day: number): number {
  const t = (day - 0.5 - timeZone(day - 0.5) - 2451545) / 36525
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t * t
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
  const center =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly)
  const apparent = mean + center - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)
  return Math.floor((((apparent % 360) + 360) % 360) / 30)
}

/** Seconds by which clocks that follow the earth are behind even time; measured until 2020, then as Espenak and Meeus foresee. */
const deltaTs: readonly (readonly [year: number, seconds: number])[] = [
  [1840, 6],
  [1860, 8],
  [1870, 2],
  [1880, -5],
  [1900, -3],
  [1910, 10],
  [1920, 21],
  [1940, 24],
  [1950, 29],
  [1960, 33],
  [1970, 40],
  [1980, 51],
  [1990, 57],
  [2000, 64],
  [2020, 70],
  [2050, 93],
  [2100, 203],
  [2150, 328],
  [2200, 442],
]

/** In days. */
function deltaT(year: number): number {
  const after = Math.max(
    1,
    deltaTs.findIndex(([from]) => from > year),
  )
  const [[fromYear, from] = [0, 0], [toYear, to] = [1, 0]] = deltaTs.slice(after - 1, after + 1)
  return (from + ((to - from) * (year - fromYear)) / (toYear - fromYear)) / 86400
}
