// An id that another node took over goes on answering: (:Alias { id })-[:STANDS_FOR]->(:Node).
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (a:Alias) REQUIRE a.id IS UNIQUE;
