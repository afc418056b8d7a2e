// Pairs that may be one, the surest first: (a)-[:MAY_BE_SAME { rank, score, reason, name }]->(b), made by `isnad suggest-merges`.
CREATE RANGE INDEX merge_suggestion_rank IF NOT EXISTS FOR ()-[r:MAY_BE_SAME]-() ON (r.rank);
