// Each rule that derives something has a node, which whoever applies the rule holds locked until the transaction ends.
CREATE CONSTRAINT derivation_rule IF NOT EXISTS FOR (d:Derivation) REQUIRE d.rule IS UNIQUE;
