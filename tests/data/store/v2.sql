-- The data of v1.sql, migrated to schema version 2, with two samples of each kind that came with it
-- and an edited word to the coach. Frozen: tests migrate it.
PRAGMA application_id = 1298416235;
PRAGMA user_version = 2;
CREATE TABLE meta (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    device TEXT NOT NULL CHECK (length(device) = 36),
    lamport INTEGER NOT NULL CHECK (lamport >= 0)
) STRICT;
CREATE TABLE profile (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL
) STRICT;
CREATE TABLE routine (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE week_plan (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10)
) STRICT;
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10),
    started_utc TEXT NOT NULL CHECK (length(started_utc) = 24),
    state TEXT NOT NULL CHECK (state <> ''),
    active_s INTEGER NOT NULL CHECK (active_s >= 0),
    exercises_done INTEGER NOT NULL CHECK (exercises_done >= 0),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    routine TEXT CHECK (length(routine) = 36)
) STRICT;
CREATE TABLE symptom (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    date TEXT NOT NULL CHECK (length(date) = 10),
    utc TEXT NOT NULL CHECK (length(utc) = 24),
    phase TEXT NOT NULL CHECK (phase <> ''),
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10)
) STRICT;
CREATE TABLE performed_exercise (
    date TEXT NOT NULL CHECK (length(date) = 10),
    session TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL CHECK (exercise <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    done_percent INTEGER NOT NULL CHECK (done_percent BETWEEN 0 AND 100),
    done_s INTEGER NOT NULL CHECK (done_s >= 0),
    effort INTEGER CHECK (effort BETWEEN 1 AND 5),
    peak_pain INTEGER CHECK (peak_pain BETWEEN 0 AND 10),
    PRIMARY KEY (date, session, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE history (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    id TEXT NOT NULL CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    saved_at TEXT NOT NULL CHECK (length(saved_at) = 24)
) STRICT;
CREATE TABLE safety_screening (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    utc TEXT NOT NULL CHECK (length(utc) = 24)
) STRICT;
CREATE TABLE self_test (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    utc TEXT NOT NULL CHECK (length(utc) = 24),
    test TEXT NOT NULL CHECK (test <> '')
) STRICT;
CREATE TABLE coach_event (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    json TEXT NOT NULL,
    utc TEXT NOT NULL CHECK (length(utc) = 24)
) STRICT;
INSERT INTO meta VALUES (1, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 26);
INSERT INTO profile VALUES ('00000001-1234-7abc-9d01-020304050607', 16, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'd8119c023f5b7c512f4b0905fcb0875897205245ba7d39a7471ca89b9cbaac0c', '{"contributors":["prolonged-sitting","kyphosis"],"equipment":["towel"],"id":"00000001-1234-7abc-9d01-020304050607","name":"Person 0001","session_min":12}');
INSERT INTO profile VALUES ('00000002-1234-7abc-9d01-020304050607', 6, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '05f510c28f73eb37eafff407293efba4ed8073aa2caabf44f5fe48af1c26ca96', '{"contributors":[],"equipment":["towel"],"id":"00000002-1234-7abc-9d01-020304050607","name":"Person 0002","session_min":12}');
INSERT INTO profile VALUES ('00000003-1234-7abc-9d01-020304050607', 11, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '68ad9b1a1ea09c77ec57110d79fbc5e4c8ff50e1c9fd0809cf9b4d001612ac25', '{"contributors":[],"equipment":["towel"],"id":"00000003-1234-7abc-9d01-020304050607","name":"Person 0003","session_min":12}');
INSERT INTO routine VALUES ('00000001-1234-7abc-9d01-020304050607', 2, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '2d7d33b8a74e74f6c16f2bbaec6bbf9cc9f3d5eade2a690e109ea0819dbb57d3', '{"id":"00000001-1234-7abc-9d01-020304050607","items":[{"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow"}],"name":"Routine 0001"}', 'Routine 0001');
INSERT INTO routine VALUES ('00000002-1234-7abc-9d01-020304050607', 7, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'a606d49a11bf40fb6f07d985e070b492c1f44a8b19b1721124029ae9d2d1aefe', '{"id":"00000002-1234-7abc-9d01-020304050607","items":[{"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow"}],"name":"Routine 0002"}', 'Routine 0002');
INSERT INTO routine VALUES ('00000003-1234-7abc-9d01-020304050607', 18, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 1, 'ece52f06e0955e316fe749bcc3b7df64a9cbaad44f7118628c88d23828b27a57', '{"id":"00000003-1234-7abc-9d01-020304050607","items":[{"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow"}],"name":"Routine 0003"}', 'Routine 0003');
INSERT INTO week_plan VALUES ('00000001-1234-7abc-9d01-020304050607', 3, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'e0ac9400c3a4f63b1d1e3f6a4037082449c7f0b324487bbce34df3e3bfc19c3c', '{"entries":[{"routine":"00000001-1234-7abc-9d01-020304050607","time":"07:30","weekday":1}],"id":"00000001-1234-7abc-9d01-020304050607","valid_from":"2026-01-02"}', '2026-01-02');
INSERT INTO week_plan VALUES ('00000002-1234-7abc-9d01-020304050607', 8, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '937fcb61b023906d616122d216971988fc1db9f5b45d8b07a487b26c71257b6f', '{"entries":[{"routine":"00000002-1234-7abc-9d01-020304050607","time":"07:30","weekday":1}],"id":"00000002-1234-7abc-9d01-020304050607","valid_from":"2026-01-03"}', '2026-01-03');
INSERT INTO week_plan VALUES ('00000003-1234-7abc-9d01-020304050607', 13, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '4a7c89d921fa68289269698f0c295738294862215157f7e58b25afb7db3e6d82', '{"entries":[{"routine":"00000003-1234-7abc-9d01-020304050607","time":"07:30","weekday":1}],"id":"00000003-1234-7abc-9d01-020304050607","valid_from":"2026-01-04"}', '2026-01-04');
INSERT INTO session VALUES ('00000001-1234-7abc-9d01-020304050607', 4, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'ca4f55ec7cad72dac9b7f7b9947af3899b76204576bbc88ab9e1b12bd9d55fb1', '{"active_s":601,"ended":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"exercises":[{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow","sensations":[],"status":"done"},{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"thread-the-needle","sensations":[],"status":"skipped"}],"id":"00000001-1234-7abc-9d01-020304050607","note":"","pain_before":1,"routine":"00000001-1234-7abc-9d01-020304050607","routine_name":"Morning","sensations":[],"started":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"state":"finished"}', '2026-01-02', '2026-01-02T07:30:00.000Z', 'finished', 601, 1, 1, NULL, '00000001-1234-7abc-9d01-020304050607');
INSERT INTO session VALUES ('00000002-1234-7abc-9d01-020304050607', 9, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'd4f6119df0597e3da76eb4923da8b658e0bfaaa4fced962c83aae463e3f0a082', '{"active_s":602,"ended":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"exercises":[{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow","sensations":[],"status":"done"},{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"thread-the-needle","sensations":[],"status":"skipped"}],"id":"00000002-1234-7abc-9d01-020304050607","note":"","pain_before":2,"routine":"00000001-1234-7abc-9d01-020304050607","routine_name":"Morning","sensations":[],"started":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"state":"finished"}', '2026-01-03', '2026-01-03T07:30:00.000Z', 'finished', 602, 1, 2, NULL, '00000001-1234-7abc-9d01-020304050607');
INSERT INTO session VALUES ('00000003-1234-7abc-9d01-020304050607', 14, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'af7656b95421e37c4c9deebe08fc95402f8b06a8cf17e29d29e97ce72659ecb3', '{"active_s":603,"ended":{"date":"2026-01-04","offset_min":60,"utc":"2026-01-04T07:30:00.000Z"},"exercises":[{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow","sensations":[],"status":"done"},{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"thread-the-needle","sensations":[],"status":"skipped"}],"id":"00000003-1234-7abc-9d01-020304050607","note":"","pain_before":3,"routine":"00000001-1234-7abc-9d01-020304050607","routine_name":"Morning","sensations":[],"started":{"date":"2026-01-04","offset_min":60,"utc":"2026-01-04T07:30:00.000Z"},"state":"finished"}', '2026-01-04', '2026-01-04T07:30:00.000Z', 'finished', 603, 1, 3, NULL, '00000001-1234-7abc-9d01-020304050607');
INSERT INTO session VALUES ('00000004-1234-7abc-9d01-020304050607', 19, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'b79409eee6bd5d13d9be8b5514939528352f194f33aaa17e08dfcea40b9ff46c', '{"active_s":604,"exercises":[{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"effort":3,"exercise":"cat-cow","peak_pain":4,"sensations":["sharp","stretch"],"status":"done"},{"done_percent":100,"done_s":60,"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"thread-the-needle","sensations":[],"status":"skipped"}],"id":"00000004-1234-7abc-9d01-020304050607","note":"It''s \"fine\" – naïve\nsecond line","pain_before":4,"routine":"00000001-1234-7abc-9d01-020304050607","routine_name":"Morning","sensations":[],"started":{"date":"2026-01-05","offset_min":60,"utc":"2026-01-05T07:30:00.000Z"},"state":"running"}', '2026-01-05', '2026-01-05T07:30:00.000Z', 'running', 604, 1, 4, NULL, '00000001-1234-7abc-9d01-020304050607');
INSERT INTO symptom VALUES ('00000001-1234-7abc-9d01-020304050607', 5, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '00278c195de137487abec7c3640b675f1fe3b4f2709c2996a2a0c02097bf7d63', '{"at":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"id":"00000001-1234-7abc-9d01-020304050607","note":"Note 0001","pain":1,"phase":"now","places":["T7-left"],"sensations":[]}', '2026-01-02', '2026-01-02T07:30:00.000Z', 'now', 1);
INSERT INTO symptom VALUES ('00000002-1234-7abc-9d01-020304050607', 17, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'f3fa80ee44a6679bb4b8b7022dfa43bc55ee34a5c45b80bff10ca7ed33926047', '{"at":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"id":"00000002-1234-7abc-9d01-020304050607","note":"Edited 0001","pain":2,"phase":"now","places":["T7-left"],"sensations":[]}', '2026-01-03', '2026-01-03T07:30:00.000Z', 'now', 2);
INSERT INTO symptom VALUES ('00000003-1234-7abc-9d01-020304050607', 15, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'ae9564618115b138fe55f3e3b0bee0d87e6d821c65630d6492ea4ba2cef15790', '{"at":{"date":"2026-01-04","offset_min":60,"utc":"2026-01-04T07:30:00.000Z"},"id":"00000003-1234-7abc-9d01-020304050607","note":"Note 0003","pain":3,"phase":"now","places":["T7-left"],"sensations":[]}', '2026-01-04', '2026-01-04T07:30:00.000Z', 'now', 3);
INSERT INTO performed_exercise VALUES ('2026-01-02', '00000001-1234-7abc-9d01-020304050607', 0, 'cat-cow', 'done', 100, 60, NULL, NULL);
INSERT INTO performed_exercise VALUES ('2026-01-02', '00000001-1234-7abc-9d01-020304050607', 1, 'thread-the-needle', 'skipped', 100, 60, NULL, NULL);
INSERT INTO performed_exercise VALUES ('2026-01-03', '00000002-1234-7abc-9d01-020304050607', 0, 'cat-cow', 'done', 100, 60, NULL, NULL);
INSERT INTO performed_exercise VALUES ('2026-01-03', '00000002-1234-7abc-9d01-020304050607', 1, 'thread-the-needle', 'skipped', 100, 60, NULL, NULL);
INSERT INTO performed_exercise VALUES ('2026-01-04', '00000003-1234-7abc-9d01-020304050607', 0, 'cat-cow', 'done', 100, 60, NULL, NULL);
INSERT INTO performed_exercise VALUES ('2026-01-04', '00000003-1234-7abc-9d01-020304050607', 1, 'thread-the-needle', 'skipped', 100, 60, NULL, NULL);
INSERT INTO performed_exercise VALUES ('2026-01-05', '00000004-1234-7abc-9d01-020304050607', 0, 'cat-cow', 'done', 100, 60, 3, 4);
INSERT INTO performed_exercise VALUES ('2026-01-05', '00000004-1234-7abc-9d01-020304050607', 1, 'thread-the-needle', 'skipped', 100, 60, NULL, NULL);
INSERT INTO safety_screening VALUES ('00000001-1234-7abc-9d01-020304050607', 20, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'ee964f0ab452c025d4ce2bbc6c86340e106c8dcda70e1f2269ea542ed161d216', '{"answers":{"accident":"no","age":"no","bladder":"no","cancer":"no","chest":"no","constant":"no","fever":"no","legs":"yes","morning-stiffness":"no","never-seen":"no","spread":"no","weight":"no"},"at":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"follow_ups":{},"id":"00000001-1234-7abc-9d01-020304050607"}', '2026-01-02T07:30:00.000Z');
INSERT INTO safety_screening VALUES ('00000002-1234-7abc-9d01-020304050607', 21, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'c14dfb2de9928aee2c2f60175ebbbf779ae6b4cf18c50dc86c8253b39e19a608', '{"answers":{"accident":"no","age":"no","bladder":"yes","cancer":"no","chest":"no","constant":"no","fever":"no","legs":"no","morning-stiffness":"no","never-seen":"no","spread":"no","weight":"no"},"at":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"follow_ups":{},"id":"00000002-1234-7abc-9d01-020304050607"}', '2026-01-03T07:30:00.000Z');
INSERT INTO self_test VALUES ('00000001-1234-7abc-9d01-020304050607', 22, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '5d42fc5a003b40b5d1dcc455de06b20f125cde9ee9d017e12affd032554c74b9', '{"activities":[],"at":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"id":"00000001-1234-7abc-9d01-020304050607","left":[180,185,181],"note":"","right":[190,190,195],"test":"st-side","tries":[]}', '2026-01-02T07:30:00.000Z', 'st-side');
INSERT INTO self_test VALUES ('00000002-1234-7abc-9d01-020304050607', 23, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '425492f9efe8a454e1f0781c239785e7fb87ee2622b9300f5ecf11521816e0a3', '{"activities":[],"at":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"id":"00000002-1234-7abc-9d01-020304050607","left":[180,185,182],"note":"","right":[190,190,195],"test":"st-side","tries":[]}', '2026-01-03T07:30:00.000Z', 'st-side');
INSERT INTO coach_event VALUES ('00000001-1234-7abc-9d01-020304050607', 26, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, '3aae2023c9048cb5c5501f288e0a625047ea09977b7db284ff5d6e9615ab36e4', '{"at":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"id":"00000001-1234-7abc-9d01-020304050607","kind":"keep-as-it-was","level":2,"line":"L07","note":"Edited 0001","rung":1}', '2026-01-02T07:30:00.000Z');
INSERT INTO coach_event VALUES ('00000002-1234-7abc-9d01-020304050607', 25, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'f43bcad9aba2fcec127c0e052f928cb5f9c0d00c9888ebb3e8547fd0036166fb', '{"at":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"id":"00000002-1234-7abc-9d01-020304050607","kind":"keep-as-it-was","level":2,"line":"L07","note":"","rung":2}', '2026-01-03T07:30:00.000Z');
INSERT INTO history VALUES (1, 'profile', '00000001-1234-7abc-9d01-020304050607', 1, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'a959448538cc61af5f79a18b839695b4979478f8a82d112f1b1d48219d8400a1', '{"contributors":[],"equipment":["towel"],"id":"00000001-1234-7abc-9d01-020304050607","name":"Person 0001","session_min":12}', '2026-03-01T09:00:00.000Z');
INSERT INTO history VALUES (2, 'symptom', '00000002-1234-7abc-9d01-020304050607', 10, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'fd32fd447a1eb8aaf208a97ac500d49d54357af744fac581026812dfdc190bac', '{"at":{"date":"2026-01-03","offset_min":60,"utc":"2026-01-03T07:30:00.000Z"},"id":"00000002-1234-7abc-9d01-020304050607","note":"Note 0002","pain":2,"phase":"now","places":["T7-left"],"sensations":[]}', '2026-03-01T09:00:00.000Z');
INSERT INTO history VALUES (3, 'routine', '00000003-1234-7abc-9d01-020304050607', 12, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'ece52f06e0955e316fe749bcc3b7df64a9cbaad44f7118628c88d23828b27a57', '{"id":"00000003-1234-7abc-9d01-020304050607","items":[{"dose":{"mode":"reps","reps":8,"rest_s":0,"sets":2,"tempo":"2-2-2-1"},"exercise":"cat-cow"}],"name":"Routine 0003"}', '2026-03-01T09:00:00.000Z');
INSERT INTO history VALUES (4, 'coach_event', '00000001-1234-7abc-9d01-020304050607', 24, '019ca8a0-3e80-7bf9-8445-c42b5eaec013', 0, 'f35ad8baf64a8945dd8f6757c693df6dbe8b3134027cf21ec7dc74329a5006b2', '{"at":{"date":"2026-01-02","offset_min":60,"utc":"2026-01-02T07:30:00.000Z"},"id":"00000001-1234-7abc-9d01-020304050607","kind":"keep-as-it-was","level":2,"line":"L07","note":"","rung":1}', '2026-03-01T09:00:00.000Z');
CREATE INDEX session_summary ON session (
    date, started_utc, id, routine, state, active_s, exercises_done, pain_before, pain_after,
    deleted
) WHERE deleted = 0;
CREATE INDEX session_running ON session (id) WHERE deleted = 0 AND state = 'running';
CREATE INDEX symptom_score ON symptom (date, utc, id, phase, pain, deleted) WHERE deleted = 0;
CREATE INDEX history_version ON history (kind, id, lamport);
