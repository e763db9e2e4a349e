"""Name files that are text, or nearly so, and yet no table: read as one they would turn into nonsense."""

import re

_MOST = 8_192
_MAIL_NAMES = frozenset(b"from to subject date message-id mime-version received return-path reply-to sender".split())
_MAIL_LINE = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):(?:[ \t]|$)|[ \t]+\S")
_MAILBOX = re.compile(rb"From \S+ [^\n]*\d{4}\r?\n(?=[A-Za-z-]+: )")
_SAVED_PAGE = re.compile(
    rb"X-Document-Type: *Workbook|Single File Web Page|^From: *<?Saved by", re.IGNORECASE | re.MULTILINE
)

_KINDS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"TABLE\r?\n0,1\r?\n"), "a DIF file; save it as xlsx or csv"),
    (re.compile(rb"BEGIN:VCALENDAR", re.IGNORECASE), "a calendar (ics)"),
    (
        re.compile(rb"(?:version: *1\s+)?(?:#[^\n]*\n\s*)*dn::? *\S+"),
        "an address book as LDIF; export it as csv or vcf",
    ),
    (
        re.compile(rb"(?:---[^\n]*\n)?- [\w ]+:(?: [^\n]*)?\r?\n {2,}[\w ]+:(?:\s|$)"),
        "a YAML file; save the list as csv",
    ),
    (
        re.compile(
            rb"(?:--[^\n]*\n|/\*[^*]*(?:\*(?!/)[^*]*)*\*/;?|\s)*(?:INSERT INTO|CREATE TABLE|DROP TABLE)\s",
            re.IGNORECASE,
        ),
        "a script for a database (SQL); export the table as csv",
    ),
    (re.compile(rb"\[InternetShortcut\]", re.IGNORECASE), "a link to a web page; download the list there"),
    (
        re.compile(rb'\{[^{}]{0,2000}"doc_id"\s*:\s*"[\w-]{25,}"[^{}]{0,2000}\}\s*\Z'),
        "a link to a sheet of Google; download it as xlsx",
    ),
)
_DBASE_SIGNS = frozenset(b"\x03\x30\x31\x43\x83\x8b\xf5")
_OWNER_BYTES, _OWNER_NAME = 165, 54


def foreign_text(head: bytes) -> str:
    """Return what a file is that begins with these bytes, with its article; empty where it may be a table."""
    start = head[:_MOST].lstrip(b"\xef\xbb\xbf\r\n\t ")
    if _is_dbase(head):
        return "a dBase table (dbf); save it as xlsx or csv"
    if _is_owner_mark(head):
        return "the mark that a workbook is open somewhere; choose the workbook itself"
    if _is_mail(start):
        return "a web page saved as one file (mht); save it as xlsx" if _SAVED_PAGE.search(start) else "an e-mail"
    return next((what for pattern, what in _KINDS if pattern.match(start)), "")


def _is_mail(start: bytes) -> bool:
    """Tell whether lines of an e-mail's head stand at the beginning, three of the usual names among them."""
    if start.startswith((b"Received: ", b"Return-Path: ", b"MIME-Version: ")):
        return True
    mailbox = _MAILBOX.match(start)
    names: set[bytes] = set()
    for line in start[mailbox.end() if mailbox else 0 :].split(b"\n"):
        found = _MAIL_LINE.match(line.rstrip(b"\r"))
        if not found:
            break
        if found[1]:
            names.add(found[1].lower())
    return len(names & _MAIL_NAMES) >= (1 if mailbox else 3)


def _is_dbase(head: bytes) -> bool:
    """Tell by the head of a dBase table: sign, date, and where the list of its columns ends."""
    if len(head) < 32 or head[0] not in _DBASE_SIGNS or not (1 <= head[2] <= 12 and 1 <= head[3] <= 31):
        return False
    ends = int.from_bytes(head[8:10], "little")
    return ends > 32 and head[ends - ends % 32 : ends - ends % 32 + 1] == b"\r"


def _is_owner_mark(head: bytes) -> bool:
    """Tell by the size and the padded name in it: the file `~$list.xlsx` beside a workbook that is open."""
    if len(head) != _OWNER_BYTES or not 0 < head[0] <= _OWNER_NAME:
        return False
    return not head[1 + head[0] : 1 + _OWNER_NAME].strip(b" \0")
