// What the graph is looked up by. Files of this folder are never changed once applied: add a new one.
// One statement per semicolon at the end of a line; each must bear being run twice.

// Every node carries :Node, so that an id is one seek whatever its type.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE;
CREATE CONSTRAINT bundle_name IF NOT EXISTS FOR (b:Bundle) REQUIRE b.name IS UNIQUE;

// Lists without an order of their own go by id.
CREATE RANGE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE RANGE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE RANGE INDEX unnamed_agent_id IF NOT EXISTS FOR (n:UnnamedAgent) ON (n.id);
CREATE RANGE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE RANGE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE RANGE INDEX topic_id IF NOT EXISTS FOR (n:Topic) ON (n.id);
CREATE RANGE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE RANGE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE RANGE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE RANGE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id);

// Lists in the order of names.
CREATE RANGE INDEX person_sort_name IF NOT EXISTS FOR (n:Person) ON (n.sortName);
CREATE RANGE INDEX organization_sort_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName);
CREATE RANGE INDEX unnamed_agent_sort_name IF NOT EXISTS FOR (n:UnnamedAgent) ON (n.sortName);
CREATE RANGE INDEX event_sort_name IF NOT EXISTS FOR (n:Event) ON (n.sortName);
CREATE RANGE INDEX place_sort_name IF NOT EXISTS FOR (n:Place) ON (n.sortName);
CREATE RANGE INDEX topic_sort_name IF NOT EXISTS FOR (n:Topic) ON (n.sortName);
CREATE RANGE INDEX document_sort_name IF NOT EXISTS FOR (n:Document) ON (n.sortName);

// Lists in time order; undated last in both directions, so each direction has its key.
CREATE RANGE INDEX event_start_asc IF NOT EXISTS FOR (n:Event) ON (n.start_asc);
CREATE RANGE INDEX event_start_desc IF NOT EXISTS FOR (n:Event) ON (n.start_desc);
CREATE RANGE INDEX event_start_end IF NOT EXISTS FOR (n:Event) ON (n.start_end);
CREATE RANGE INDEX document_published_on_asc IF NOT EXISTS FOR (n:Document) ON (n.publishedOn_asc);
CREATE RANGE INDEX document_published_on_desc IF NOT EXISTS FOR (n:Document) ON (n.publishedOn_desc);
CREATE RANGE INDEX document_published_on_end IF NOT EXISTS FOR (n:Document) ON (n.publishedOn_end);
CREATE RANGE INDEX statement_said_on_asc IF NOT EXISTS FOR (n:Statement) ON (n.saidOn_asc);
CREATE RANGE INDEX statement_said_on_desc IF NOT EXISTS FOR (n:Statement) ON (n.saidOn_desc);
CREATE RANGE INDEX statement_said_on_end IF NOT EXISTS FOR (n:Statement) ON (n.saidOn_end);

// Lists by how much was said; the counts are derived after each write.
CREATE RANGE INDEX person_statement_count IF NOT EXISTS FOR (n:Person) ON (n.statementCount);
CREATE RANGE INDEX event_statement_count IF NOT EXISTS FOR (n:Event) ON (n.statementCount);

// Filters.
CREATE RANGE INDEX unnamed_agent_basis IF NOT EXISTS FOR (n:UnnamedAgent) ON (n.basis);
CREATE RANGE INDEX unnamed_agent_headcount_min IF NOT EXISTS FOR (n:UnnamedAgent) ON (n.headcount_min);
CREATE RANGE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind);
CREATE RANGE INDEX document_kind IF NOT EXISTS FOR (n:Document) ON (n.kind);
CREATE RANGE INDEX document_language IF NOT EXISTS FOR (n:Document) ON (n.language);
CREATE RANGE INDEX statement_form IF NOT EXISTS FOR (n:Statement) ON (n.form);
CREATE RANGE INDEX statement_act IF NOT EXISTS FOR (n:Statement) ON (n.act);
CREATE RANGE INDEX statement_status IF NOT EXISTS FOR (n:Statement) ON (n.status);
CREATE RANGE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE RANGE INDEX claim_status IF NOT EXISTS FOR (n:Claim) ON (n.status);

// Full text. Neo4j makes no second index on the same labels and properties, so each language has its own properties.
CREATE FULLTEXT INDEX words_ar IF NOT EXISTS FOR (n:Node) ON EACH [n.names_ar, n.text_ar]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX words_en IF NOT EXISTS FOR (n:Node) ON EACH [n.names_en, n.text_en]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX words_other IF NOT EXISTS FOR (n:Node) ON EACH [n.names_other, n.text_other]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};

// A range index over a list finds whole lists only. Words of folded names, and whole external ids, are terms here.
CREATE FULLTEXT INDEX folded_names IF NOT EXISTS FOR (n:Node) ON EACH [n.foldedNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX external_keys IF NOT EXISTS FOR (n:Node) ON EACH [n.externalKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
