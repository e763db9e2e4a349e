#!/usr/bin/env python3
"""Take people who said no out of a list of yours, without Lead Desk. Python 3.9 or newer, standard library only.

    python3 drop_stopped.py LIST.csv EXPORT.stops.csv EXPORT.passport.json -o CLEAN.csv [--channel email]

LIST.csv is any list of your own, comma or semicolon separated, in UTF-8. The stops came with a list from Lead Desk; its
passport holds the salt. E-mails, domains, phone numbers (+45... with country code) and post keys (`surname|house
number|postcode|country`, in a column `post_key`) are compared. Exit code 0: done. 2: the files cannot be read.
"""

import argparse
import csv
import hashlib
import json
import re
import sys
from pathlib import Path


def ascii_domain(domain):
    """A domain in its ASCII form."""
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return domain


def forms(cell):
    """Yield (kind, normalised value) of everything in a cell that a stop may have been made of."""
    text = cell.strip().casefold()
    local, at, domain = text.rpartition("@")
    if at and local and " " not in text:
        domain = ascii_domain(domain)
        yield "email", f"{local}@{domain}"
        if "+" in local[1:]:
            yield "email", f"{local.partition('+')[0]}@{domain}"
        labels = domain.split(".")
        for start in range(max(1, len(labels) - 1)):
            yield "domain", ".".join(labels[start:])
    elif re.fullmatch(r"\+[\d .()/-]{7,}", text):
        yield "phone_e164", "+" + re.sub(r"\D", "", text)
    elif text.count("|") == 3:
        yield "post_key", text


def hashed(kind, value, salt):
    """The hash as it stands in the file of stops; plain files hold e-mails only."""
    plain = hashlib.sha256(value.encode()).hexdigest()
    return (kind, hashlib.sha256(f"{salt}:{plain}".encode()).hexdigest()) if salt else ("email", plain)


def read_stops(path, channel):
    """Return the (kind, hash) pairs that bind the channel."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.DictReader(stream))
    return {
        (line.get("kind", "email"), line.get("hash") or line["email_sha256"])
        for line in lines
        if not channel or line.get("channel", "") in ("", channel)
    }


def main():
    """Compare, write, print how many, and return the exit code."""
    parser = argparse.ArgumentParser(description="Take people who said no out of a list.")
    for name in ("list", "stops", "passport"):
        parser.add_argument(name, type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--channel", default="", help="only stops of this channel and of all: email, phone, sms, post")
    args = parser.parse_args()
    try:
        salt = json.loads(args.passport.read_text(encoding="utf-8"))["stops"]["salt"]
        stops = read_stops(args.stops, args.channel)
        text = args.list.read_text(encoding="utf-8-sig")
        delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))
        fine = [row for row in rows if not any(hashed(*form, salt) in stops for cell in row for form in forms(cell))]
        with args.output.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=delimiter).writerows(fine)
    except (OSError, ValueError, KeyError, TypeError):
        print("The list, the stops or the passport cannot be read.")
        return 2
    print(f"{len(rows) - len(fine)} of {len(rows)} rows taken out.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
