# ruff: noqa: S608
# SQL texts here are put together from names of this package only; every value is bound.
"""The sparse facts of each lead (findings, evidence, stops, further batches), joined into one short text, a signature.

What many leads share is numbered, so that the table of signatures stays small in memory however many leads there are.
"""

import json

from lead_desk.store.cases.numbers import FURTHER, MOBILE_COLUMN, PHONE_COLUMN
from lead_desk.store.cases.shapes import BOUND_TO_NUMBER, Asked, reduce_shape, token
from lead_desk.store.engine.database import Database

_ABOUT = "@"


class Signatures:
    """Makes the temporary table `sig` (lead_id, number of a signature) and reads the signatures back.

    Args:
        db: the transaction's database.
        asked: the question that the evidence is held against.
    """

    def __init__(self, db: Database, asked: Asked) -> None:
        self._db, self._asked = db, asked
        self._numbers: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._signatures: dict[str, int] = {}
        self._signed: list[str] = []

    @property
    def count(self) -> int:
        """How many different signatures there are; they are numbered from 1 on."""
        return len(self._signatures)

    def decoded(self, number: int) -> str:
        """Return a signature with its numbers as the tokens they stand for, one a line; '' for 0, which is none."""
        return "\n".join(map(self._decode, self._signed[number - 1].split("\n"))) if number else ""

    def _decode(self, part: str) -> str:
        """A part that says `7@phone` is token 7 about the number in the column phone."""
        if part in self._texts or not part[:1].isdigit():
            return self._texts.get(part, part)
        number, _, column = part.partition(_ABOUT)
        return token(*json.loads(self._texts[number])[:-1], column)

    def sign(self, *, chosen: bool) -> None:
        """Make the table, for all leads or for those of the temporary table `facing`."""
        among = " WHERE lead_id IN (SELECT lead_id FROM temp.facing)" if chosen else ""
        self._number_shapes(among)
        self._number_findings(among)
        self._tell_numbers_apart(chosen=chosen)
        only = "x.lead_id IN (SELECT lead_id FROM temp.facing)" if chosen else "1"
        dated = (
            "EXISTS (SELECT 1 FROM lead_stop q WHERE q.lead_id = x.lead_id) OR EXISTS (SELECT 1 FROM evidence_link q"
            " JOIN temp.shape_token w ON w.shape_id = q.shape_id AND w.listed WHERE q.lead_id = x.lead_id)"
        )
        since = "CASE WHEN EXISTS (SELECT 1 FROM evidence_link q WHERE q.lead_id = x.lead_id) THEN s.since ELSE '' END"
        self._db.run("DROP TABLE IF EXISTS temp.sig")
        self._db.run("CREATE TEMP TABLE sig (lead_id INTEGER PRIMARY KEY, number INTEGER)")
        for block in self._db.blocks(
            "SELECT lead_id, group_concat(token, char(10)) FROM ("
            f" SELECT x.lead_id, CASE WHEN t.token <> t.dated AND ({dated}) THEN t.dated ELSE t.token END"
            f" || coalesce('{_ABOUT}' || n.number, '') AS token"
            " FROM evidence_link x JOIN temp.shape_token t ON t.shape_id = x.shape_id"
            " LEFT JOIN temp.about_number n ON n.lead_id = x.lead_id AND n.entry_id = x.entry_id"
            f" WHERE t.token <> '' AND {only}"
            " UNION SELECT x.lead_id, CASE WHEN x.rule LIKE 'child.birth%' THEN t.born ELSE t.token END FROM finding x"
            " CROSS JOIN temp.finding_token t ON t.state = x.state AND t.kind = x.kind AND t.category = x.category"
            f" AND t.field = x.field WHERE {only}"
            f" UNION SELECT x.lead_id, json_array('S', s.scope, s.channel, s.topic, {since}) FROM lead_stop x"
            f" JOIN stop s ON s.id = x.stop_id WHERE {only}"
            f" UNION SELECT x.lead_id, json_array('B', x.batch_id) FROM lead_batch x WHERE {only}"
            " ORDER BY 1, 2) GROUP BY lead_id"
        ):
            self._db.many("INSERT INTO temp.sig VALUES (?, ?)", [(lead, self._sign(text)) for lead, text in block])
        self._signed = list(self._signatures)

    def _sign(self, signature: str) -> int:
        """Return the number of a signature."""
        return self._signatures.setdefault(signature, len(self._signatures) + 1)

    def _number(self, text: str) -> str:
        """Return the number of a token as text, empty for one that says nothing."""
        if not text:
            return ""
        number = self._numbers.setdefault(text, str(len(self._numbers)))
        self._texts[number] = text
        return number

    def _number_shapes(self, among: str) -> None:
        """Make the temporary table `shape_token`: what each shape of evidence in question is worth today."""
        db = self._db
        db.run(
            "CREATE TEMP TABLE IF NOT EXISTS shape_token"
            " (shape_id INTEGER PRIMARY KEY, token, dated, listed, of_number)"
        )
        db.run("DELETE FROM temp.shape_token")
        rows = db.rows(
            "SELECT id, kind, payload FROM evidence_shape"
            + (f" WHERE id IN (SELECT shape_id FROM evidence_link{among})" if among else "")
        )
        reduced = []
        for number, kind, payload in rows:
            text, dated = reduce_shape(kind, payload, self._asked)
            listed = int(kind == "Screening" and '"listed":true' in payload)
            of_number = int(kind in BOUND_TO_NUMBER)
            reduced.append((number, self._number(text), self._number(dated), listed, of_number))
        db.many("INSERT INTO temp.shape_token VALUES (?, ?, ?, ?, ?)", reduced)

    def _tell_numbers_apart(self, *, chosen: bool) -> None:
        """Make the temporary table `about_number`: of leads with several numbers, which one evidence is about."""
        db = self._db
        db.run(
            "CREATE TEMP TABLE IF NOT EXISTS about_number"
            " (lead_id, entry_id, number, PRIMARY KEY (lead_id, entry_id)) WITHOUT ROWID"
        )
        db.run("DELETE FROM temp.about_number")
        if not db.value("SELECT EXISTS (SELECT 1 FROM evidence_link)"):
            return  # before all leads are gone through for who has several numbers
        # Of all leads first who has several numbers, from indexes alone: most leads have one.
        among = (
            "SELECT lead_id FROM temp.facing"
            if chosen
            else "SELECT l.id FROM lead l WHERE l.trait_id IN"
            " (SELECT id FROM trait WHERE json_extract(facts, '$[5]') <> '' AND json_extract(facts, '$[6]'))"
            " UNION SELECT lead_id FROM lead_more WHERE field <> 'email'"
        )
        db.run(
            "INSERT INTO temp.about_number SELECT x.lead_id, x.entry_id, CASE e.identifier_hash"
            f" WHEN lead_hash('p', l.phone) THEN '{PHONE_COLUMN}' WHEN lead_hash('p', l.mobile) THEN '{MOBILE_COLUMN}'"
            f" ELSE '{FURTHER}' END FROM evidence_link x"
            " JOIN temp.shape_token t ON t.shape_id = x.shape_id AND t.of_number CROSS JOIN lead l ON l.id = x.lead_id"
            " CROSS JOIN register_entry e ON e.id = x.entry_id"
            f" WHERE x.lead_id IN ({among}) AND (l.phone <> '' AND l.mobile NOT IN ('', l.phone)"
            " OR EXISTS (SELECT 1 FROM lead_more m WHERE m.lead_id = l.id AND m.field <> 'email'))"
            " AND instr(json_extract(e.payload, '$.identifier'), '@') = 0"
        )

    def _number_findings(self, among: str) -> None:
        """Make the temporary table `finding_token`: what a finding says, by itself and about a birth date."""
        db = self._db
        db.run(
            "CREATE TEMP TABLE IF NOT EXISTS finding_token"
            " (state, kind, category, field, token, born, PRIMARY KEY (state, kind, category, field)) WITHOUT ROWID"
        )
        db.run("DELETE FROM temp.finding_token")
        found = []
        for state, kind, category, field in db.rows(
            f"SELECT DISTINCT state, kind, category, field FROM finding{among}"
        ):
            if state not in ("dismissed", "stripped") and kind != "national_id":
                said = ("F", kind, category, field if kind == "special" else "", state)
                found.append((state, kind, category, field, *(self._number(token(*said, born)) for born in (0, 1))))
        db.many("INSERT INTO temp.finding_token VALUES (?, ?, ?, ?, ?, ?)", found)
