/** Why an import refuses what stands under `extend`: it takes whole items only. */
export const NO_EXTENSIONS =
  'extend belongs to bundles that the graph keeps together: load them with `isnad load`, or give the whole item';
