// Who changed what: changes in their order, what each node went through, and requests that were answered already.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (c:Change) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (c:Change) REQUIRE c.seq IS UNIQUE;
CREATE RANGE INDEX change_at IF NOT EXISTS FOR (c:Change) ON (c.at);
CREATE RANGE INDEX change_by IF NOT EXISTS FOR (c:Change) ON (c.by);
CREATE CONSTRAINT change_log_name IF NOT EXISTS FOR (l:ChangeLog) REQUIRE l.name IS UNIQUE;
CREATE CONSTRAINT history_id IF NOT EXISTS FOR (h:History) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT request_key IF NOT EXISTS FOR (r:Request) REQUIRE r.key IS UNIQUE;

// Proposals wait in review, whatever they are about.
CREATE RANGE INDEX person_status IF NOT EXISTS FOR (n:Person) ON (n.status);
CREATE RANGE INDEX organization_status IF NOT EXISTS FOR (n:Organization) ON (n.status);
CREATE RANGE INDEX unnamed_agent_status IF NOT EXISTS FOR (n:UnnamedAgent) ON (n.status);
CREATE RANGE INDEX event_status IF NOT EXISTS FOR (n:Event) ON (n.status);
CREATE RANGE INDEX place_status IF NOT EXISTS FOR (n:Place) ON (n.status);
CREATE RANGE INDEX topic_status IF NOT EXISTS FOR (n:Topic) ON (n.status);
CREATE RANGE INDEX document_status IF NOT EXISTS FOR (n:Document) ON (n.status);
