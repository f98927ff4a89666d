-- Descriptions of further columns of meta. What has none has been described by nobody,
-- as in every warehouse.
COMMENT ON COLUMN meta.data_contacts.team IS '담당 팀';
COMMENT ON COLUMN meta.data_contacts."schema" IS '스키마';
