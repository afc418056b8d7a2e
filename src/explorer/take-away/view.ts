// What can be taken away of a view: a picture with its legend, a graph, a table.

/** Shown beside what it means. Colours are those of light paper. */
export interface LegendItem {
  readonly mark: 'dot' | 'ring' | 'card' | 'dashed-card' | 'bar' | 'hollow-bar' | 'words' | 'line';
  readonly colour: string;
  readonly text: string;
}

/** A drawing without its frame: the elements of an SVG of that size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Element[];
}

export interface Picture {
  readonly title: string;
  /** What the view is limited to, in words; empty where it is everything. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendItem[];
  draw(): Drawing;
}

type Values = Readonly<Record<string, string | number | null>>;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** By the names of `nodeColumns`. */
  readonly values: Values;
  readonly colour: string;
  /** As it was seen, y growing upwards; null where the view has no places. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly values: Values;
}

export interface GraphData {
  readonly nodeColumns: readonly string[];
  readonly edgeColumns: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Whatever a view has of these; each is made when it is asked for. */
export interface View {
  readonly picture?: () => Picture;
  readonly graph?: () => GraphData;
  readonly table?: () => Table | Promise<Table>;
}
