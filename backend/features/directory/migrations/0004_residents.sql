-- Where the holder of a resident's card lives. Such a card has no organization, so that nothing that
-- asks for an organization's people finds it.
ALTER TABLE directory_card ADD COLUMN community_id TEXT REFERENCES directory_organization (id);
DROP INDEX directory_card_personal;
CREATE UNIQUE INDEX directory_card_personal ON directory_card (account_id)
  WHERE organization_id IS NULL AND community_id IS NULL AND revoked_ms IS NULL;
CREATE UNIQUE INDEX directory_card_resident ON directory_card (community_id, account_id)
  WHERE revoked_ms IS NULL;
