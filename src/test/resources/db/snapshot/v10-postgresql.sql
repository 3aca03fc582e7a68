-- The schema of version 10 and a few invented rows, as PostgreSQL wrote them down. Later migrations are tried on it, so it
-- never changes; MigrationUpgradeTest restores it.

CREATE TABLE public.account (
    id uuid NOT NULL,
    version integer NOT NULL,
    username character varying(64) NOT NULL,
    display_name character varying(100) NOT NULL,
    password_hash character varying(200) NOT NULL,
    password_change_due boolean NOT NULL,
    enabled boolean NOT NULL,
    failures integer NOT NULL,
    locked_until timestamp(6) with time zone,
    branch_id uuid,
    created_at timestamp(6) with time zone NOT NULL
);

CREATE TABLE public.account_grants (
    account_id uuid NOT NULL,
    role character varying(20) NOT NULL,
    node_id uuid NOT NULL
);

CREATE TABLE public.activity (
    id uuid NOT NULL,
    version integer NOT NULL,
    branch_id uuid NOT NULL,
    code character varying(40),
    title character varying(200) NOT NULL,
    summary character varying(4000),
    start_date date,
    end_date date,
    period_text character varying(100),
    evaluation_year integer,
    origin character varying(20) NOT NULL,
    state character varying(20) NOT NULL,
    sort_date date NOT NULL,
    search_text character varying(4400) NOT NULL,
    listed_types character varying(4000) NOT NULL,
    listed_criteria character varying(200) NOT NULL,
    listed_figures character varying(8000) NOT NULL,
    listed_honours character varying(4000) NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    changed_at timestamp(6) with time zone NOT NULL,
    changed_by character varying(100) NOT NULL
);

CREATE TABLE public.activity_change (
    step_id uuid NOT NULL,
    "position" integer NOT NULL,
    part character varying(30) NOT NULL,
    before_text character varying(20000),
    after_text character varying(20000)
);

CREATE TABLE public.activity_criteria (
    activity_id uuid NOT NULL,
    criterion character varying(30) NOT NULL
);

CREATE TABLE public.activity_step (
    id uuid NOT NULL,
    activity_id uuid NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid,
    actor character varying(100) NOT NULL,
    action character varying(20) NOT NULL,
    reason character varying(1000)
);

CREATE TABLE public.activity_type (
    code character varying(40) NOT NULL,
    version integer NOT NULL,
    name_zh character varying(100) NOT NULL,
    name_en character varying(200) NOT NULL,
    category character varying(30) NOT NULL,
    requires_date boolean NOT NULL,
    frequency character varying(20) NOT NULL,
    times integer NOT NULL,
    applies_when character varying(20) NOT NULL,
    grace_days integer NOT NULL,
    source character varying(20) NOT NULL,
    sort_order integer NOT NULL,
    active boolean NOT NULL
);

CREATE TABLE public.activity_types (
    activity_id uuid NOT NULL,
    "position" integer NOT NULL,
    type_code character varying(40) NOT NULL
);

CREATE TABLE public.adjustment_rule (
    id uuid NOT NULL,
    rubric_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind character varying(20) NOT NULL,
    code character varying(40) NOT NULL,
    name_zh character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    points numeric(4,1),
    item_cap numeric(4,1),
    grade_cap character varying(20)
);

CREATE TABLE public.assignment (
    id uuid NOT NULL,
    version integer NOT NULL,
    evaluation_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    reviewer character varying(100) NOT NULL,
    assigned_at timestamp(6) with time zone NOT NULL
);

CREATE TABLE public.audit_entry (
    number bigint NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid,
    actor character varying(200) NOT NULL,
    address character varying(100),
    action character varying(60) NOT NULL,
    subject_id character varying(60),
    subject character varying(800) NOT NULL,
    succeeded boolean NOT NULL,
    details character varying(8000) NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);

CREATE TABLE public.audit_head (
    id integer NOT NULL,
    number bigint NOT NULL,
    hash character varying(64) NOT NULL
);

CREATE TABLE public.branch (
    id uuid NOT NULL,
    version integer NOT NULL,
    unit_id uuid NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(100) NOT NULL,
    sort_order integer NOT NULL,
    active boolean NOT NULL,
    members integer,
    committee boolean NOT NULL,
    group_count integer NOT NULL,
    founded_on date,
    last_election_on date
);

CREATE TABLE public.branch_ancestor (
    branch_id uuid NOT NULL,
    node_id uuid NOT NULL
);

CREATE TABLE public.calendar_day (
    falls_on date NOT NULL,
    year_id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(100) NOT NULL
);

CREATE TABLE public.calendar_year (
    id uuid NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL,
    title character varying(400) NOT NULL,
    document_number character varying(100) NOT NULL,
    issued_on date NOT NULL
);

CREATE TABLE public.contested_value (
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    source character varying(20) NOT NULL,
    part character varying(20) NOT NULL,
    account_id uuid NOT NULL,
    expected_value character varying(2000),
    entered_value character varying(2000)
);

CREATE TABLE public.cycle (
    id uuid NOT NULL,
    version integer NOT NULL,
    code character varying(20) NOT NULL,
    kind character varying(20) NOT NULL,
    evaluation_year integer NOT NULL,
    part integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    self_from date NOT NULL,
    self_due_on date NOT NULL,
    review_from date NOT NULL,
    review_due_on date NOT NULL,
    approval_from date NOT NULL,
    approval_due_on date NOT NULL,
    publicity_days integer DEFAULT 5 NOT NULL,
    minimum_age_months integer NOT NULL,
    rubric_id uuid NOT NULL,
    opened_at timestamp(6) with time zone NOT NULL,
    closed_at timestamp(6) with time zone
);

CREATE TABLE public.cycle_extension (
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    phase character varying(20) NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    reason character varying(1000) NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL
);

CREATE TABLE public.evaluation (
    id uuid NOT NULL,
    version integer NOT NULL,
    cycle_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    branch_name character varying(200) NOT NULL,
    branch_short_name character varying(100) NOT NULL,
    unit_id uuid NOT NULL,
    unit_name character varying(200) NOT NULL,
    sort_order integer NOT NULL,
    exclusion character varying(20),
    exclusion_reason character varying(1000),
    state character varying(20) NOT NULL,
    self_total numeric(5,1),
    base_total numeric(5,1),
    bonus numeric(5,1),
    deduction numeric(5,1),
    total numeric(5,1),
    grade_code character varying(20),
    wide_spreads integer DEFAULT 0 NOT NULL,
    edition integer DEFAULT 1 NOT NULL,
    current_edition boolean DEFAULT true NOT NULL,
    corrects_id uuid,
    correction_reason character varying(1000),
    publicised_on date,
    publicised_until date,
    changed_at timestamp(6) with time zone NOT NULL
);

CREATE TABLE public.evaluation_step (
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    reason character varying(1000)
);

CREATE TABLE public.evidence (
    evaluation_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    activity_id uuid NOT NULL
);

CREATE TABLE public.figure (
    activity_id uuid NOT NULL,
    "position" integer NOT NULL,
    label character varying(200) NOT NULL,
    amount numeric(18,4),
    qualifier character varying(20) NOT NULL,
    unit character varying(40),
    period_text character varying(100),
    as_printed character varying(100) NOT NULL
);

CREATE TABLE public.finding (
    id uuid NOT NULL,
    version integer NOT NULL,
    evaluation_id uuid NOT NULL,
    rule_id uuid NOT NULL,
    fact character varying(1000) NOT NULL,
    happened_on date NOT NULL,
    document_no character varying(200),
    matter character varying(200),
    recorded_at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    recorded_by character varying(100) NOT NULL,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by character varying(100),
    withdrawal_reason character varying(1000)
);

CREATE TABLE public.finding_evidence (
    finding_id uuid NOT NULL,
    activity_id uuid NOT NULL
);

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);

CREATE TABLE public.grade_band (
    id uuid NOT NULL,
    rubric_id uuid NOT NULL,
    "position" integer NOT NULL,
    code character varying(20) NOT NULL,
    name_zh character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    min_score numeric(4,1) NOT NULL
);

CREATE TABLE public.honour (
    activity_id uuid NOT NULL,
    "position" integer NOT NULL,
    title character varying(200) NOT NULL,
    level character varying(20) NOT NULL,
    awarded_by character varying(200),
    years character varying(100),
    recipient character varying(20) NOT NULL,
    quantity integer
);

CREATE TABLE public.indicator (
    id uuid NOT NULL,
    rubric_id uuid NOT NULL,
    "position" integer NOT NULL,
    criterion character varying(30) NOT NULL,
    code character varying(20) NOT NULL,
    name_zh character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    full_marks numeric(4,1) NOT NULL,
    rule_zh character varying(2000) NOT NULL,
    evidence_zh character varying(2000) DEFAULT ''::character varying NOT NULL,
    counted_types character varying(1000) DEFAULT ''::character varying NOT NULL,
    points_per_missing numeric(4,1)
);

CREATE TABLE public.indicator_score (
    evaluation_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    self_score numeric(4,1),
    self_comment character varying(2000),
    final_score numeric(18,14),
    final_reason character varying(1000),
    final_by character varying(100),
    final_at timestamp(6) with time zone
);

CREATE TABLE public.objection (
    id uuid NOT NULL,
    version integer NOT NULL,
    evaluation_id uuid NOT NULL,
    objector character varying(100) NOT NULL,
    contact character varying(200),
    received_on date NOT NULL,
    content character varying(2000) NOT NULL,
    recorded_at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    recorded_by character varying(100) NOT NULL,
    upheld boolean,
    decided_at timestamp(6) with time zone,
    decided_by character varying(100),
    outcome_reason character varying(1000)
);

CREATE TABLE public.preference (
    account_id uuid NOT NULL,
    name character varying(100) NOT NULL,
    setting character varying(4000) NOT NULL
);

CREATE TABLE public.reassignment (
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL,
    previous_reviewers character varying(8000) NOT NULL,
    new_reviewers character varying(8000) NOT NULL,
    reason character varying(1000)
);

CREATE TABLE public.reminder (
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    sent_on date NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL
);

CREATE TABLE public.review (
    id uuid NOT NULL,
    version integer NOT NULL,
    evaluation_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    reviewer character varying(100) NOT NULL,
    changed_at timestamp(6) with time zone NOT NULL,
    submitted_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by character varying(100),
    withdrawal_reason character varying(1000)
);

CREATE TABLE public.review_mark (
    review_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    score numeric(4,1),
    remark character varying(2000)
);

CREATE TABLE public.rubric (
    id uuid NOT NULL,
    version integer NOT NULL,
    name character varying(200) NOT NULL,
    revision integer NOT NULL,
    frozen boolean NOT NULL,
    bonus_cap numeric(4,1),
    deduction_cap numeric(4,1),
    top_quota integer,
    spread_limit numeric(4,1),
    minimum_age_months integer DEFAULT 12 NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    changed_at timestamp(6) with time zone NOT NULL,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_reason character varying(1000)
);

CREATE TABLE public.rubric_change (
    id uuid NOT NULL,
    rubric_id uuid NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL,
    action character varying(20) NOT NULL,
    section character varying(20),
    code character varying(40),
    name character varying(200),
    field character varying(30),
    before_text character varying(2000),
    after_text character varying(2000)
);

CREATE TABLE public.score_change (
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    source character varying(20) NOT NULL,
    part character varying(20) NOT NULL,
    before_value character varying(2000),
    after_value character varying(2000),
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL
);

CREATE TABLE public.title (
    id uuid NOT NULL,
    version integer NOT NULL,
    branch_id uuid NOT NULL,
    holder_id uuid,
    evaluation_id uuid NOT NULL,
    cycle_code character varying(20) NOT NULL,
    certificate character varying(80) NOT NULL,
    granted_on date NOT NULL,
    state character varying(20) NOT NULL,
    improve_by date,
    decided_on date NOT NULL,
    checked_year integer,
    check_due_on date
);

CREATE TABLE public.title_step (
    id uuid NOT NULL,
    title_id uuid NOT NULL,
    action character varying(20) NOT NULL,
    check_year integer,
    decided_on date NOT NULL,
    improve_by date,
    reason character varying(1000),
    at timestamp(6) with time zone NOT NULL,
    account_id uuid NOT NULL,
    actor character varying(100) NOT NULL
);

CREATE TABLE public.unit (
    id uuid NOT NULL,
    version integer NOT NULL,
    parent_id uuid,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(100) NOT NULL,
    kind character varying(20) NOT NULL,
    sort_order integer NOT NULL
);

INSERT INTO public.account (id, version, username, display_name, password_hash, password_change_due, enabled, failures, locked_until, branch_id, created_at) VALUES
    ('00000000-0000-7000-8000-000000000301', 3, 'clerk', '李示例', '{bcrypt}$2a$10$KSWxTGKQFlYHaYpAQh.qk.eFvCCdE6nwFTABWvxHz2.FDsBIt1QSS', false, true, 0, NULL, '00000000-0000-7000-8000-000000000201', '2025-07-01 01:00:00+00'),
    ('00000000-0000-7000-8000-000000000302', 1, 'reviewer', '王示例', '{bcrypt}$2a$10$KSWxTGKQFlYHaYpAQh.qk.eFvCCdE6nwFTABWvxHz2.FDsBIt1QSS', false, true, 0, NULL, NULL, '2025-07-01 01:01:00+00'),
    ('00000000-0000-7000-8000-000000000303', 1, 'reviewer2', '赵示例', '{bcrypt}$2a$10$KSWxTGKQFlYHaYpAQh.qk.eFvCCdE6nwFTABWvxHz2.FDsBIt1QSS', true, true, 5, '2025-10-20 02:30:00+00', NULL, '2025-07-01 01:02:00+00'),
    ('00000000-0000-7000-8000-000000000304', 1, 'manager', '陈示例', '{bcrypt}$2a$10$KSWxTGKQFlYHaYpAQh.qk.eFvCCdE6nwFTABWvxHz2.FDsBIt1QSS', false, true, 1, NULL, NULL, '2025-07-01 01:03:00+00'),
    ('00000000-0000-7000-8000-000000000305', 1, 'auditor', '孙示例', '{bcrypt}$2a$10$KSWxTGKQFlYHaYpAQh.qk.eFvCCdE6nwFTABWvxHz2.FDsBIt1QSS', false, true, 0, NULL, NULL, '2025-07-01 01:04:00+00');

INSERT INTO public.account_grants (account_id, role, node_id) VALUES
    ('00000000-0000-7000-8000-000000000301', 'CLERK', '00000000-0000-7000-8000-000000000201'),
    ('00000000-0000-7000-8000-000000000302', 'REVIEWER', '00000000-0000-0000-0000-000000000000'),
    ('00000000-0000-7000-8000-000000000303', 'REVIEWER', '00000000-0000-0000-0000-000000000000'),
    ('00000000-0000-7000-8000-000000000304', 'MANAGER', '00000000-0000-0000-0000-000000000000'),
    ('00000000-0000-7000-8000-000000000305', 'AUDITOR', '00000000-0000-0000-0000-000000000000');

INSERT INTO public.activity (id, version, branch_id, code, title, summary, start_date, end_date, period_text, evaluation_year, origin, state, sort_date, search_text, listed_types, listed_criteria, listed_figures, listed_honours, created_at, changed_at, changed_by) VALUES
    ('00000000-0000-7000-8000-000000000401', 2, '00000000-0000-7000-8000-000000000201', 'JG01-2025-001', '示例：九月主题党日', '学习一份不存在的文件；''引号''与𠮷字', '2025-09-12', '2025-09-13', NULL, NULL, 'RECORDED', 'ACCEPTED', '2025-09-12', '示例：九月主题党日 学习一份不存在的文件', U&'THEME_PARTY_DAY\001fVOLUNTEER_SERVICE', U&'POLITICAL_FUNCTION\001fEFFECTIVENESS', U&'参加人数 约18人\001f项目数 3个', '示例先进集体', '2025-09-13 01:00:00+00', '2025-09-15 08:20:30.123456+00', '王示例'),
    ('00000000-0000-7000-8000-000000000402', 0, '00000000-0000-7000-8000-000000000202', NULL, '示例：上半年志愿服务', NULL, NULL, NULL, '2025年上半年', 2025, 'INVENTED', 'DRAFT', '2025-01-01', '示例：上半年志愿服务', 'VOLUNTEER_SERVICE', '', '', '', '2025-10-08 02:00:00+00', '2025-10-08 02:00:00+00', '李示例');

INSERT INTO public.activity_change (step_id, "position", part, before_text, after_text) VALUES
    ('00000000-0000-7000-8000-000000000412', 0, 'TITLE', '示例：主题党日', '示例：九月主题党日'),
    ('00000000-0000-7000-8000-000000000412', 1, 'SUMMARY', NULL, '学习一份不存在的文件');

INSERT INTO public.activity_criteria (activity_id, criterion) VALUES
    ('00000000-0000-7000-8000-000000000401', 'POLITICAL_FUNCTION'),
    ('00000000-0000-7000-8000-000000000401', 'EFFECTIVENESS');

INSERT INTO public.activity_step (id, activity_id, at, account_id, actor, action, reason) VALUES
    ('00000000-0000-7000-8000-000000000411', '00000000-0000-7000-8000-000000000401', '2025-09-13 01:00:00+00', '00000000-0000-7000-8000-000000000301', '李示例', 'SUBMITTED', NULL),
    ('00000000-0000-7000-8000-000000000412', '00000000-0000-7000-8000-000000000401', '2025-09-14 01:00:00+00', '00000000-0000-7000-8000-000000000301', '李示例', 'EDITED', NULL),
    ('00000000-0000-7000-8000-000000000413', '00000000-0000-7000-8000-000000000401', '2025-09-15 08:20:30.123456+00', '00000000-0000-7000-8000-000000000302', '王示例', 'ACCEPTED', NULL),
    ('00000000-0000-7000-8000-000000000414', '00000000-0000-7000-8000-000000000402', '2025-10-08 02:00:00+00', NULL, '演示', 'RECORDED', NULL);

INSERT INTO public.activity_type (code, version, name_zh, name_en, category, requires_date, frequency, times, applies_when, grace_days, source, sort_order, active) VALUES
    ('THEME_PARTY_DAY', 0, '主题党日', 'Theme Party day', 'ORGANISATIONAL_LIFE', true, 'MONTHLY', 1, 'ALWAYS', 5, 'RULE', 1, true),
    ('VOLUNTEER_SERVICE', 1, '志愿服务', 'Volunteer service', 'SERVICE', false, 'NONE', 0, 'ALWAYS', 0, 'LOCAL', 2, true);

INSERT INTO public.activity_types (activity_id, "position", type_code) VALUES
    ('00000000-0000-7000-8000-000000000401', 0, 'THEME_PARTY_DAY'),
    ('00000000-0000-7000-8000-000000000401', 1, 'VOLUNTEER_SERVICE'),
    ('00000000-0000-7000-8000-000000000402', 0, 'VOLUNTEER_SERVICE');

INSERT INTO public.adjustment_rule (id, rubric_id, "position", kind, code, name_zh, name_en, points, item_cap, grade_cap) VALUES
    ('00000000-0000-7000-8000-000000000621', '00000000-0000-7000-8000-000000000601', 0, 'BONUS', 'P1', '示例加分', 'Example bonus', 2.0, 4.0, NULL),
    ('00000000-0000-7000-8000-000000000622', '00000000-0000-7000-8000-000000000601', 1, 'DEDUCTION', 'M1', '示例扣分', 'Example deduction', -1.0, NULL, NULL),
    ('00000000-0000-7000-8000-000000000623', '00000000-0000-7000-8000-000000000601', 2, 'VETO', 'V1', '示例否决', 'Example veto', NULL, NULL, 'FAIR');

INSERT INTO public.assignment (id, version, evaluation_id, reviewer_id, reviewer, assigned_at) VALUES
    ('00000000-0000-7000-8000-000000000821', 0, '00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000302', '王示例', '2025-10-01 01:30:00+00');

INSERT INTO public.audit_entry (number, at, account_id, actor, address, action, subject_id, subject, succeeded, details, previous_hash, hash) VALUES
    (1, '2025-07-01 01:00:00+00', NULL, '首次启动', NULL, 'account.created', '00000000-0000-7000-8000-000000000304', '陈示例', true, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '79aa5e2668d633cfc1f56583dd4ba7862c6fddbfbdca74a3754c59a3eba8bb34'),
    (2, '2025-10-20 02:00:00.123456+00', '00000000-0000-7000-8000-000000000304', '陈示例', '127.0.0.1', 'signIn.succeeded', NULL, 'manager', true, '{}', '79aa5e2668d633cfc1f56583dd4ba7862c6fddbfbdca74a3754c59a3eba8bb34', '60822167404727d14f87b13db1f665f7fbafe8aa90b5a9bca612c7c12a2cdbf2'),
    (3, '2025-10-20 02:05:00+00', NULL, 'reviewer2', '127.0.0.1', 'signIn.failed', NULL, 'reviewer2', false, '{"reason":"示例"}', '60822167404727d14f87b13db1f665f7fbafe8aa90b5a9bca612c7c12a2cdbf2', '1f57973a925af5ff61971b6b391f14057b6ad0bd1b0fddc0280578f6253a34f9');

INSERT INTO public.audit_head (id, number, hash) VALUES
    (1, 3, '1f57973a925af5ff61971b6b391f14057b6ad0bd1b0fddc0280578f6253a34f9');

INSERT INTO public.branch (id, version, unit_id, code, name, short_name, sort_order, active, members, committee, group_count, founded_on, last_election_on) VALUES
    ('00000000-0000-7000-8000-000000000201', 2, '00000000-0000-7000-8000-000000000101', 'JG01', '示例机关第一党支部', '机关一支部', 1, true, 18, true, 2, '2001-07-01', '2023-05-18'),
    ('00000000-0000-7000-8000-000000000202', 0, '00000000-0000-7000-8000-000000000102', 'FW01', '示例服务中心党支部', '服务支部', 2, true, NULL, false, 0, NULL, NULL);

INSERT INTO public.branch_ancestor (branch_id, node_id) VALUES
    ('00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000201'),
    ('00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000101'),
    ('00000000-0000-7000-8000-000000000201', '00000000-0000-0000-0000-000000000000'),
    ('00000000-0000-7000-8000-000000000202', '00000000-0000-7000-8000-000000000202'),
    ('00000000-0000-7000-8000-000000000202', '00000000-0000-7000-8000-000000000102'),
    ('00000000-0000-7000-8000-000000000202', '00000000-0000-0000-0000-000000000000');

INSERT INTO public.calendar_day (falls_on, year_id, kind, name) VALUES
    ('2023-10-02', '00000000-0000-7000-8000-000000000501', 'HOLIDAY', '示例假日'),
    ('2023-10-07', '00000000-0000-7000-8000-000000000501', 'WORKDAY', '示例调休');

INSERT INTO public.calendar_year (id, version, number, title, document_number, issued_on) VALUES
    ('00000000-0000-7000-8000-000000000501', 1, 2023, '示例：2023年放假安排', '示例〔2022〕1号', '2022-11-01');

INSERT INTO public.contested_value (id, evaluation_id, indicator_id, source, part, account_id, expected_value, entered_value) VALUES
    ('00000000-0000-7000-8000-000000000881', '00000000-0000-7000-8000-000000000805', '00000000-0000-7000-8000-000000000612', 'SELF', 'SCORE', '00000000-0000-7000-8000-000000000301', NULL, '23.0');

INSERT INTO public.cycle (id, version, code, kind, evaluation_year, part, starts_on, ends_on, self_from, self_due_on, review_from, review_due_on, approval_from, approval_due_on, publicity_days, minimum_age_months, rubric_id, opened_at, closed_at) VALUES
    ('00000000-0000-7000-8000-000000000701', 2, '2025H1', 'HALF_YEAR', 2025, 1, '2025-01-01', '2025-06-30', '2025-07-01', '2025-07-10', '2025-07-05', '2025-07-20', '2025-07-21', '2025-07-31', 5, 12, '00000000-0000-7000-8000-000000000601', '2025-07-01 01:00:00+00', '2025-08-20 09:00:00+00'),
    ('00000000-0000-7000-8000-000000000702', 1, '2025Q3', 'QUARTER', 2025, 3, '2025-07-01', '2025-09-30', '2025-10-01', '2025-10-20', '2025-10-10', '2025-10-31', '2025-11-01', '2025-11-20', 5, 12, '00000000-0000-7000-8000-000000000601', '2025-10-01 01:00:00+00', NULL);

INSERT INTO public.cycle_extension (id, cycle_id, phase, from_day, to_day, reason, at, account_id, actor) VALUES
    ('00000000-0000-7000-8000-000000000711', '00000000-0000-7000-8000-000000000702', 'SELF', '2025-10-15', '2025-10-20', '示例：节后顺延', '2025-10-09 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例');

INSERT INTO public.evaluation (id, version, cycle_id, branch_id, branch_name, branch_short_name, unit_id, unit_name, sort_order, exclusion, exclusion_reason, state, self_total, base_total, bonus, deduction, total, grade_code, wide_spreads, edition, current_edition, corrects_id, correction_reason, publicised_on, publicised_until, changed_at) VALUES
    ('00000000-0000-7000-8000-000000000801', 6, '00000000-0000-7000-8000-000000000701', '00000000-0000-7000-8000-000000000201', '示例机关第一党支部', '机关一支部', '00000000-0000-7000-8000-000000000101', '示例机关', 1, NULL, NULL, 'FINAL', 97.0, 92.8, 0.0, 0.0, 92.8, 'EXCELLENT', 0, 1, false, NULL, NULL, '2025-07-24', '2025-07-30', '2025-07-31 01:00:00+00'),
    ('00000000-0000-7000-8000-000000000802', 4, '00000000-0000-7000-8000-000000000701', '00000000-0000-7000-8000-000000000201', '示例机关第一党支部', '机关一支部', '00000000-0000-7000-8000-000000000101', '示例机关', 1, NULL, NULL, 'FINAL', 97.0, 92.8, 2.0, 1.0, 93.8, 'EXCELLENT', 1, 2, true, '00000000-0000-7000-8000-000000000801', '示例：漏记加分', '2025-08-08', '2025-08-14', '2025-08-15 01:00:00+00'),
    ('00000000-0000-7000-8000-000000000803', 0, '00000000-0000-7000-8000-000000000701', '00000000-0000-7000-8000-000000000202', '示例服务中心党支部', '服务支部', '00000000-0000-7000-8000-000000000102', '示例服务中心', 2, 'CHOSEN', '示例：正在筹建', 'DRAFT', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, true, NULL, NULL, NULL, NULL, '2025-07-01 01:00:00+00'),
    ('00000000-0000-7000-8000-000000000804', 3, '00000000-0000-7000-8000-000000000702', '00000000-0000-7000-8000-000000000201', '示例机关第一党支部', '机关一支部', '00000000-0000-7000-8000-000000000101', '示例机关', 1, NULL, NULL, 'SUBMITTED', 96.5, NULL, NULL, NULL, NULL, NULL, 0, 1, true, NULL, NULL, NULL, NULL, '2025-10-18 01:00:00+00'),
    ('00000000-0000-7000-8000-000000000805', 1, '00000000-0000-7000-8000-000000000702', '00000000-0000-7000-8000-000000000202', '示例服务中心党支部', '服务支部', '00000000-0000-7000-8000-000000000102', '示例服务中心', 2, NULL, NULL, 'DRAFT', NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, true, NULL, NULL, NULL, NULL, '2025-10-12 01:00:00+00');

INSERT INTO public.evaluation_step (id, evaluation_id, at, account_id, actor, from_state, to_state, reason) VALUES
    ('00000000-0000-7000-8000-000000000811', '00000000-0000-7000-8000-000000000802', '2025-08-05 02:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', 'REVIEWED', 'APPROVED', NULL),
    ('00000000-0000-7000-8000-000000000812', '00000000-0000-7000-8000-000000000802', '2025-08-08 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', 'APPROVED', 'PUBLICISED', NULL),
    ('00000000-0000-7000-8000-000000000813', '00000000-0000-7000-8000-000000000802', '2025-08-15 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', 'PUBLICISED', 'FINAL', NULL),
    ('00000000-0000-7000-8000-000000000814', '00000000-0000-7000-8000-000000000804', '2025-10-12 01:00:00+00', '00000000-0000-7000-8000-000000000302', '王示例', 'SUBMITTED', 'RETURNED', '示例：缺少材料'),
    ('00000000-0000-7000-8000-000000000815', '00000000-0000-7000-8000-000000000804', '2025-10-18 01:00:00+00', '00000000-0000-7000-8000-000000000301', '李示例', 'RETURNED', 'SUBMITTED', NULL);

INSERT INTO public.evidence (evaluation_id, indicator_id, activity_id) VALUES
    ('00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000611', '00000000-0000-7000-8000-000000000401');

INSERT INTO public.figure (activity_id, "position", label, amount, qualifier, unit, period_text, as_printed) VALUES
    ('00000000-0000-7000-8000-000000000401', 0, '参加人数', 18.0000, 'ABOUT', '人', NULL, '约18人'),
    ('00000000-0000-7000-8000-000000000401', 1, '项目数', 3.0000, 'EXACT', '个', '2025年', '3个');

INSERT INTO public.finding (id, version, evaluation_id, rule_id, fact, happened_on, document_no, matter, recorded_at, account_id, recorded_by, withdrawn_at, withdrawn_by, withdrawal_reason) VALUES
    ('00000000-0000-7000-8000-000000000851', 0, '00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000621', '示例：受到表扬', '2025-06-12', '示例〔2025〕3号', '示例事项', '2025-08-04 02:00:00+00', '00000000-0000-7000-8000-000000000302', '王示例', NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000852', 0, '00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000622', '示例：报送迟缓', '2025-05-20', NULL, NULL, '2025-08-04 02:05:00+00', '00000000-0000-7000-8000-000000000302', '王示例', NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000853', 1, '00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000623', '示例：误记', '2025-05-21', NULL, NULL, '2025-08-04 02:06:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', '2025-08-04 03:00:00+00', '陈示例', '示例：对象有误');

INSERT INTO public.finding_evidence (finding_id, activity_id) VALUES
    ('00000000-0000-7000-8000-000000000851', '00000000-0000-7000-8000-000000000401');

INSERT INTO public.flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) VALUES
    (1, '1', 'account', 'SQL', 'V1__account.sql', 1344151498, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (2, '2', 'organisation', 'SQL', 'V2__organisation.sql', 671440524, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (3, '3', 'activity', 'SQL', 'V3__activity.sql', 1306316507, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (4, '4', 'calendar', 'SQL', 'V4__calendar.sql', -808651983, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (5, '5', 'rubric', 'SQL', 'V5__rubric.sql', 585940414, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (6, '6', 'cycle', 'SQL', 'V6__cycle.sql', -1437668523, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (7, '7', 'evaluation', 'SQL', 'V7__evaluation.sql', 1066779303, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (8, '8', 'supervision', 'SQL', 'V8__supervision.sql', 965565880, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (9, '9', 'title', 'SQL', 'V9__title.sql', 1490985251, 'fourstrong', '2025-07-01 09:00:00', 1, true),
    (10, '10', 'audit', 'SQL', 'V10__audit.sql', -1276884593, 'fourstrong', '2025-07-01 09:00:00', 1, true);

INSERT INTO public.grade_band (id, rubric_id, "position", code, name_zh, name_en, min_score) VALUES
    ('00000000-0000-7000-8000-000000000631', '00000000-0000-7000-8000-000000000601', 0, 'EXCELLENT', '优秀', 'Excellent', 90.0),
    ('00000000-0000-7000-8000-000000000632', '00000000-0000-7000-8000-000000000601', 1, 'FAIR', '一般', 'Fair', 0.0);

INSERT INTO public.honour (activity_id, "position", title, level, awarded_by, years, recipient, quantity) VALUES
    ('00000000-0000-7000-8000-000000000401', 0, '示例先进集体', 'BUREAU', '示例民政局', '2024、2025', 'BRANCH', 2);

INSERT INTO public.indicator (id, rubric_id, "position", criterion, code, name_zh, name_en, full_marks, rule_zh, evidence_zh, counted_types, points_per_missing) VALUES
    ('00000000-0000-7000-8000-000000000611', '00000000-0000-7000-8000-000000000601', 0, 'POLITICAL_FUNCTION', 'A1', '示例指标一', 'Example one', 30.0, '缺一次扣一分', '会议记录', 'THEME_PARTY_DAY|VOLUNTEER_SERVICE', 1.0),
    ('00000000-0000-7000-8000-000000000612', '00000000-0000-7000-8000-000000000601', 1, 'LEADERSHIP_TEAM', 'B1', '示例指标二', 'Example two', 25.0, '按情况给分', '', '', NULL),
    ('00000000-0000-7000-8000-000000000613', '00000000-0000-7000-8000-000000000601', 2, 'MEMBERSHIP', 'C1', '示例指标三', 'Example three', 25.0, '按情况给分', '', '', NULL),
    ('00000000-0000-7000-8000-000000000614', '00000000-0000-7000-8000-000000000601', 3, 'EFFECTIVENESS', 'D1', '示例指标四', 'Example four', 20.0, '按情况给分', '', '', NULL);

INSERT INTO public.indicator_score (evaluation_id, indicator_id, self_score, self_comment, final_score, final_reason, final_by, final_at) VALUES
    ('00000000-0000-7000-8000-000000000801', '00000000-0000-7000-8000-000000000611', 29.0, '示例说明', 28.33333333333333, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000801', '00000000-0000-7000-8000-000000000612', 24.0, NULL, 23.50000000000000, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000801', '00000000-0000-7000-8000-000000000613', 25.0, NULL, 24.00000000000000, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000801', '00000000-0000-7000-8000-000000000614', 19.0, NULL, 17.00000000000000, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000611', 29.0, '示例说明', 28.33333333333333, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000612', 24.0, NULL, 23.50000000000000, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000613', 25.0, NULL, 24.00000000000000, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000614', 19.0, NULL, 17.00000000000000, '示例：意见不一', '陈示例', '2025-08-05 01:00:00+00'),
    ('00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000611', 28.5, '示例说明', NULL, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000612', 24.0, NULL, NULL, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000613', 25.0, NULL, NULL, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000614', 19.0, NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.objection (id, version, evaluation_id, objector, contact, received_on, content, recorded_at, account_id, recorded_by, upheld, decided_at, decided_by, outcome_reason) VALUES
    ('00000000-0000-7000-8000-000000000861', 1, '00000000-0000-7000-8000-000000000801', '周示例', '示例电话', '2025-07-25', '示例：漏记一项加分', '2025-07-25 07:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', true, '2025-07-28 01:00:00+00', '陈示例', '示例：情况属实'),
    ('00000000-0000-7000-8000-000000000862', 0, '00000000-0000-7000-8000-000000000802', '示例群众', NULL, '2025-08-10', '示例：对排名有疑问', '2025-08-10 07:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', NULL, NULL, NULL, NULL);

INSERT INTO public.preference (account_id, name, setting) VALUES
    ('00000000-0000-7000-8000-000000000301', 'example', 'one setting'),
    ('00000000-0000-7000-8000-000000000304', 'example', 'another; setting');

INSERT INTO public.reassignment (id, evaluation_id, at, account_id, actor, previous_reviewers, new_reviewers, reason) VALUES
    ('00000000-0000-7000-8000-000000000831', '00000000-0000-7000-8000-000000000804', '2025-10-19 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', '王示例、赵示例', '王示例', '示例：人手调整');

INSERT INTO public.reminder (id, evaluation_id, recipient_id, sent_on, at, account_id, actor) VALUES
    ('00000000-0000-7000-8000-000000000901', '00000000-0000-7000-8000-000000000805', '00000000-0000-7000-8000-000000000202', '2025-10-19', '2025-10-19 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例');

INSERT INTO public.review (id, version, evaluation_id, reviewer_id, reviewer, changed_at, submitted_at, withdrawn_at, withdrawn_by, withdrawal_reason) VALUES
    ('00000000-0000-7000-8000-000000000841', 2, '00000000-0000-7000-8000-000000000802', '00000000-0000-7000-8000-000000000302', '王示例', '2025-08-04 01:00:00+00', '2025-08-04 01:00:00+00', NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000842', 1, '00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000303', '赵示例', '2025-10-19 01:00:00+00', NULL, '2025-10-19 01:00:00+00', '陈示例', '示例：人手调整');

INSERT INTO public.review_mark (review_id, indicator_id, score, remark) VALUES
    ('00000000-0000-7000-8000-000000000841', '00000000-0000-7000-8000-000000000611', 28.5, '示例评语'),
    ('00000000-0000-7000-8000-000000000841', '00000000-0000-7000-8000-000000000614', 18.0, NULL),
    ('00000000-0000-7000-8000-000000000842', '00000000-0000-7000-8000-000000000611', NULL, '示例：未完成');

INSERT INTO public.rubric (id, version, name, revision, frozen, bonus_cap, deduction_cap, top_quota, spread_limit, minimum_age_months, created_at, changed_at, withdrawn_at, withdrawn_reason) VALUES
    ('00000000-0000-7000-8000-000000000601', 2, '示例评价细则', 1, true, 5.0, 10.0, 30, 2.0, 12, '2025-06-01 01:00:00+00', '2025-06-10 01:00:00+00', NULL, NULL),
    ('00000000-0000-7000-8000-000000000602', 1, '示例评价细则', 2, false, NULL, NULL, NULL, NULL, 6, '2025-08-01 01:00:00+00', '2025-08-02 01:00:00+00', '2025-08-02 01:00:00+00', '示例：不再需要');

INSERT INTO public.rubric_change (id, rubric_id, at, account_id, actor, action, section, code, name, field, before_text, after_text) VALUES
    ('00000000-0000-7000-8000-000000000641', '00000000-0000-7000-8000-000000000601', '2025-06-01 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', 'CREATED', NULL, NULL, NULL, NULL, NULL, NULL),
    ('00000000-0000-7000-8000-000000000642', '00000000-0000-7000-8000-000000000601', '2025-06-10 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例', 'EDITED', 'INDICATOR', 'A1', '示例指标一', 'FULL_MARKS', '25', '30');

INSERT INTO public.score_change (id, evaluation_id, indicator_id, source, part, before_value, after_value, at, account_id, actor) VALUES
    ('00000000-0000-7000-8000-000000000871', '00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000611', 'SELF', 'SCORE', NULL, '28.5', '2025-10-10 01:00:00+00', '00000000-0000-7000-8000-000000000301', '李示例'),
    ('00000000-0000-7000-8000-000000000872', '00000000-0000-7000-8000-000000000804', '00000000-0000-7000-8000-000000000611', 'SELF', 'EVIDENCE', NULL, 'JG01-2025-001', '2025-10-10 01:01:00+00', '00000000-0000-7000-8000-000000000301', '李示例');

INSERT INTO public.title (id, version, branch_id, holder_id, evaluation_id, cycle_code, certificate, granted_on, state, improve_by, decided_on, checked_year, check_due_on) VALUES
    ('00000000-0000-7000-8000-000000001001', 0, '00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000802', '2025H1', '示例四强〔2025〕001号', '2025-08-20', 'VALID', NULL, '2025-08-20', NULL, '2026-08-20');

INSERT INTO public.title_step (id, title_id, action, check_year, decided_on, improve_by, reason, at, account_id, actor) VALUES
    ('00000000-0000-7000-8000-000000001011', '00000000-0000-7000-8000-000000001001', 'GRANTED', NULL, '2025-08-20', NULL, NULL, '2025-08-20 01:00:00+00', '00000000-0000-7000-8000-000000000304', '陈示例');

INSERT INTO public.unit (id, version, parent_id, code, name, short_name, kind, sort_order) VALUES
    ('00000000-0000-0000-0000-000000000000', 0, NULL, 'MZJ', '示例民政局', '示例局', 'BUREAU', 0),
    ('00000000-0000-7000-8000-000000000101', 1, '00000000-0000-0000-0000-000000000000', 'JG', '示例机关', '机关', 'ORGAN', 1),
    ('00000000-0000-7000-8000-000000000102', 0, '00000000-0000-0000-0000-000000000000', 'FW', '示例服务中心', '服务中心', 'INSTITUTION', 2);

ALTER TABLE ONLY public.account_grants
    ADD CONSTRAINT account_grants_pkey PRIMARY KEY (account_id, role);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_username_key UNIQUE (username);

ALTER TABLE ONLY public.activity_change
    ADD CONSTRAINT activity_change_pkey PRIMARY KEY (step_id, "position");

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_code_key UNIQUE (code);

ALTER TABLE ONLY public.activity_criteria
    ADD CONSTRAINT activity_criteria_pkey PRIMARY KEY (activity_id, criterion);

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.activity_step
    ADD CONSTRAINT activity_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.activity_type
    ADD CONSTRAINT activity_type_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.activity_types
    ADD CONSTRAINT activity_types_pkey PRIMARY KEY (activity_id, "position");

ALTER TABLE ONLY public.adjustment_rule
    ADD CONSTRAINT adjustment_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.adjustment_rule
    ADD CONSTRAINT adjustment_rule_rubric_id_code_key UNIQUE (rubric_id, code);

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_unique_reviewer UNIQUE (evaluation_id, reviewer_id);

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (number);

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.branch_ancestor
    ADD CONSTRAINT branch_ancestor_pkey PRIMARY KEY (branch_id, node_id);

ALTER TABLE ONLY public.branch
    ADD CONSTRAINT branch_code_key UNIQUE (code);

ALTER TABLE ONLY public.branch
    ADD CONSTRAINT branch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (falls_on);

ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT calendar_year_number_key UNIQUE (number);

ALTER TABLE ONLY public.calendar_year
    ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.contested_value
    ADD CONSTRAINT contested_value_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cycle
    ADD CONSTRAINT cycle_code_key UNIQUE (code);

ALTER TABLE ONLY public.cycle_extension
    ADD CONSTRAINT cycle_extension_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cycle
    ADD CONSTRAINT cycle_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.evaluation_step
    ADD CONSTRAINT evaluation_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_unique_edition UNIQUE (cycle_id, branch_id, edition);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (evaluation_id, indicator_id, activity_id);

ALTER TABLE ONLY public.figure
    ADD CONSTRAINT figure_pkey PRIMARY KEY (activity_id, "position");

ALTER TABLE ONLY public.finding_evidence
    ADD CONSTRAINT finding_evidence_pkey PRIMARY KEY (finding_id, activity_id);

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);

ALTER TABLE ONLY public.grade_band
    ADD CONSTRAINT grade_band_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.grade_band
    ADD CONSTRAINT grade_band_rubric_id_code_key UNIQUE (rubric_id, code);

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_pkey PRIMARY KEY (activity_id, "position");

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_rubric_id_code_key UNIQUE (rubric_id, code);

ALTER TABLE ONLY public.indicator_score
    ADD CONSTRAINT indicator_score_pkey PRIMARY KEY (evaluation_id, indicator_id);

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.preference
    ADD CONSTRAINT preference_pkey PRIMARY KEY (account_id, name);

ALTER TABLE ONLY public.reassignment
    ADD CONSTRAINT reassignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_unique_per_day UNIQUE (evaluation_id, recipient_id, sent_on);

ALTER TABLE ONLY public.review_mark
    ADD CONSTRAINT review_mark_pkey PRIMARY KEY (review_id, indicator_id);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_unique_reviewer UNIQUE (evaluation_id, reviewer_id);

ALTER TABLE ONLY public.rubric_change
    ADD CONSTRAINT rubric_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.rubric
    ADD CONSTRAINT rubric_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.rubric
    ADD CONSTRAINT rubric_unique_revision UNIQUE (name, revision);

ALTER TABLE ONLY public.score_change
    ADD CONSTRAINT score_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.title
    ADD CONSTRAINT title_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.title_step
    ADD CONSTRAINT title_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.title
    ADD CONSTRAINT title_unique_certificate UNIQUE (certificate);

ALTER TABLE ONLY public.title
    ADD CONSTRAINT title_unique_holder UNIQUE (holder_id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_code_key UNIQUE (code);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);

CREATE INDEX activity_by_branch ON public.activity USING btree (branch_id, sort_date, id);

CREATE INDEX activity_by_date ON public.activity USING btree (sort_date, id, state, branch_id);

CREATE INDEX activity_by_state ON public.activity USING btree (state, sort_date, id);

CREATE INDEX activity_criteria_by_criterion ON public.activity_criteria USING btree (criterion, activity_id);

CREATE INDEX activity_step_by_activity ON public.activity_step USING btree (activity_id, at);

CREATE INDEX activity_types_by_type ON public.activity_types USING btree (type_code, activity_id);

CREATE INDEX assignment_by_reviewer ON public.assignment USING btree (reviewer_id, evaluation_id);

CREATE INDEX branch_ancestor_by_node ON public.branch_ancestor USING btree (node_id, branch_id);

CREATE INDEX branch_by_unit ON public.branch USING btree (unit_id);

CREATE INDEX calendar_day_by_year ON public.calendar_day USING btree (year_id);

CREATE INDEX contested_value_by_account ON public.contested_value USING btree (evaluation_id, account_id);

CREATE INDEX cycle_extension_by_cycle ON public.cycle_extension USING btree (cycle_id, at);

CREATE INDEX evaluation_by_branch ON public.evaluation USING btree (branch_id);

CREATE INDEX evaluation_step_by_evaluation ON public.evaluation_step USING btree (evaluation_id, at);

CREATE INDEX evidence_by_activity ON public.evidence USING btree (activity_id);

CREATE INDEX finding_by_evaluation ON public.finding USING btree (evaluation_id);

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);

CREATE INDEX objection_by_evaluation ON public.objection USING btree (evaluation_id, received_on);

CREATE INDEX reassignment_by_evaluation ON public.reassignment USING btree (evaluation_id, at);

CREATE INDEX reminder_by_recipient ON public.reminder USING btree (recipient_id, evaluation_id);

CREATE INDEX rubric_change_by_rubric ON public.rubric_change USING btree (rubric_id, at, id);

CREATE INDEX score_change_by_indicator ON public.score_change USING btree (evaluation_id, indicator_id, source, part, at);

CREATE INDEX title_by_branch ON public.title USING btree (branch_id);

CREATE INDEX title_step_by_title ON public.title_step USING btree (title_id, at);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch(id);

ALTER TABLE ONLY public.account_grants
    ADD CONSTRAINT account_grants_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch(id);

ALTER TABLE ONLY public.activity_change
    ADD CONSTRAINT activity_change_step_id_fkey FOREIGN KEY (step_id) REFERENCES public.activity_step(id);

ALTER TABLE ONLY public.activity_criteria
    ADD CONSTRAINT activity_criteria_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.activity_step
    ADD CONSTRAINT activity_step_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.activity_types
    ADD CONSTRAINT activity_types_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.activity_types
    ADD CONSTRAINT activity_types_type_code_fkey FOREIGN KEY (type_code) REFERENCES public.activity_type(code);

ALTER TABLE ONLY public.adjustment_rule
    ADD CONSTRAINT adjustment_rule_rubric_id_fkey FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT assignment_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.branch_ancestor
    ADD CONSTRAINT branch_ancestor_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch(id);

ALTER TABLE ONLY public.branch
    ADD CONSTRAINT branch_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT calendar_day_year_id_fkey FOREIGN KEY (year_id) REFERENCES public.calendar_year(id);

ALTER TABLE ONLY public.contested_value
    ADD CONSTRAINT contested_value_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.cycle_extension
    ADD CONSTRAINT cycle_extension_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES public.cycle(id);

ALTER TABLE ONLY public.cycle
    ADD CONSTRAINT cycle_rubric_id_fkey FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);

ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch(id);

ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES public.cycle(id);

ALTER TABLE ONLY public.evaluation_step
    ADD CONSTRAINT evaluation_step_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT evaluation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);

ALTER TABLE ONLY public.figure
    ADD CONSTRAINT figure_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.finding_evidence
    ADD CONSTRAINT finding_evidence_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.finding_evidence
    ADD CONSTRAINT finding_evidence_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES public.finding(id);

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES public.adjustment_rule(id);

ALTER TABLE ONLY public.grade_band
    ADD CONSTRAINT grade_band_rubric_id_fkey FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.activity(id);

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_rubric_id_fkey FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);

ALTER TABLE ONLY public.indicator_score
    ADD CONSTRAINT indicator_score_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.indicator_score
    ADD CONSTRAINT indicator_score_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.preference
    ADD CONSTRAINT preference_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.reassignment
    ADD CONSTRAINT reassignment_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.review_mark
    ADD CONSTRAINT review_mark_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);

ALTER TABLE ONLY public.review_mark
    ADD CONSTRAINT review_mark_review_id_fkey FOREIGN KEY (review_id) REFERENCES public.review(id);

ALTER TABLE ONLY public.rubric_change
    ADD CONSTRAINT rubric_change_rubric_id_fkey FOREIGN KEY (rubric_id) REFERENCES public.rubric(id);

ALTER TABLE ONLY public.score_change
    ADD CONSTRAINT score_change_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.score_change
    ADD CONSTRAINT score_change_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);

ALTER TABLE ONLY public.title
    ADD CONSTRAINT title_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES public.branch(id);

ALTER TABLE ONLY public.title
    ADD CONSTRAINT title_evaluation_id_fkey FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);

ALTER TABLE ONLY public.title
    ADD CONSTRAINT title_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.branch(id);

ALTER TABLE ONLY public.title_step
    ADD CONSTRAINT title_step_title_id_fkey FOREIGN KEY (title_id) REFERENCES public.title(id);

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.unit(id);
