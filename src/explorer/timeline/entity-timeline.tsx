export default function EntityTimeline(_: { timeline: object; chosen: object }) {
  return null;
}
