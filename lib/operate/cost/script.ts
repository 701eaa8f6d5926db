/** The rehearsed month with more neighbors in it: what they write is what such groups write, no more and no less. */

/** As many take part as write down in the rehearsal itself. */
export const leastMembers = 12;

const firsts = ['Ada', 'Ben', 'Cora', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana', 'Ivo', 'Jo', 'Lea', 'Max', 'Nia', 'Oli'];

/** A name of letters, so that it reads like one: Adaa, Bena … */
export const neighborName = (index: number): string =>
  `${firsts[index % firsts.length]}${String.fromCharCode(97 + (Math.floor(index / firsts.length) % 26))}`;

/** After this line of the month, each of those neighbors writes one of these, if it is their turn. */
type Added = { readonly after: string; readonly lines: (index: number) => readonly string[] };

const troubles = [
  'the corner floods when it rains',
  'dogs bark all night',
  'the park gate is locked',
  'nobody shovels the hill',
];

const added: readonly Added[] = [
  { after: 'Theo > Theo', lines: (index) => [`join maple i'm ${neighborName(index)}`] },
  { after: 'Pia > faltan luces en la esquina', lines: (index) => (index % 3 === 0 ? [troubles[index % 4] ?? ''] : []) },
  { after: 'Marta > voto por la 1', lines: (index) => (index % 3 === 2 ? [] : ['1 1 2']) },
  { after: 'Theo > 1', lines: (index) => (index % 3 === 2 ? [] : ['1']) },
  { after: 'Kim > saturday 4pm, my porch', lines: (index) => (index % 5 === 0 ? ['what can i do'] : []) },
  { after: 'Omar > i can help with 3', lines: (index) => (index % 4 === 0 ? ['looking good, thanks all'] : []) },
  { after: "Harold > can't make it", lines: (index) => (index % 2 === 0 ? ['in'] : []) },
];

/** The month as a transcript for so many members, at least twelve. */
export const monthFor = (month: string, members: number): string => {
  const more = Array.from({ length: Math.max(0, members - leastMembers) }, (_, index) => index);
  return month
    .split('\n')
    .flatMap((line) => {
      const here = added.filter(({ after }) => line === after);
      const lines = here.flatMap(({ lines: of }) =>
        more.flatMap((index) => of(index).map((text) => `${neighborName(index)} > ${text}`)),
      );
      return [line, ...lines];
    })
    .join('\n');
};
