import type { EmploymentType } from '@/lib/jobs/schema';
import { type BoardSearch, SALARIES } from '@/lib/jobs/search/schema';

/** Rows of the board that are alike in what can be filtered by, and how many they are. */
export interface Cell {
  type: EmploymentType;
  level: NonNullable<BoardSearch['level']> | null;
  workplace: 'ONSITE' | 'HYBRID' | 'REMOTE';
  /** The highest of SALARIES that it reaches; null for none. */
  salary: number | null;
  count: number;
}

export interface Counts {
  total: number;
  type: Map<string, number>;
  level: Map<string, number>;
  remote: Map<string, number>;
  salary: Map<number, number>;
}

type Filter = 'type' | 'level' | 'remote' | 'salary';

/** How many adverts each choice of a filter would leave, the other filters as they are chosen. */
export function countsFrom(cells: Cell[], asked: BoardSearch): Counts {
  const matches: Record<Filter, (cell: Cell) => boolean> = {
    type: ({ type }) => !asked.type || type === asked.type,
    level: ({ level }) => !asked.level || level === asked.level,
    remote: ({ workplace }) => !asked.remote || isRemote(workplace, asked.remote),
    salary: ({ salary }) => !asked.salary || (salary ?? 0) >= asked.salary,
  };
  const sum = (keep: (cell: Cell) => boolean) => cells.reduce((all, cell) => (keep(cell) ? all + cell.count : all), 0);
  const others = (filter: Filter, cell: Cell) =>
    Object.entries(matches).every(([name, match]) => name === filter || match(cell));
  const by = <Value>(filter: Filter, values: readonly Value[], is: (cell: Cell, value: Value) => boolean) =>
    new Map(values.map((value) => [value, sum((cell) => is(cell, value) && others(filter, cell))]));
  return {
    total: sum((cell) => Object.values(matches).every((match) => match(cell))),
    type: by('type', [...new Set(cells.map(({ type }) => type as string))], ({ type }, value) => type === value),
    level: by('level', [...new Set(cells.flatMap(({ level }) => level ?? []))], ({ level }, value) => level === value),
    remote: by('remote', ['REMOTE', 'HYBRID'], ({ workplace }, value) => isRemote(workplace, value)),
    salary: by('salary', SALARIES, ({ salary }, value) => (salary ?? 0) >= value),
  };
}

const isRemote = (workplace: Cell['workplace'], wanted: string) =>
  workplace === 'REMOTE' || (wanted === 'HYBRID' && workplace === 'HYBRID');
