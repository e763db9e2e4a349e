#!/usr/bin/env python3
"""Check a Lead Desk export against its passport, without Lead Desk. Python 3.9 or newer, standard library only.

    python3 verify_passport.py EXPORT [EXPORT.passport.json] [--audit EVENTS.jsonl]

Checks that the passport is whole, the file (or the list out of an encrypted one) is the one written, naming a changed
byte, the stops beside it are those it left with and the counts add up. With the audit log, as `lead-desk audit -o
EVENTS.jsonl` saves it: that each event fits the one before it, and that it holds this export unchanged.
Exit code 0: all fine. 1: something is wrong. 2: it cannot be checked.
"""

import argparse
import json
import sys
from hashlib import sha256
from pathlib import Path


def changed_byte(block, want):
    """Find the one byte of a block whose change explains the hash: (offset, value it had), or None."""
    for offset, now in enumerate(block):
        head, tail = sha256(block[:offset]), block[offset + 1 :]
        for value in set(range(256)) - {now}:
            trial = head.copy()
            trial.update(bytes((value,)) + tail)
            if trial.hexdigest().startswith(want):
                return offset, value
    return None


def check_file(data, facts):
    """Yield what is wrong with the exported file; its hash is known block by block."""
    if sha256(data).hexdigest() == facts["sha256"]:
        return
    yield f"FILE: the content is not what was exported; {len(data)} bytes, exported with {facts['bytes']} bytes."
    size, bad = facts["blocks"]["size"], []
    for number, want in enumerate(facts["blocks"]["sha256"]):
        block = data[number * size : (number + 1) * size]
        if not sha256(block).hexdigest().startswith(want):
            bad.append((number * size, block, want))
    for start, block, want in bad[:20]:
        found = changed_byte(block, want) if len(bad) <= 3 and len(data) == facts["bytes"] else None
        if found:
            at = start + found[0]
            yield f"FILE: byte {at} was changed: it is 0x{data[at]:02x}, it was 0x{found[1]:02x}."
        else:
            yield f"FILE: something between byte {start} and byte {start + max(len(block), 1) - 1} was changed."


def check_passport(passport):
    """Yield what was changed in the passport, or does not add up."""
    rest = {key: value for key, value in passport.items() if key != "passport_sha256"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if sha256(text.encode("utf-8")).hexdigest() != passport.get("passport_sha256"):
        yield "PASSPORT: it was changed after it was written; nothing it says can be relied on."
    counts, leads = passport["counts"], passport["leads"]
    refs = " ".join(leads["refs"]).split()
    if not len(refs) == counts["written"] == sum(counts["basis"].values()):
        yield "PASSPORT: leads written, leads referred to and lawful bases are not the same number."
    if sum(counts["left_out"].values()) != counts["held"]:
        yield "PASSPORT: the reasons for the left-out leads do not add up to their number."
    if any(int(ref.split(":")[1]) >= len(leads["tags"]) for ref in refs):
        yield "PASSPORT: a lead refers to a basis that is not listed."


def check_stops(folder, stops):
    """Yield what is wrong with the stops that travel with the list; inside an encrypted file they may not lie here."""
    side = folder / stops["file"]
    if not side.exists():
        if not stops["inside"]:
            yield f"STOPS: {side.name} is missing beside the list."
    elif sha256(side.read_bytes()).hexdigest() != stops["sha256"]:
        yield f"STOPS: {side.name} is not what was exported."


def check_chain(lines):
    """Return the log's events by number, and what is wrong with the first line that does not fit; no key is needed."""
    events, known, before, number = [], {}, "0" * 64, 0
    try:
        for number, line in enumerate(lines, 1):
            events += [(number, json.loads(line))] if line.strip() else []
        if events and events[0][1]["seq"] > events[-1][1]["seq"]:
            events.reverse()  # as the app prints it, newest first
        for due, (number, event) in enumerate(events, 1):
            told = [before, *(event[name] for name in ("seq", "at", "actor", "event", "data", "mac"))]
            before = sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")).hexdigest()
            if event["seq"] != due:
                return (
                    known,
                    f"line {number} is not in its place: event {due} belongs there; it is missing or elsewhere.",
                )
            if event["link"] != before:
                return known, f"line {number}, event {due}, was changed: its link does not fit it and the one before."
            known[due] = event
    except (ValueError, KeyError, TypeError):
        return known, f"line {number} is not an event that can be read."
    return known, ""


def check_audit(lines, head, digest):
    """Yield what is wrong with the log, or what it says otherwise about this export."""
    known, problem = check_chain(lines)
    mine = known.get(head["seq"])
    if problem:
        yield f"AUDIT: {problem}"
    elif not mine:
        yield f"AUDIT: event {head['seq']}, which this export was sealed with, is not in the log."
    elif (mine["mac"], mine["link"]) != (head["head"], head.get("link", mine["link"])):
        yield f"AUDIT: event {head['seq']} or one before it is not what it was when this export was sealed with it."
    elif digest not in json.dumps(mine["data"]):
        yield f"AUDIT: event {head['seq']} tells of another file."


def check(export, side, audit):
    """Return the passport and everything that is wrong."""
    data, passport = export.read_bytes(), json.loads(side.read_text(encoding="utf-8"))
    inside = passport.get("inside")  # the list as it lies in the encrypted file
    taken_out = inside and (sha256(data).hexdigest(), len(data)) == (inside["sha256"], inside["bytes"])
    problems = [*check_passport(passport), *([] if taken_out else check_file(data, passport["file"]))]
    if passport.get("stops"):
        problems += check_stops(export.parent, passport["stops"])
    if audit:
        log = audit.read_bytes()  # what PowerShell prints into a file is UTF-16
        log = log.decode("utf-16").encode() if log[:2] in (b"\xff\xfe", b"\xfe\xff") else log
        problems += check_audit(log.splitlines(), passport["audit"], passport["file"]["sha256"])
    return passport, problems


def main():
    """Check, print, and return the exit code."""
    parser = argparse.ArgumentParser(description="Check a Lead Desk export against its passport.")
    parser.add_argument("export", type=Path)
    parser.add_argument("passport", type=Path, nargs="?")
    parser.add_argument("--audit", type=Path, help="the audit log as JSON lines")
    args = parser.parse_args()
    side = args.passport or args.export.with_name(args.export.name + ".passport.json")
    try:
        passport, problems = check(args.export, side, args.audit)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        print("It cannot be checked: the file, its passport or the log is missing or is not what it should be.")
        return 2
    fine = f"Fine: {passport['counts']['written']} leads, exported {passport['created_at']} by {passport['by']}."
    print("\n".join(problems or [fine]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
