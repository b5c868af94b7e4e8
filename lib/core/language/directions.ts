/** Words that say which way something goes, and words that turn round what is said. All lower-case; they are folded and stemmed where they are used. */
export type Directions = {
  readonly up: string;
  readonly down: string;
  readonly not: string;
};

export const DIRECTIONS: ReadonlyMap<string, Directions> = new Map([
  [
    'en',
    {
      up: `increase rise rose risen raise grow grew grown growth climb soar surge gain higher more larger bigger greater faster stronger better
        improve expand extend double triple strengthen support approve accept allow enable promote encourage enhance induce activate stimulate
        elevate upregulate open start begin began hire win won confirm include many high necessary effective positive success succeed`,
      down: `decrease decline fall fell fallen drop reduce reduction shrink cut lower less fewer smaller slower weaker worse lose lost loss
        worsen weaken halve limit reject refuse oppose deny ban prohibit prevent inhibit suppress block impair diminish disable downregulate
        lack absent close end stop fire exclude few low unnecessary ineffective negative failure fail false stable unchanged`,
      not: `not no never without neither nor none nobody nothing cannot hardly unable instead incorrect untrue myth hoax contrary`,
    },
  ],
  [
    'ro',
    {
      up: `crește crescut creștere mărit mărește majorat urcat dublat mai mult mulți mare câștigat aprobat acceptat permis deschis început
        angajat confirmat inclus sprijinit susținut`,
      down: `scade scăzut scădere redus reduce reducere micșorat coborât înjumătățit puțin puțini mic pierdut respins refuzat interzis
        închis oprit concediat exclus infirmat negat`,
      not: `nu nici niciodată fără nimeni nimic niciun nicio fals neadevărat dezminte dezmințit`,
    },
  ],
]);
