-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids are made by the program (IdSource), never by SQLite, in every table that takes part in undo: the journal names
-- rows by them. A change's own id is made last, so it is larger than any id in the file so far.
-- Foreign keys are NO ACTION: they refuse as RESTRICT does, at the end of a change, so that undo may restore in any order.
-- Dates are ISO text ("2026-03-05"); contact.day alone is a Julian day number, for there are a million of them.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('country', 'gemeente', 'wijk', 'buurt')),
    code TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year = 0 OR year BETWEEN 1980 AND 2200),
    name TEXT NOT NULL,
    geometry BLOB,
    UNIQUE (code, year)
) STRICT;

CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    table_name TEXT NOT NULL,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    hash TEXT NOT NULL,
    imported_on TEXT NOT NULL
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE area_figure (
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES dataset (id),
    area_id INTEGER NOT NULL REFERENCES area (id),
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    value REAL NOT NULL,
    UNIQUE (area_id, measure_id, dataset_id)
) STRICT;
CREATE INDEX area_figure_dataset ON area_figure (dataset_id);

CREATE TABLE street (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    city TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    UNIQUE (name, city)
) STRICT;

CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    street_id INTEGER NOT NULL REFERENCES street (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    letter TEXT NOT NULL,
    addition TEXT NOT NULL,
    postcode TEXT NOT NULL,
    lon REAL,
    lat REAL,
    area_id INTEGER REFERENCES area (id),
    bag_id TEXT NOT NULL,
    UNIQUE (street_id, number, letter, addition, postcode)
) STRICT;
CREATE INDEX address_area ON address (area_id) WHERE area_id IS NOT NULL;

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN
        ('resident', 'household', 'shop', 'institution', 'initiative', 'professional', 'team', 'vindplek')),
    name TEXT NOT NULL CHECK (name <> ''),
    sort_key TEXT NOT NULL,
    address_id INTEGER REFERENCES address (id),
    lon REAL,
    lat REAL,
    area_id INTEGER REFERENCES area (id),
    note TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT CHECK (end_reason IN ('moved', 'deceased', 'closed', 'left')),
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1))
) STRICT;
CREATE INDEX party_kind ON party (kind, sort_key);
CREATE INDEX party_address ON party (address_id) WHERE address_id IS NOT NULL;
CREATE INDEX party_area ON party (area_id) WHERE area_id IS NOT NULL;

CREATE TABLE resident (
    id INTEGER PRIMARY KEY REFERENCES party (id),
    given TEXT NOT NULL,
    prefix TEXT NOT NULL,
    family TEXT NOT NULL,
    partner_prefix TEXT NOT NULL,
    partner_family TEXT NOT NULL,
    name_use TEXT NOT NULL CHECK (name_use IN ('E', 'P', 'V', 'N')),
    title TEXT NOT NULL,
    born TEXT NOT NULL,
    gender TEXT NOT NULL CHECK (gender IN ('unknown', 'woman', 'man', 'other')),
    languages TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1))
) STRICT;

CREATE TABLE professional (
    id INTEGER PRIMARY KEY REFERENCES party (id),
    given TEXT NOT NULL,
    prefix TEXT NOT NULL,
    family TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    workdays TEXT NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT;

CREATE TABLE household (
    id INTEGER PRIMARY KEY REFERENCES party (id),
    situation TEXT NOT NULL
) STRICT;

-- Shops, institutions, initiatives and teams.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY REFERENCES party (id),
    type TEXT NOT NULL,
    organisation TEXT NOT NULL,
    opening_hours TEXT NOT NULL,
    website TEXT NOT NULL,
    external_id TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_external ON organisation (external_id) WHERE external_id <> '';

CREATE TABLE vindplek (
    id INTEGER PRIMARY KEY REFERENCES party (id),
    rhythm TEXT NOT NULL,
    atmosphere TEXT NOT NULL,
    type TEXT NOT NULL,
    external_id TEXT NOT NULL
) STRICT;
CREATE INDEX vindplek_external ON vindplek (external_id) WHERE external_id <> '';

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('mobile', 'phone', 'mail', 'website')),
    value TEXT NOT NULL CHECK (value <> ''),
    normalised TEXT NOT NULL,
    preferred_moment TEXT NOT NULL
) STRICT;
CREATE INDEX contact_point_party ON contact_point (party_id);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES party (id),
    group_id INTEGER NOT NULL REFERENCES party (id),
    role TEXT NOT NULL,
    since TEXT,
    until TEXT,
    source TEXT NOT NULL,
    CHECK (member_id <> group_id)
) STRICT;
CREATE INDEX membership_member ON membership (member_id);
CREATE INDEX membership_group ON membership (group_id);

CREATE TABLE residence (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    address_id INTEGER NOT NULL REFERENCES address (id),
    since TEXT,
    until TEXT
) STRICT;
CREATE INDEX residence_party ON residence (party_id);
CREATE INDEX residence_address ON residence (address_id);

CREATE TABLE tie (
    id INTEGER PRIMARY KEY,
    a_id INTEGER NOT NULL REFERENCES party (id),
    b_id INTEGER NOT NULL REFERENCES party (id),
    a_knows_b INTEGER NOT NULL CHECK (a_knows_b BETWEEN 0 AND 3),
    b_knows_a INTEGER NOT NULL CHECK (b_knows_a BETWEEN 0 AND 3),
    trust INTEGER CHECK (trust BETWEEN 0 AND 3),
    since TEXT,
    until TEXT,
    last_seen_on TEXT,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    source TEXT NOT NULL,
    purpose TEXT NOT NULL,
    review_on TEXT,
    CHECK (a_id < b_id),
    UNIQUE (a_id, b_id)
) STRICT;
CREATE INDEX tie_b ON tie (b_id);

CREATE TABLE tie_kind (
    id INTEGER PRIMARY KEY,
    tie_id INTEGER NOT NULL REFERENCES tie (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    reversed INTEGER NOT NULL CHECK (reversed IN (0, 1)),
    certainty TEXT NOT NULL CHECK (certainty IN ('seen', 'told', 'impression')),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX tie_kind_tie ON tie_kind (tie_id);

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1))
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 10), -- the order of ContactKind
    day INTEGER NOT NULL,
    minute_of_day INTEGER CHECK (minute_of_day BETWEEN 0 AND 1439), -- NULL: the time is not known
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    initiative INTEGER CHECK (initiative BETWEEN 0 AND 2), -- us, them, chance
    note TEXT NOT NULL,
    intention TEXT NOT NULL,
    outcome TEXT NOT NULL,
    outreach INTEGER NOT NULL CHECK (outreach IN (0, 1)),
    others_count INTEGER CHECK (others_count >= 0),
    others_what TEXT,
    party_id INTEGER REFERENCES party (id), -- where it was: at most one of these four
    address_id INTEGER REFERENCES address (id),
    street_id INTEGER REFERENCES street (id),
    area_id INTEGER REFERENCES area (id),
    CHECK ((party_id IS NOT NULL) + (address_id IS NOT NULL) + (street_id IS NOT NULL) + (area_id IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX contact_day ON contact (day);
CREATE INDEX contact_at_party ON contact (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX contact_at_address ON contact (address_id) WHERE address_id IS NOT NULL;
CREATE INDEX contact_at_street ON contact (street_id) WHERE street_id IS NOT NULL;
CREATE INDEX contact_at_area ON contact (area_id) WHERE area_id IS NOT NULL;

CREATE TABLE contact_party (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    party_id INTEGER NOT NULL REFERENCES party (id),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 4) -- by, met, tried, mentioned, introduced_by
) STRICT;
CREATE INDEX contact_party_contact ON contact_party (contact_id);
CREATE INDEX contact_party_party ON contact_party (party_id, contact_id);

CREATE TABLE contact_theme (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    theme_id INTEGER NOT NULL REFERENCES theme (id),
    UNIQUE (contact_id, theme_id)
) STRICT;
CREATE INDEX contact_theme_theme ON contact_theme (theme_id);

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    party_id INTEGER REFERENCES party (id), -- what it is about: exactly one of these four
    address_id INTEGER REFERENCES address (id),
    street_id INTEGER REFERENCES street (id),
    area_id INTEGER REFERENCES area (id),
    text TEXT NOT NULL CHECK (text <> ''),
    certainty TEXT NOT NULL CHECK (certainty IN ('seen', 'told', 'impression')),
    contact_id INTEGER REFERENCES contact (id),
    made_on TEXT NOT NULL,
    review_on TEXT,
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    CHECK ((party_id IS NOT NULL) + (address_id IS NOT NULL) + (street_id IS NOT NULL) + (area_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX observation_party ON observation (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX observation_address ON observation (address_id) WHERE address_id IS NOT NULL;
CREATE INDEX observation_street ON observation (street_id) WHERE street_id IS NOT NULL;
CREATE INDEX observation_area ON observation (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX observation_contact ON observation (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE signal (
    id INTEGER PRIMARY KEY,
    party_id INTEGER REFERENCES party (id), -- what it is about: at most one of these four
    address_id INTEGER REFERENCES address (id),
    street_id INTEGER REFERENCES street (id),
    area_id INTEGER REFERENCES area (id),
    text TEXT NOT NULL CHECK (text <> ''),
    theme_id INTEGER REFERENCES theme (id),
    certainty TEXT NOT NULL CHECK (certainty IN ('seen', 'told', 'impression')),
    owner_id INTEGER REFERENCES party (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'discussed', 'handed_over', 'closed')),
    next_step TEXT NOT NULL,
    next_on TEXT,
    raised_on TEXT NOT NULL,
    contact_id INTEGER REFERENCES contact (id),
    CHECK ((party_id IS NOT NULL) + (address_id IS NOT NULL) + (street_id IS NOT NULL) + (area_id IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX signal_state ON signal (state);
CREATE INDEX signal_party ON signal (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX signal_contact ON signal (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER REFERENCES contact (id),
    about_id INTEGER REFERENCES party (id),
    owner_id INTEGER NOT NULL REFERENCES party (id),
    text TEXT NOT NULL CHECK (text <> ''),
    due TEXT,
    done_on TEXT
) STRICT;
CREATE INDEX follow_up_open ON follow_up (due) WHERE done_on IS NULL;
CREATE INDEX follow_up_contact ON follow_up (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX follow_up_about ON follow_up (about_id) WHERE about_id IS NOT NULL;

-- Outside changes: which professional a device records for.
CREATE TABLE device (
    id INTEGER PRIMARY KEY, -- 16 bits, made on the device itself
    party_id INTEGER NOT NULL REFERENCES party (id)
) STRICT;

-- What happened. kind 0 did something, 1 undid of_id, 2 redid of_id.
-- state of a deed: 0 stands, 1 undone. Of an undoing: 0 may be redone, 1 redone, 2 past redoing.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    lamport INTEGER NOT NULL,
    at INTEGER NOT NULL, -- UTC, milliseconds since 1970
    actor_id INTEGER,
    device INTEGER NOT NULL,
    verb TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    of_id INTEGER REFERENCES change (id),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    schema INTEGER NOT NULL,
    journal BLOB -- the first part; more parts follow in the table journal
) STRICT;

CREATE TABLE change_about (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES change (id),
    kind TEXT NOT NULL,
    ref INTEGER NOT NULL
) STRICT;
CREATE INDEX change_about_change ON change_about (change_id);
CREATE INDEX change_about_ref ON change_about (ref);

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES change (id),
    part INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (change_id, part)
) STRICT;

CREATE VIRTUAL TABLE contact_fts USING fts5(
    note, content='contact', content_rowid='id', columnsize=0, detail=none,
    prefix='1 2 3 4',
    tokenize="unicode61 remove_diacritics 2");
INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 1);

CREATE VIRTUAL TABLE observation_fts USING fts5(
    text, content='observation', content_rowid='id', columnsize=0, detail=none,
    prefix='1 2 3 4',
    tokenize="unicode61 remove_diacritics 2");
INSERT INTO observation_fts (observation_fts, rank) VALUES ('secure-delete', 1);
