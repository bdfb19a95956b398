-- A small database at revision 0004, as it stood on a Monday at 10:00 UTC, before what was due then
-- was delivered. Each introduction is named for what it shows.

CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
CREATE TABLE lane_hold (lane VARCHAR NOT NULL, until DATETIME NOT NULL, CONSTRAINT pk_lane_hold PRIMARY KEY (lane));
CREATE TABLE secret (name VARCHAR NOT NULL, value BLOB NOT NULL, CONSTRAINT pk_secret PRIMARY KEY (name));
CREATE TABLE workspace (id INTEGER NOT NULL, platform VARCHAR NOT NULL, external_id VARCHAR NOT NULL, name VARCHAR NOT NULL, locale VARCHAR, time_zone VARCHAR, removed BOOLEAN NOT NULL, introducers
  VARCHAR NOT NULL, self_introductions BOOLEAN, max_live INTEGER, max_per_day INTEGER, max_asks_per_week INTEGER, chosen_locale VARCHAR, chosen_time_zone VARCHAR, CONSTRAINT pk_workspace PRIMARY KEY
  (id), CONSTRAINT uq_workspace_platform_external_id UNIQUE (platform, external_id));
CREATE TABLE delivery (workspace_id INTEGER NOT NULL, "key" VARCHAR NOT NULL, at DATETIME NOT NULL, CONSTRAINT pk_delivery PRIMARY KEY (workspace_id, "key"));
CREATE INDEX ix_delivery_at ON delivery (at);
CREATE TABLE person (id INTEGER NOT NULL, workspace_id INTEGER NOT NULL, external_id VARCHAR, mark VARCHAR, name VARCHAR NOT NULL, is_bot BOOLEAN NOT NULL, active BOOLEAN NOT NULL, guest BOOLEAN NOT
  NULL, locale VARCHAR, time_zone VARCHAR, chosen_locale VARCHAR, opted_out BOOLEAN NOT NULL, paused_until DATETIME, tells BOOLEAN NOT NULL, follow_ups BOOLEAN NOT NULL, asked_before BOOLEAN NOT NULL,
  forgotten BOOLEAN NOT NULL, CONSTRAINT pk_person PRIMARY KEY (id), CONSTRAINT fk_person_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), CONSTRAINT
  uq_person_workspace_id_external_id UNIQUE (workspace_id, external_id), CONSTRAINT uq_person_workspace_id_mark UNIQUE (workspace_id, mark));
CREATE TABLE total (workspace_id INTEGER NOT NULL, name VARCHAR NOT NULL, count BIGINT NOT NULL, CONSTRAINT pk_total PRIMARY KEY (workspace_id, name), CONSTRAINT fk_total_workspace_id FOREIGN
  KEY(workspace_id) REFERENCES workspace (id));
CREATE TABLE block (person_id INTEGER NOT NULL, blocked_id INTEGER NOT NULL, CONSTRAINT pk_block PRIMARY KEY (person_id, blocked_id), CONSTRAINT fk_block_blocked_id FOREIGN KEY(blocked_id) REFERENCES
  person (id), CONSTRAINT fk_block_person_id FOREIGN KEY(person_id) REFERENCES person (id));
CREATE INDEX ix_block_blocked_id ON block (blocked_id);
CREATE TABLE introduction (id VARCHAR NOT NULL, workspace_id INTEGER NOT NULL, introducer_id INTEGER NOT NULL, pair_low INTEGER NOT NULL, pair_high INTEGER NOT NULL, delivery VARCHAR NOT NULL,
  created_at DATETIME NOT NULL, open_for DATETIME NOT NULL, introducer_joins BOOLEAN NOT NULL, reason VARCHAR NOT NULL, state VARCHAR(32) NOT NULL, place_at DATETIME, queued BOOLEAN NOT NULL,
  released_at DATETIME, deadline DATETIME, opens_at DATETIME, attempted_at DATETIME, conversation VARCHAR, ended_at DATETIME, wake_at DATETIME, CONSTRAINT pk_introduction PRIMARY KEY (id), CONSTRAINT
  ck_introduction_pair CHECK (pair_low < pair_high), CONSTRAINT fk_introduction_introducer_id FOREIGN KEY(introducer_id) REFERENCES person (id), CONSTRAINT fk_introduction_workspace_id FOREIGN
  KEY(workspace_id) REFERENCES workspace (id), CONSTRAINT ck_introduction_state CHECK (state IN ('waiting', 'asking', 'agreed', 'opening', 'opened', 'lapsed', 'withdrawn', 'told', 'unreachable',
  'failed')));
CREATE INDEX ix_introduction_introducer ON introduction (introducer_id, created_at);
CREATE INDEX ix_introduction_live_high ON introduction (pair_high) WHERE state IN ('agreed', 'asking', 'opening', 'waiting');
CREATE INDEX ix_introduction_live_introducer ON introduction (introducer_id) WHERE state IN ('agreed', 'asking', 'opening', 'waiting');
CREATE INDEX ix_introduction_live_workspace ON introduction (workspace_id) WHERE state IN ('agreed', 'asking', 'opening', 'waiting');
CREATE INDEX ix_introduction_pair ON introduction (pair_low, pair_high, ended_at);
CREATE INDEX ix_introduction_wake_at ON introduction (wake_at) WHERE wake_at IS NOT NULL;
CREATE UNIQUE INDEX uq_introduction_delivery ON introduction (workspace_id, delivery) WHERE delivery <> '';
CREATE UNIQUE INDEX uq_introduction_live_pair ON introduction (pair_low, pair_high) WHERE state IN ('agreed', 'asking', 'opening', 'waiting');
CREATE TABLE ask (id VARCHAR NOT NULL, introduction_id VARCHAR NOT NULL, position SMALLINT NOT NULL, party_id INTEGER NOT NULL, note VARCHAR, implied BOOLEAN NOT NULL, answer VARCHAR(32) NOT NULL,
  not_before DATETIME, words VARCHAR, again_at DATETIME, paused_until DATETIME, CONSTRAINT pk_ask PRIMARY KEY (id), CONSTRAINT fk_ask_introduction_id FOREIGN KEY(introduction_id) REFERENCES
  introduction (id) ON DELETE CASCADE, CONSTRAINT fk_ask_party_id FOREIGN KEY(party_id) REFERENCES person (id), CONSTRAINT uq_ask_introduction_id_position UNIQUE (introduction_id, position),
  CONSTRAINT ck_ask_answer CHECK (answer IN ('none', 'yes', 'later', 'no', 'again')));
CREATE INDEX ix_ask_party_id ON ask (party_id);
CREATE TABLE effect (id INTEGER NOT NULL, "key" VARCHAR NOT NULL, introduction_id VARCHAR NOT NULL, workspace_id INTEGER NOT NULL, platform VARCHAR NOT NULL, lane VARCHAR NOT NULL, kind VARCHAR(32)
  NOT NULL, recipient_id INTEGER, due_at DATETIME NOT NULL, cause VARCHAR NOT NULL, params JSON NOT NULL, attempts INTEGER NOT NULL, first_tried_at DATETIME, lease VARCHAR, lease_until DATETIME,
  CONSTRAINT pk_effect PRIMARY KEY (id), CONSTRAINT fk_effect_introduction_id FOREIGN KEY(introduction_id) REFERENCES introduction (id) ON DELETE CASCADE, CONSTRAINT uq_effect_key UNIQUE ("key"),
  CONSTRAINT ck_effect_kind CHECK (kind IN ('asked', 'queued', 'ask', 'reminder', 'second_ask', 'agreed', 'open', 'greeting', 'ended', 'follow_up', 'question', 'reply', 'refresh')));
CREATE INDEX ix_effect_due ON effect (due_at, id);
CREATE INDEX ix_effect_lease_until ON effect (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX ix_effect_recipient_id ON effect (recipient_id);
CREATE INDEX ix_effect_stream ON effect (introduction_id, recipient_id);
CREATE INDEX ix_effect_workspace_id ON effect (workspace_id);
CREATE TABLE question (number INTEGER NOT NULL, id VARCHAR NOT NULL, introduction_id VARCHAR NOT NULL, party_id INTEGER NOT NULL, words VARCHAR NOT NULL, reply VARCHAR, CONSTRAINT pk_question PRIMARY
  KEY (number), CONSTRAINT fk_question_introduction_id FOREIGN KEY(introduction_id) REFERENCES introduction (id) ON DELETE CASCADE, CONSTRAINT uq_question_id UNIQUE (id));
CREATE INDEX ix_question_party ON question (introduction_id, party_id);
CREATE TABLE sent_card (id INTEGER NOT NULL, introduction_id VARCHAR NOT NULL, person_id INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, reference VARCHAR NOT NULL, subject VARCHAR NOT NULL, CONSTRAINT
  pk_sent_card PRIMARY KEY (id), CONSTRAINT fk_sent_card_introduction_id FOREIGN KEY(introduction_id) REFERENCES introduction (id) ON DELETE CASCADE, CONSTRAINT ck_sent_card_kind CHECK (kind IN
  ('asked', 'queued', 'ask', 'reminder', 'second_ask', 'agreed', 'open', 'greeting', 'ended', 'follow_up', 'question', 'reply', 'refresh')));
CREATE INDEX ix_sent_card_holder ON sent_card (introduction_id, person_id);
CREATE INDEX ix_sent_card_person_id ON sent_card (person_id);
CREATE TABLE playground (id INTEGER NOT NULL, entry VARCHAR NOT NULL, CONSTRAINT pk_playground PRIMARY KEY (id));
CREATE TABLE slack_installations (id INTEGER NOT NULL, client_id VARCHAR NOT NULL, app_id VARCHAR NOT NULL, enterprise_id VARCHAR, enterprise_name VARCHAR, enterprise_url VARCHAR, team_id VARCHAR,
  team_name VARCHAR, bot_token VARCHAR, bot_id VARCHAR, bot_user_id VARCHAR, bot_scopes VARCHAR, bot_refresh_token VARCHAR, bot_token_expires_at DATETIME, user_id VARCHAR NOT NULL, user_token VARCHAR,
  user_scopes VARCHAR, user_refresh_token VARCHAR, user_token_expires_at DATETIME, incoming_webhook_url VARCHAR, incoming_webhook_channel VARCHAR, incoming_webhook_channel_id VARCHAR,
  incoming_webhook_configuration_url VARCHAR, is_enterprise_install BOOLEAN NOT NULL, token_type VARCHAR, installed_at DATETIME NOT NULL, CONSTRAINT pk_slack_installations PRIMARY KEY (id));
CREATE UNIQUE INDEX uq_slack_installations_team ON slack_installations (client_id, team_id) WHERE team_id IS NOT NULL;
CREATE UNIQUE INDEX uq_slack_installations_org ON slack_installations (client_id, enterprise_id) WHERE team_id IS NULL;
CREATE TABLE slack_bots (id INTEGER NOT NULL, client_id VARCHAR NOT NULL, app_id VARCHAR NOT NULL, enterprise_id VARCHAR, enterprise_name VARCHAR, team_id VARCHAR, team_name VARCHAR, bot_token
  VARCHAR, bot_id VARCHAR, bot_user_id VARCHAR, bot_scopes VARCHAR, bot_refresh_token VARCHAR, bot_token_expires_at DATETIME, is_enterprise_install BOOLEAN NOT NULL, installed_at DATETIME NOT NULL,
  CONSTRAINT pk_slack_bots PRIMARY KEY (id));
CREATE UNIQUE INDEX uq_slack_bots_team ON slack_bots (client_id, team_id) WHERE team_id IS NOT NULL;
CREATE UNIQUE INDEX uq_slack_bots_org ON slack_bots (client_id, enterprise_id) WHERE team_id IS NULL;
CREATE TABLE slack_oauth_states (id INTEGER NOT NULL, state VARCHAR NOT NULL, expire_at DATETIME NOT NULL, CONSTRAINT pk_slack_oauth_states PRIMARY KEY (id));
CREATE INDEX ix_slack_oauth_states_state ON slack_oauth_states (state);
CREATE TABLE slack_team (team_id VARCHAR NOT NULL, enterprise_id VARCHAR NOT NULL, CONSTRAINT pk_slack_team PRIMARY KEY (team_id));
CREATE INDEX ix_slack_team_enterprise_id ON slack_team (enterprise_id);
CREATE TABLE note (platform VARCHAR NOT NULL, workspace VARCHAR NOT NULL, person VARCHAR NOT NULL, name VARCHAR NOT NULL, value VARCHAR NOT NULL, CONSTRAINT pk_note PRIMARY KEY (platform, workspace,
  person, name));
CREATE INDEX ix_note_person ON note (platform, person, name);
CREATE TABLE leaver (mark VARCHAR NOT NULL, CONSTRAINT pk_leaver PRIMARY KEY (mark));

INSERT INTO alembic_version (version_num) VALUES ('0004');
INSERT INTO lane_hold (lane, until) VALUES ('slack/1/send/2', '2026-11-16 10:10:00.000000');
INSERT INTO secret (name, value) VALUES ('marks', X'7a65b78525ae2905a515ff51b93c00459d903da97743ba844101355bd7233320');
INSERT INTO workspace (id, platform, external_id, name, locale, time_zone, removed, introducers, max_live) VALUES
  (1, 'slack', 'T1', 'Harbor Founders', 'en', 'Europe/London', 0, 'everyone', 20),
  (2, 'discord', 'S1', 'Orchard Alumni', 'de', NULL, 0, 'everyone', NULL);
INSERT INTO delivery (workspace_id, key, at) VALUES
  (1, 'request-again', '2026-11-16 10:00:00.000000'), (1, 'request-agreed', '2026-11-16 10:00:00.000000'), (1, 'request-asked', '2026-11-16 10:00:00.000000'), (1, 'request-attempt-refused', '2026-11-16 10:00:00.000000'), (1, 'request-failed', '2026-11-16 10:00:00.000000'), (1, 'request-greeting', '2026-11-16 10:00:00.000000'),
  (1, 'request-lapsed', '2026-11-09 09:00:00.000000'), (1, 'request-opened', '2026-11-16 10:00:00.000000'), (1, 'request-opens', '2026-11-16 10:00:00.000000'), (1, 'request-queued', '2026-11-16 10:00:00.000000'), (1, 'request-refused', '2026-11-16 10:00:00.000000'), (1, 'request-replied', '2026-11-16 10:00:00.000000'),
  (1, 'request-taken-back', '2026-11-16 10:00:00.000000'), (1, 'request-told', '2026-11-16 10:00:00.000000'), (1, 'request-told-words', '2026-11-16 10:00:00.000000'), (1, 'request-unreachable', '2026-11-16 10:00:00.000000'), (1, 'request-waited', '2026-11-02 09:00:00.000000'), (1, 'request-withdrawn', '2026-11-16 10:00:00.000000');
INSERT INTO person (id, workspace_id, external_id, mark, name, is_bot, active, guest, locale, time_zone, chosen_locale, opted_out, paused_until,
    tells, follow_ups, asked_before, forgotten) VALUES
  (1, 1, 'U-Alex', NULL, 'Alex Moreau', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0), (2, 1, 'U-Jo', NULL, 'Jo Kim', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0),
  (3, 1, 'U-Kim', NULL, 'Kim Osei', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0), (4, 1, 'U-Lou', NULL, 'Lou Adler', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0),
  (5, 1, 'U-Max', NULL, 'Max Stone', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0), (6, 1, 'U-Nic', NULL, 'Nic Ferri', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0),
  (7, 1, 'U-Oda', NULL, 'Oda Lind', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0), (8, 1, 'U-Pia', NULL, 'Pia Roth', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 1, 0),
  (9, 1, 'U-Sam', NULL, 'Sam Rivera', 0, 1, 0, 'en', 'Europe/London', NULL, 0, NULL, 0, 1, 0, 0), (10, 1, NULL, '6816463517b3c9a78c02e8a362a054ee2f0f0a8626520b49820caabc18159859', '', 0, 1, 0, NULL, NULL, NULL, 1, NULL, 0, 1, 0, 1),
  (11, 1, 'U-Tom', NULL, 'Tom Bell', 0, 1, 0, NULL, NULL, 'de', 0, '2026-12-16 09:00:00.000000', 1, 0, 0, 0), (12, 2, '77', NULL, 'Uma Voss', 0, 1, 0, NULL, NULL, NULL, 0, NULL, 0, 1, 0, 0);
INSERT INTO total (workspace_id, name, count) VALUES
  (1, 'failed', 1), (1, 'lapsed', 5), (1, 'opened', 1), (1, 'requested', 18), (1, 'told', 2), (1, 'unreachable', 1), (1, 'withdrawn', 1);
INSERT INTO block (person_id, blocked_id) VALUES (11, 9);
INSERT INTO introduction (id, workspace_id, introducer_id, pair_low, pair_high, delivery, created_at, open_for, introducer_joins, reason, state,
    place_at, queued, released_at, deadline, opens_at, attempted_at, conversation, ended_at, wake_at) VALUES
  ('again', 1, 9, 3, 4, 'request-again', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'asking', '2026-11-16 10:00:20.000000', 0, '2026-11-16 10:00:00.000000', '2026-11-27 09:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-27 09:00:00.000000'),
  ('agreed', 1, 9, 5, 6, 'request-agreed', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'agreed', '2026-11-16 10:00:20.000000', 0, '2026-11-16 10:00:00.000000', '2026-11-23 10:00:00.000000', '2026-11-19 09:00:00.000000', NULL, NULL, NULL, NULL),
  ('asked', 1, 9, 1, 2, 'request-asked', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'asking', '2026-11-16 10:00:20.000000', 0, '2026-11-16 10:00:00.000000', '2026-11-23 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-23 10:00:00.000000'),
  ('attempt-refused', 1, 9, 2, 4, 'request-attempt-refused', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'lapsed', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('failed', 1, 9, 2, 5, 'request-failed', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'failed', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('greeting', 1, 9, 7, 8, 'request-greeting', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'opening', '2026-11-16 10:00:20.000000', 0, '2026-11-16 10:00:00.000000', '2026-11-23 10:00:00.000000', '2026-11-16 10:00:00.000000', '2026-11-16 10:00:00.000000', 'T1/G17', NULL, NULL),
  ('lapsed', 1, 9, 3, 6, 'request-lapsed', '2026-11-09 09:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'lapsed', NULL, 0, '2026-11-09 09:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('opened', 1, 9, 1, 7, 'request-opened', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 0, 'You both sail', 'opened', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, 'T1/G21', '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('opens', 1, 9, 6, 7, 'request-opens', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'agreed', '2026-11-16 10:00:20.000000', 0, '2026-11-16 10:00:00.000000', '2026-11-23 10:00:00.000000', '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL),
  ('queued', 1, 9, 1, 3, 'request-queued', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'waiting', '2026-11-22 10:00:00.000000', 1, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-22 10:00:00.000000'),
  ('refused', 1, 9, 1, 4, 'request-refused', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'lapsed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('replied', 1, 9, 4, 5, 'request-replied', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'asking', '2026-11-16 10:00:20.000000', 0, '2026-11-16 10:00:00.000000', '2026-11-23 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-23 10:00:00.000000'),
  ('taken-back', 1, 9, 2, 3, 'request-taken-back', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'lapsed', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('told', 1, 9, 1, 5, 'request-told', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'told', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('told-words', 1, 9, 1, 6, 'request-told-words', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'told', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('unreachable', 1, 9, 1, 8, 'request-unreachable', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'unreachable', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('waited', 1, 9, 3, 8, 'request-waited', '2026-11-02 09:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'lapsed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000'),
  ('withdrawn', 1, 9, 2, 6, 'request-withdrawn', '2026-11-16 10:00:00.000000', '1970-01-08 00:00:00.000000', 1, 'You both sail', 'withdrawn', NULL, 0, '2026-11-16 10:00:00.000000', NULL, NULL, NULL, NULL, '2026-11-16 10:00:00.000000', '2026-12-16 10:00:00.000000');
INSERT INTO ask (id, introduction_id, position, party_id, note, implied, answer, not_before, words, again_at) VALUES
  ('again-a', 'again', 0, 3, NULL, 0, 'again', NULL, NULL, '2026-11-20 09:00:00.000000'), ('again-b', 'again', 1, 4, NULL, 0, 'none', NULL, NULL, NULL), ('agreed-a', 'agreed', 0, 5, NULL, 0, 'yes', NULL, 'I am in Hull on Fridays.', NULL),
  ('agreed-b', 'agreed', 1, 6, NULL, 0, 'later', '2026-11-19 09:00:00.000000', NULL, NULL), ('asked-a', 'asked', 0, 1, 'You asked me for a sailor.', 0, 'none', NULL, NULL, NULL), ('asked-b', 'asked', 1, 2, NULL, 0, 'none', NULL, NULL, NULL),
  ('attempt-refused-a', 'attempt-refused', 0, 2, NULL, 0, 'none', NULL, NULL, NULL), ('attempt-refused-b', 'attempt-refused', 1, 4, NULL, 0, 'none', NULL, NULL, NULL), ('failed-a', 'failed', 0, 2, NULL, 0, 'none', NULL, NULL, NULL),
  ('failed-b', 'failed', 1, 5, NULL, 0, 'none', NULL, NULL, NULL), ('greeting-a', 'greeting', 0, 7, NULL, 0, 'yes', NULL, NULL, NULL), ('greeting-b', 'greeting', 1, 8, NULL, 0, 'yes', NULL, NULL, NULL),
  ('lapsed-a', 'lapsed', 0, 3, NULL, 0, 'none', NULL, NULL, NULL), ('lapsed-b', 'lapsed', 1, 6, NULL, 0, 'none', NULL, NULL, NULL), ('opened-a', 'opened', 0, 7, NULL, 0, 'none', NULL, NULL, NULL),
  ('opened-b', 'opened', 1, 1, NULL, 0, 'none', NULL, NULL, NULL), ('opens-a', 'opens', 0, 6, NULL, 0, 'yes', NULL, NULL, NULL), ('opens-b', 'opens', 1, 7, NULL, 0, 'yes', NULL, NULL, NULL),
  ('queued-a', 'queued', 0, 1, NULL, 0, 'none', NULL, NULL, NULL), ('queued-b', 'queued', 1, 3, NULL, 0, 'none', NULL, NULL, NULL), ('refused-a', 'refused', 0, 1, NULL, 0, 'none', NULL, NULL, NULL),
  ('refused-b', 'refused', 1, 4, NULL, 0, 'none', NULL, NULL, NULL), ('replied-a', 'replied', 0, 4, NULL, 0, 'no', NULL, NULL, NULL), ('replied-b', 'replied', 1, 5, NULL, 0, 'none', NULL, NULL, NULL),
  ('taken-back-a', 'taken-back', 0, 2, NULL, 0, 'none', NULL, NULL, NULL), ('taken-back-b', 'taken-back', 1, 3, NULL, 0, 'none', NULL, NULL, NULL), ('told-a', 'told', 0, 1, NULL, 0, 'none', NULL, NULL, NULL),
  ('told-b', 'told', 1, 5, NULL, 0, 'none', NULL, NULL, NULL), ('told-words-a', 'told-words', 0, 1, NULL, 0, 'none', NULL, NULL, NULL), ('told-words-b', 'told-words', 1, 6, NULL, 0, 'none', NULL, NULL, NULL),
  ('unreachable-a', 'unreachable', 0, 1, NULL, 0, 'none', NULL, NULL, NULL), ('unreachable-b', 'unreachable', 1, 8, NULL, 0, 'none', NULL, NULL, NULL), ('waited-a', 'waited', 0, 3, NULL, 0, 'none', NULL, NULL, NULL),
  ('waited-b', 'waited', 1, 8, NULL, 0, 'none', NULL, NULL, NULL), ('withdrawn-a', 'withdrawn', 0, 2, NULL, 0, 'none', NULL, NULL, NULL), ('withdrawn-b', 'withdrawn', 1, 6, NULL, 0, 'none', NULL, NULL, NULL);
INSERT INTO effect (id, key, introduction_id, workspace_id, platform, lane, kind, recipient_id, due_at, cause, params, attempts, first_tried_at)
    VALUES
  (1, 'asked/asked/9/', 'asked', 1, 'slack', 'slack/1/send/9', 'asked', 9, '2026-11-16 10:00:00.000000', '', '[]', 0, NULL),
  (2, 'asked/ask/1/', 'asked', 1, 'slack', 'slack/1/send/1', 'ask', 1, '2026-11-16 10:30:00.000000', '', '[]', 2, '2026-11-16 10:00:00.000000'),
  (3, 'asked/ask/2/', 'asked', 1, 'slack', 'slack/1/send/2', 'ask', 2, '2026-11-16 10:00:00.000000', '', '[]', 0, NULL),
  (4, 'asked/reminder/1/', 'asked', 1, 'slack', 'slack/1/send/1', 'reminder', 1, '2026-11-19 10:00:00.000000', '', '[]', 0, NULL),
  (5, 'asked/reminder/2/', 'asked', 1, 'slack', 'slack/1/send/2', 'reminder', 2, '2026-11-19 10:00:00.000000', '', '[]', 0, NULL),
  (6, 'queued/queued/9/', 'queued', 1, 'slack', 'slack/1/send/9', 'queued', 9, '2026-11-16 10:00:00.000000', '', '[]', 0, NULL),
  (7, 'again/refresh/9/deadline_moved@2026-11-16T10:00:00+00:00', 'again', 1, 'slack', 'slack/1/update/9', 'refresh', 9, '2026-11-16 10:00:00.000000', 'deadline_moved@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (8, 'again/refresh/4/deadline_moved@2026-11-16T10:00:00+00:00', 'again', 1, 'slack', 'slack/1/update/4', 'refresh', 4, '2026-11-16 10:00:00.000000', 'deadline_moved@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (9, 'again/second_ask/3/', 'again', 1, 'slack', 'slack/1/send/3', 'second_ask', 3, '2026-11-20 09:00:00.000000', '', '[]', 0, NULL),
  (10, 'again/refresh/3/own@2026-11-16T10:00:00+00:00', 'again', 1, 'slack', 'slack/1/update/3', 'refresh', 3, '2026-11-16 10:00:00.000000', 'own@2026-11-16T10:00:00+00:00', '[["except", "T1/D3/2"]]', 0, NULL),
  (11, 'again/refresh/3/sure@2026-11-16T10:00:00+00:00', 'again', 1, 'slack', 'slack/1/update/3', 'refresh', 3, '2026-11-16 10:00:10.000000', 'sure@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (12, 'again/question/9/question-1', 'again', 1, 'slack', 'slack/1/send/9', 'question', 9, '2026-11-16 10:00:00.000000', 'question-1', '[["question", "question-1"]]', 0, NULL),
  (13, 'replied/reply/5/question-2', 'replied', 1, 'slack', 'slack/1/send/5', 'reply', 5, '2026-11-16 10:00:00.000000', 'question-2', '[["question", "question-2"]]', 0, NULL),
  (14, 'replied/refresh/9/own@2026-11-16T10:00:00+00:00', 'replied', 1, 'slack', 'slack/1/update/9', 'refresh', 9, '2026-11-16 10:00:00.000000', 'own@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (15, 'agreed/agreed/9/2026-11-19T09:00:00+00:00@2026-11-16T10:00:00+00:00', 'agreed', 1, 'slack', 'slack/1/send/9', 'agreed', 9, '2026-11-16 10:00:00.000000', '2026-11-19T09:00:00+00:00@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (16, 'agreed/agreed/5/2026-11-19T09:00:00+00:00@2026-11-16T10:00:00+00:00', 'agreed', 1, 'slack', 'slack/1/send/5', 'agreed', 5, '2026-11-16 10:00:00.000000', '2026-11-19T09:00:00+00:00@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (17, 'agreed/refresh/9/both_stand@2026-11-16T10:00:00+00:00', 'agreed', 1, 'slack', 'slack/1/update/9', 'refresh', 9, '2026-11-16 10:00:00.000000', 'both_stand@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (18, 'agreed/refresh/5/both_stand@2026-11-16T10:00:00+00:00', 'agreed', 1, 'slack', 'slack/1/update/5', 'refresh', 5, '2026-11-16 10:00:00.000000', 'both_stand@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (19, 'agreed/open//2026-11-19T09:00:00+00:00', 'agreed', 1, 'slack', 'slack/1/open/conversation', 'open', NULL, '2026-11-19 09:00:00.000000', '2026-11-19T09:00:00+00:00', '[]', 0, NULL),
  (20, 'opens/open//2026-11-16T10:00:00+00:00', 'opens', 1, 'slack', 'slack/1/open/conversation', 'open', NULL, '2026-11-16 10:00:00.000000', '2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (21, 'greeting/greeting//', 'greeting', 1, 'slack', 'slack/1/send/conversation', 'greeting', NULL, '2026-11-16 10:00:00.000000', '', '[]', 0, NULL),
  (22, 'opened/ended/9/', 'opened', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "greeted"]]', 0, NULL),
  (23, 'opened/refresh/9/greeted@2026-11-16T10:00:00+00:00', 'opened', 1, 'slack', 'slack/1/update/9', 'refresh', 9, '2026-11-16 10:00:00.000000', 'greeted@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (24, 'opened/refresh/7/greeted@2026-11-16T10:00:00+00:00', 'opened', 1, 'slack', 'slack/1/update/7', 'refresh', 7, '2026-11-16 10:00:00.000000', 'greeted@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (25, 'opened/refresh/1/greeted@2026-11-16T10:00:00+00:00', 'opened', 1, 'slack', 'slack/1/update/1', 'refresh', 1, '2026-11-16 10:00:00.000000', 'greeted@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (26, 'opened/follow_up/7/', 'opened', 1, 'slack', 'slack/1/send/7', 'follow_up', 7, '2026-11-23 10:00:00.000000', '', '[]', 0, NULL),
  (27, 'opened/follow_up/1/', 'opened', 1, 'slack', 'slack/1/send/1', 'follow_up', 1, '2026-11-23 10:00:00.000000', '', '[]', 0, NULL),
  (28, 'refused/ended/9/', 'refused', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "release_refused"]]', 0, NULL),
  (30, 'told/ended/9/', 'told', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "told"], ["party", "5"], ["choice", "not-now"], ["words", ""]]', 0, NULL),
  (34, 'told-words/ended/9/', 'told-words', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "told"], ["party", "6"], ["choice", ""], ["words", "I know her already."]]', 0, NULL),
  (38, 'unreachable/ended/9/', 'unreachable', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "ask_undeliverable"]]', 0, NULL),
  (42, 'taken-back/ended/9/', 'taken-back', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "taken_back"]]', 0, NULL),
  (46, 'attempt-refused/ended/9/', 'attempt-refused', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "attempt_refused"]]', 0, NULL),
  (50, 'failed/ended/9/', 'failed', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "opening_failed"]]', 0, NULL),
  (54, 'withdrawn/refresh/9/withdrew@2026-11-16T10:00:00+00:00', 'withdrawn', 1, 'slack', 'slack/1/update/9', 'refresh', 9, '2026-11-16 10:00:00.000000', 'withdrew@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (55, 'withdrawn/refresh/2/withdrew@2026-11-16T10:00:00+00:00', 'withdrawn', 1, 'slack', 'slack/1/update/2', 'refresh', 2, '2026-11-16 10:00:00.000000', 'withdrew@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (56, 'withdrawn/refresh/6/withdrew@2026-11-16T10:00:00+00:00', 'withdrawn', 1, 'slack', 'slack/1/update/6', 'refresh', 6, '2026-11-16 10:00:00.000000', 'withdrew@2026-11-16T10:00:00+00:00', '[]', 0, NULL),
  (57, 'lapsed/ended/9/', 'lapsed', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "deadline_passed"]]', 0, NULL),
  (61, 'waited/ended/9/', 'waited', 1, 'slack', 'slack/1/send/9', 'ended', 9, '2026-11-16 10:00:00.000000', '', '[["why", "waited_too_long"]]', 0, NULL);
INSERT INTO question (number, id, introduction_id, party_id, words, reply) VALUES
  (1, 'question-1', 'again', 4, 'Which of us would travel?', NULL),
  (2, 'question-2', 'replied', 5, 'Which of us would travel?', 'Neither, by video.');
INSERT INTO sent_card (id, introduction_id, person_id, kind, reference, subject) VALUES
  (1, 'again', 9, 'asked', 'T1/D9/1', ''), (2, 'again', 3, 'ask', 'T1/D3/2', ''), (3, 'again', 4, 'ask', 'T1/D4/3', ''), (4, 'again', 3, 'reminder', 'T1/D3/900', ''),
  (5, 'replied', 9, 'asked', 'T1/D9/4', ''), (6, 'replied', 4, 'ask', 'T1/D4/5', ''), (7, 'replied', 5, 'ask', 'T1/D5/6', ''), (8, 'replied', 9, 'question', 'T1/D9/7', 'question-2'),
  (9, 'agreed', 9, 'asked', 'T1/D9/8', ''), (10, 'agreed', 5, 'ask', 'T1/D5/9', ''), (11, 'agreed', 6, 'ask', 'T1/D6/10', ''), (12, 'opens', 9, 'asked', 'T1/D9/11', ''),
  (13, 'opens', 6, 'ask', 'T1/D6/12', ''), (14, 'opens', 7, 'ask', 'T1/D7/13', ''), (15, 'greeting', 9, 'asked', 'T1/D9/14', ''), (16, 'greeting', 7, 'ask', 'T1/D7/15', ''),
  (17, 'greeting', 8, 'ask', 'T1/D8/16', ''), (18, 'opened', 9, 'asked', 'T1/D9/18', ''), (19, 'opened', 7, 'ask', 'T1/D7/19', ''), (20, 'opened', 1, 'ask', 'T1/D1/20', ''),
  (37, 'withdrawn', 9, 'asked', 'T1/D9/39', ''), (38, 'withdrawn', 2, 'ask', 'T1/D2/40', ''), (39, 'withdrawn', 6, 'ask', 'T1/D6/41', '');
INSERT INTO playground (id, entry) VALUES (1, '{"to":"2026-11-16T10:00:00Z","do":"moved"}');
INSERT INTO slack_installations (id, client_id, app_id, enterprise_id, team_id, team_name, bot_token, bot_id, bot_user_id, bot_scopes, user_id,
    is_enterprise_install, installed_at) VALUES
  (1, 'client-1', 'A1', NULL, 'T1', 'Harbor Founders', 'gAAAAABrCLfn0T1SHuIlOPnfxaFZ__2W81MjwSzWnSinMgM2R_9tasrHMIj4AJ2TNec9HQn1nPQn_-w3XBgmPFpB7BbJs30Tag==', 'B1', 'U1', 'commands,chat:write', 'U-admin', 0, '2026-11-16 10:00:00.000000'),
  (2, 'client-1', 'A1', 'E1', NULL, NULL, 'gAAAAABrCLfnQaVBBv4Nk9al7V5cExWu-DtbhhGOJ4ZOwQwK-rHYAakipUoLR1kIG4dgqxPb_1YoLj8bJW4MP8uNblFPduSvpQ==', 'B1', 'U1', 'commands,chat:write', 'U-admin', 1, '2026-11-16 10:00:00.000000');
INSERT INTO slack_bots (id, client_id, app_id, enterprise_id, team_id, team_name, bot_token, bot_id, bot_user_id, bot_scopes, is_enterprise_install,
    installed_at) VALUES
  (1, 'client-1', 'A1', NULL, 'T1', 'Harbor Founders', 'gAAAAABrCLfn0T1SHuIlOPnfxaFZ__2W81MjwSzWnSinMgM2R_9tasrHMIj4AJ2TNec9HQn1nPQn_-w3XBgmPFpB7BbJs30Tag==', 'B1', 'U1', 'commands,chat:write', 0, '2026-11-16 10:00:00.000000'),
  (2, 'client-1', 'A1', 'E1', NULL, NULL, 'gAAAAABrCLfnQaVBBv4Nk9al7V5cExWu-DtbhhGOJ4ZOwQwK-rHYAakipUoLR1kIG4dgqxPb_1YoLj8bJW4MP8uNblFPduSvpQ==', 'B1', 'U1', 'commands,chat:write', 1, '2026-11-16 10:00:00.000000');
INSERT INTO slack_team (team_id, enterprise_id) VALUES ('T2', 'E1');
INSERT INTO note (platform, workspace, person, name, value) VALUES
  ('discord', '', '', 'application', '1001'),
  ('discord', 'S1', '', 'room', '{"channel":"4004","kind":"channel","fallback":true}'),
  ('discord', 'S1', '77', 'dm', '5005');
INSERT INTO leaver (mark) VALUES ('265d79de0c5b0aa6a361e07cd676e8d6384c403f25a37cee76707aecb889ccb5');
