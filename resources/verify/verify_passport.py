#!/usr/bin/env python3
"""Check a Lead Desk export against its passport, without Lead Desk. Python 3.9 or newer, standard library only.

    python3 verify_passport.py EXPORT [EXPORT.passport.json] [--audit EVENTS.jsonl]

It checks that the passport is whole, that the file is the one that was written (and, if a byte was changed, which one),
that the stops beside it are those it left with, that the counts add up, and - with the audit log as `lead-desk audit
--json --limit 0` prints it - that each event fits the one before it (the first line that does not is named), that the
log holds this very export, and that nothing up to it was written anew since. A list taken out of an encrypted file
is checked with the passport of that file. Exit code 0: all fine. 1: something is wrong. 2: it cannot be checked.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path


def canonical(passport):
    """The bytes that the passport's own hash covers."""
    rest = {key: value for key, value in passport.items() if key != "passport_sha256"}
    return json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def changed_byte(block, want):
    """Find the one byte of a block whose change explains the hash: (offset, value it had), or None."""
    for offset in range(len(block)):
        head = hashlib.sha256(block[:offset])
        tail = block[offset + 1 :]
        for value in range(256):
            if value != block[offset]:
                trial = head.copy()
                trial.update(bytes((value,)) + tail)
                if trial.hexdigest().startswith(want):
                    return offset, value
    return None


def check_file(data, facts):
    """Yield what is wrong with the exported file."""
    if hashlib.sha256(data).hexdigest() == facts["sha256"]:
        return
    yield "FILE: the content is not what was exported."
    if len(data) != facts["bytes"]:
        yield f"FILE: it has {len(data)} bytes, it was exported with {facts['bytes']}."
    size, hashes, bad = facts["blocks"]["size"], facts["blocks"]["sha256"], []
    for number, want in enumerate(hashes):
        block = data[number * size : (number + 1) * size]
        if not hashlib.sha256(block).hexdigest().startswith(want):
            bad.append((number, block, want))
    for number, block, want in bad[:20]:
        start = number * size
        found = changed_byte(block, want) if len(bad) <= 3 and size <= 8192 and len(data) == facts["bytes"] else None
        if found:
            at = start + found[0]
            yield f"FILE: byte {at} was changed: it is 0x{data[at]:02x}, it was 0x{found[1]:02x}."
        else:
            yield f"FILE: something between byte {start} and byte {start + max(len(block), 1) - 1} was changed."


def check_counts(passport):
    """Yield what does not add up inside the passport."""
    counts = passport["counts"]
    refs = [ref for line in passport["leads"]["refs"] for ref in line.split()]
    tags = len(passport["leads"]["tags"])
    if len(refs) != counts["written"]:
        yield f"PASSPORT: it refers to {len(refs)} leads, {counts['written']} were written."
    if sum(counts["left_out"].values()) != counts["held"]:
        yield "PASSPORT: the reasons for the left-out leads do not add up to their number."
    if sum(counts["basis"].values()) != counts["written"]:
        yield "PASSPORT: the lawful bases do not add up to the leads written."
    if any(int(ref.split(":")[1]) >= tags for ref in refs):
        yield "PASSPORT: a lead refers to a basis that is not listed."


def check_wrapping(data, passport):
    """Yield what is wrong with the file: the export as written, or the list taken out of the encrypted one."""
    inside = passport.get("inside")
    if inside and hashlib.sha256(data).hexdigest() == inside["sha256"] and len(data) == inside["bytes"]:
        return
    yield from check_file(data, passport["file"])


def check_stops(folder, passport):
    """Yield what is wrong with the stops that travel with the list, where they lie beside it."""
    stops = passport.get("stops")
    side = folder / stops["file"] if stops else None
    if side is None or (stops["inside"] and not side.exists()):
        return
    if not side.exists():
        yield f"STOPS: {stops['file']} is missing beside the list."
    elif hashlib.sha256(side.read_bytes()).hexdigest() != stops["sha256"]:
        yield f"STOPS: {stops['file']} is not what was exported."


def follow(lines):
    """Read the log from its first event on: (the sound events by number, what is wrong with the first bad line)."""
    events, known, before, number = [], {}, "0" * 64, 0
    try:
        for number, line in enumerate(lines, 1):
            if line.strip():
                event = json.loads(line)
                text = [event[name] for name in ("seq", "at", "actor", "event", "data", "mac")]
                events.append((number, event["seq"], event["link"], text, event))
        if events and events[0][1] > events[-1][1]:
            events.reverse()  # as the app prints it, newest first
        numbers = {event[1] for event in events}
        for number, seq, link, text, event in events:
            due = len(known) + 1
            if seq > due and due not in numbers:
                return known, f"line {number} is event {seq}, and event {due}, which goes before it, is missing."
            if seq != due:
                return known, f"line {number} is not in its place: event {due} belongs there."
            covered = json.dumps([before, *text], sort_keys=True, separators=(",", ":"))
            if link != hashlib.sha256(covered.encode("ascii")).hexdigest():
                return known, f"line {number}, event {seq}, was changed: its link does not fit it and the one before."
            known[seq], before = event, link
    except (ValueError, KeyError, TypeError):
        return known, f"line {number} is not an event that can be read."
    return known, ""


def check_audit(lines, passport):
    """Yield what is wrong with the audit log; the keyed seals are left to the store, the links need no key."""
    known, problem = follow(lines)
    head = passport["audit"]
    mine = known.get(head["seq"])
    if problem:
        yield f"AUDIT: {problem}"
    elif not mine:
        yield f"AUDIT: event {head['seq']}, which this export was sealed with, is not in the log."
    elif (mine["mac"], mine["link"]) != (head["head"], head.get("link", mine["link"])):
        yield f"AUDIT: event {head['seq']} or one before it is not what it was when this export was sealed with it."
    elif passport["file"]["sha256"] not in json.dumps(mine["data"]):
        yield f"AUDIT: event {head['seq']} tells of another file."


def main():
    """Check, print, and return the exit code."""
    parser = argparse.ArgumentParser(description="Check a Lead Desk export against its passport.")
    parser.add_argument("export", type=Path)
    parser.add_argument("passport", type=Path, nargs="?")
    parser.add_argument("--audit", type=Path, help="the audit log as JSON lines")
    args = parser.parse_args()
    side = args.passport or args.export.with_name(args.export.name + ".passport.json")
    try:
        data = args.export.read_bytes()
        passport = json.loads(side.read_text(encoding="utf-8"))
        problems = []
        if hashlib.sha256(canonical(passport)).hexdigest() != passport.get("passport_sha256"):
            problems.append("PASSPORT: it was changed after it was written; nothing it says can be relied on.")
        problems += check_wrapping(data, passport)
        problems += check_stops(args.export.parent, passport)
        problems += check_counts(passport)
        if args.audit:
            log = args.audit.read_bytes()
            if log[:2] in (b"\xff\xfe", b"\xfe\xff"):  # PowerShell writes what a command prints as UTF-16
                log = log.decode("utf-16").encode("utf-8")
            problems += check_audit(log.splitlines(), passport)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        print("It cannot be checked: the file, its passport or the log is missing or is not what it should be.")
        return 2
    for problem in problems:
        print(problem)
    if not problems:
        print(f"Fine: {passport['counts']['written']} leads, exported {passport['created_at']} by {passport['by']}.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
