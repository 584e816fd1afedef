// Rule: what Natural Earth lacks is drawn by hand, coarsely, and said to be so.
//
// Points are [longitude, latitude] in degrees, read off by the author from the general knowledge of where things lie; they are good
// to a few tens of kilometres, which is a few pixels on the screen.

/** Where the map's places are: for the test that both projections agree, and for whoever looks at the asset. */
export const PLACES = [
    ["Seoul", 126.98, 37.57],
    ["Pyongyang", 125.75, 39.02],
    ["Peking", 116.39, 39.91],
    ["Tokyo", 139.69, 35.69],
    ["Vladivostok", 131.89, 43.12],
    ["Attu", 172.9, 52.9],
    ["Manila", 120.98, 14.6],
];

/** Rivers of Korea, which the 1:50m rivers leave out. */
export const RIVERS = [
    // The Han: from the hills of Kangwon past Ch'ungju and Seoul.
    [[128.9, 37.35], [128.45, 37.15], [127.95, 37.0], [127.6, 37.3], [127.35, 37.5], [127.05, 37.53], [126.85, 37.58], [126.65, 37.72], [126.5, 37.76]],
    // The Imjin.
    [[127.05, 38.75], [126.95, 38.4], [127.02, 38.05], [126.75, 37.95], [126.68, 37.78]],
    // The Taedong: past Pyongyang.
    [[126.7, 40.1], [126.4, 39.7], [126.05, 39.35], [125.78, 39.05], [125.62, 38.75], [125.4, 38.68], [125.2, 38.68]],
    // The Ch'ongch'on.
    [[126.6, 40.35], [126.2, 40.05], [125.75, 39.75], [125.4, 39.6]],
    // The Naktong: the line of August 1950.
    [[128.95, 37.05], [128.75, 36.6], [128.35, 36.35], [128.4, 35.9], [128.35, 35.55], [128.75, 35.38], [128.95, 35.1]],
    // The Kum.
    [[127.6, 35.75], [127.5, 36.25], [127.25, 36.45], [126.95, 36.2], [126.75, 36.02]],
];

/** Where a lake is, whose outline is then taken from Natural Earth. */
export const LAKES = [
    [108.0, 53.5], [132.4, 45.0], [117.4, 49.0], [116.3, 29.1], [112.8, 28.9], [120.15, 31.2], [100.2, 36.9], [100.5, 51.0], [136.1, 35.3], [118.6, 33.3],
];

/** North-East China, "Manchuria" in the papers of the time: everything north and east of this line. */
export const MANCHURIA = [
    [119.9, 39.85], [119.3, 40.4], [118.6, 41.2], [117.6, 42.3], [118.2, 43.2], [118.9, 44.4], [117.8, 45.6], [116.0, 46.6], [115.0, 48.2],
    [115.0, 56.0], [137.0, 56.0], [137.0, 41.0], [124.6, 39.0], [121.0, 38.2],
];

/** The Yangtze from the sea to Yibin, and on westwards: north of it the armies of 1949 wait until 21 April. */
export const YANGTZE = [
    [124.0, 31.6], [122.0, 31.6], [121.0, 31.85], [119.9, 32.1], [119.4, 32.2], [118.75, 32.1], [118.3, 31.4], [117.5, 30.8], [116.9, 30.45], [116.0, 29.78],
    [115.2, 30.2], [114.3, 30.6], [113.4, 29.9], [113.0, 29.5], [112.2, 30.2], [111.3, 30.7], [110.4, 31.03], [109.5, 31.0], [108.4, 30.75], [107.4, 29.75],
    [106.55, 29.55], [105.4, 28.9], [104.6, 28.75], [103.0, 28.6], [98.0, 28.6],
];

/** West of this longitude China's map is left blank: the civil war of this program is the war of the east. */
export const WEST_OF_CHINA = 99;
