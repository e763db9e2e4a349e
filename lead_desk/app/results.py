"""What the use cases answer: plain values that both front ends show."""

from dataclasses import field as kept
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from lead_desk.domain.assessment import ReviewTrigger
from lead_desk.domain.channel import Channel
from lead_desk.domain.ids import ExportId, FindingId
from lead_desk.domain.lead import (
    LeadDetail,
    LeadStatus,
    StoredFinding,
)
from lead_desk.domain.review import FlagProposal
from lead_desk.domain.source import Batch
from lead_desk.domain.stop import StopHashes
from lead_desk.domain.story import LeadStep
from lead_desk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Hold:
    """One reason in words, with the way to clear it.

    Attributes:
        override: the compliance owner may answer for it in one export (`Override`).
        country: of a hold that may be overridden; ISO code or `ZZ`.
        link: the very place that clears it, as `page:action` (`assessments:new`, `review:child`), '' for a dead end.
    """

    code: str
    stage: int
    title: str
    sentence: str
    law: str
    remedy: str
    link: str
    channel: Channel | None = None
    override: bool = False
    country: str = ""


@dataclass(frozen=True, slots=True)
class ChannelAnswer:
    """can_mail, can_call, can_text, can_post for one lead."""

    channel: Channel
    allowed: bool
    holds: tuple[Hold, ...] = ()


@dataclass(frozen=True, slots=True)
class LeadView:
    """The details pane: the lead, its standing and what would free it."""

    detail: LeadDetail
    status: LeadStatus
    holds: tuple[Hold, ...]
    also: tuple[str, ...]
    warnings: tuple[str, ...]
    channels: tuple[ChannelAnswer, ...]
    story: tuple[LeadStep, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One flagged cell in front of a reviewer.

    Attributes:
        cell: the text as stored; `spans` are (start, end) of the words that gave it away.
        sentence: why we ask, in plain words.
        can_dismiss, can_strip: what the law leaves open (a confirmed child can only be erased or corrected).
        proposal: what somebody decided, where the store asks for a second person.
        rules_now: version of the rule pack of today; `finding.rules` is the one that found it.
    """

    finding: StoredFinding
    lead_title: str = kept(repr=False)
    cell: str = kept(repr=False)
    spans: tuple[tuple[int, int], ...]
    sentence: str
    alike: tuple[FindingId, ...]
    can_dismiss: bool = True
    can_strip: bool = True
    proposal: FlagProposal | None = None
    rules_now: str = ""


@dataclass(frozen=True, slots=True)
class PlannedAct:
    """One act of the unblock planner: what to do, how many leads it frees, where (`page:action`; '' = dead end)."""

    act: str
    frees: int
    link: str = ""


@dataclass(frozen=True, slots=True)
class GateReport:
    """The verdict on a campaign without a file."""

    campaign: str
    cleared: int
    held: int
    reasons: dict[str, int]
    refusals: tuple[Hold, ...]
    holds: tuple[tuple[Hold, int], ...]
    warnings: dict[str, int]
    plan: tuple[PlannedAct, ...]
    dead_ends: tuple[tuple[Hold, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TravelFacts:
    """The file of stops that travels with a list.

    Attributes:
        salt: stands before each hash (`stops-with-a-list.md`), empty for plain ones.
        count: stops in the file.
        left_behind: stops kept before they could travel; only this store can compare them.
    """

    name: str
    size: int
    sha256: str
    form: StopHashes
    salt: str
    count: int
    left_behind: int


@dataclass(frozen=True, slots=True)
class SealedFacts:
    """The list inside an encrypted file.

    Attributes:
        size, sha256: of the list in the clear.
    """

    format: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A finished export.

    Attributes:
        stops: those that travel with it, if any.
        sealed: the list inside, where the file is encrypted.
    """

    id: ExportId
    written: int
    held: int
    reasons: dict[str, int]
    sha256: str
    path: Path
    passport: Path
    left_out: Path | None
    stops: TravelFacts | None = None
    sealed: SealedFacts | None = None


class CleanForm(StrEnum):
    """How the rows of a checked list that may be used were saved."""

    NONE = ""  # not asked for
    AS_IT_CAME = "as_it_came"  # the file itself, rows taken out and all else untouched
    BLANK_ROWS = "blank_rows"  # the same with blank rows in their place
    TABLE = "table"  # a plain table of the checked sheet, all its columns


@dataclass(frozen=True, slots=True)
class RecheckReport:
    """What an old list may no longer be used for; nothing is stored.

    Attributes:
        clean_note: why the clean list is a plain table, in a sentence; empty where it is not.
        sheets: the sheets that were checked; a text file's has no name.
        not_checked: other sheets that hold something; nobody was found in them.
    """

    rows: int
    fine: int
    reasons: dict[str, int]
    places: tuple[tuple[str, int, str], ...]  # (sheet, row, code)
    clean: Path | None = None
    clean_form: CleanForm = CleanForm.NONE
    clean_note: str = ""
    sheets: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApplyResult:
    """What `apply` changed, per kind of entry."""

    created: int
    updated: int
    unchanged: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One family in the assessments list.

    Attributes:
        review_on: the last day it is good for; earlier than its own where facts changed under it.
        changed: what changed since it was approved; it is due for review (LAW 3.5).
    """

    family: str
    title: str
    version: int
    status: str
    review_on: date | None
    leads: int
    author: str
    approver: str
    problems: tuple[str, ...]
    changed: tuple[ReviewTrigger, ...] = ()


class ReminderKind(StrEnum):
    """What a reminder is about."""

    REVIEW = "review"  # an assessment's review day (LAW 3.4)
    NOTICE = "notice"  # people to be told where the data are from (GDPR Art. 14(3))
    RETENTION = "retention"  # data that must go soon (GDPR Art. 5(1)(e))
    EXPIRED = "expired"  # data past their last day
    RECHECK = "recheck"  # an exported list past its best-before
    RULES = "rules"  # leads that new rules hold
    RULES_LIST = "rules_list"  # an exported list in use with people whom new rules hold
    COMPLAINTS = "complaints"  # too many people reported mails as spam (LAW 3.5)
    COMPLAINT = "complaint"  # one person did, of too few to make it a share
    REQUEST = "request"  # a person to be answered (GDPR Art. 12(3))


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to do by a day.

    Attributes:
        count: how many leads it concerns.
        due: its day; None when that is over for each lead by itself.
        link: where it is done.
        name: name of the assessment, source or campaign.
    """

    kind: ReminderKind
    count: int
    due: date | None
    link: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class HomeBoard:
    """What needs the user today: counts only.

    Attributes:
        by_source: source -> its leads per standing.
        requests: people who wait for an answer.
    """

    leads: int
    statuses: dict[LeadStatus, int]
    reasons: tuple[tuple[Hold, int], ...]
    sources: tuple[tuple[str, int], ...]
    to_review: int
    assessments_waiting: int
    assessments_expiring: int
    notices_due: int
    last_imports: tuple[Batch, ...]
    last_export: datetime | None
    stops: int
    duplicates: int = 0
    conflicts: int = 0
    by_source: tuple[tuple[str, dict[LeadStatus, int]], ...] = ()
    reminders: tuple[Reminder, ...] = ()
    requests: int = 0


@dataclass(frozen=True, slots=True)
class Override:
    """A wish to override one hold in one export, where the law book leaves that open (LAW 8, 6.1 at low confidence).

    Attributes:
        code: the hold's code.
        country: ISO code of the leads concerned, or `ZZ`.
        person: key of the registered compliance owner who answers for it.
        reason: why, at least 40 characters; the passport shows it.
    """

    code: str
    country: str
    channel: Channel
    person: str
    reason: str
