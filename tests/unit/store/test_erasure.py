"""Erased and stripped means nowhere: every page of the decrypted file is searched, freed pages and the log included."""

from datetime import timedelta

import pytest
import sqlcipher3.dbapi2 as dbapi2

from lead_desk.domain.basis import Consent
from lead_desk.domain.clock import FixedClock
from lead_desk.domain.errors import RefusedError, UsageError
from lead_desk.domain.evidence import LegalHold, PersonRequest, PersonRight
from lead_desk.domain.flag import Category, Certainty, Finding, FlagKind, FlagState
from lead_desk.domain.lead import LeadQuery, UpdateRule
from lead_desk.domain.stop import Stop, StopKind
from lead_desk.store.engine.database import PAGE_SIZES

HEALTH = Finding(FlagKind.SPECIAL, Category.HEALTH, "notes", FlagState.SUSPECTED, "special.term", Certainty.PROBABLE)


def decrypted(bench):
    """Return the bytes of every page of the store's file in the clear, and of its log (which must be empty)."""
    import hashlib
    import hmac

    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    log = bench.folder / "leads.db-wal"
    assert not log.exists() or log.stat().st_size == 0
    raw = (bench.folder / "leads.db").read_bytes()
    salt, key, pages = raw[:16], bench.keys.store, []
    seal_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    size = PAGE_SIZES[0]
    for at in range(0, len(raw), size):
        page = raw[at : at + size]
        start = 16 if at == 0 else 0
        body, iv, seal = page[start:-80], page[-80:-64], page[-64:]
        number = (at // size + 1).to_bytes(4, "little")
        assert hmac.digest(seal_key, page[start:-64] + number, "sha512") == seal
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages).lower()


def forms(word):
    return [word.lower().encode(), word.lower().encode("utf-16-le")]


def leftovers(bench, words):
    content = decrypted(bench)
    return [word for word in words if any(form in content for form in forms(word))]


@pytest.mark.parametrize("others", [400, 20])
def test_an_erased_person_is_nowhere(bench, row, others):
    rows = [row(full_name=f"Person {at}", email=f"p{at}@x.example", notes=f"note {at}") for at in range(others)]
    marked = {
        "full_name": "Zebulon Quistgaard", "email": "zq@vanishing.example", "phone": "+4599887766",
        "company": "Obliterate ApS", "notes": "unforgettable remark",
    }  # fmt: skip
    bench.load(*rows, row(**marked, originals={"phone": "99 88 77-66x"}, findings=(HEALTH,)))
    bench.load(
        row(email="zq@vanishing.example", city="Wiedersehen", more_emails=(("home", "second@ephemeral.example"),))
    )
    bench.declare(Consent("k1", "zq@vanishing.example", place="vanishing form"))
    with bench.store.write("Anna") as unit:
        lead = unit.leads.ids(LeadQuery(text="zebulon"))[0]
        unit.leads.edit(lead, {"notes": "evanescent second"}, reason="told")
        unit.commit()
    words = ["Zebulon", "Quistgaard", "vanishing", "99887766", "99 88 77", "Obliterate", "unforgettable", "Wiedersehen"]
    words += ["ephemeral", "evanescent"]
    bench.store.close()
    assert set(leftovers(bench, words)) == set(words), "the search must be able to find what is there"
    bench.reopen()
    with bench.store.write("Rita") as unit:
        assert unit.leads.erase([lead], reason="asked", stop=True) == 1
        unit.commit()
    assert leftovers(bench, words) == []
    with bench.store.read() as unit:
        assert unit.leads.count(LeadQuery()) == others
        assert unit.leads.count(LeadQuery(text="zebulon")) == 0
        assert unit.stops.matches(Stop(StopKind.EMAIL, "ZQ@vanishing.example"))
        assert unit.stops.matches(Stop(StopKind.EMAIL, "second@ephemeral.example"))
        assert unit.audit.problems() == []
    assert bench.load(row(email="zq@vanishing.example"))[1].stopped == 1


def test_a_stripped_cell_is_nowhere_and_the_lead_stays(bench, row):
    bench.load(*[row(full_name=f"Person {at}", email=f"p{at}@x.example") for at in range(60)])
    bench.load(
        row(
            full_name="Ida Bak",
            email="ida@x.example",
            notes="zuckerkrankheit",
            originals={"notes": "Zuckerkrankheit!"},
            findings=(HEALTH,),
        )
    )
    bench.load(row(email="ida@x.example", city="Vejle"))
    with bench.store.write("Rita") as unit:
        finding = unit.findings.listed()[0]
        assert unit.findings.cell(finding.id) == "Zuckerkrankheit!"
        assert unit.findings.strip([finding.id], reason="not needed") == 1
        unit.commit()
    assert leftovers(bench, ["zuckerkrank"]) == []
    with bench.store.read() as unit:
        lead = unit.leads.detail(finding.lead)
        assert (lead.values["full_name"], lead.values["city"]) == ("Ida Bak", "Vejle")
        assert lead.findings[0].finding.state is FlagState.STRIPPED
        assert unit.leads.count(LeadQuery(text="ida")) == 1


def test_an_undone_import_leaves_nothing_once_its_time_is_over(bench, row):
    batch, _ = bench.load(row(full_name="Zebulon Quistgaard", email="zq@vanishing.example"))
    with bench.store.write("Anna") as unit:
        unit.batches.undo(batch)
        unit.commit()
    bench.reopen(FixedClock(bench.clock.moment + timedelta(days=31)))
    bench.store.close()
    assert leftovers(bench, ["Zebulon", "vanishing"]) == []


def test_earlier_states_can_be_forgotten_at_once(bench, row):
    bench.load(row(full_name="Zebulon Quistgaard", email="zq@x.example", city="Wiedersehen"))
    with bench.store.write("Anna") as unit:
        unit.leads.edit(1, {"city": "Vejle"}, reason="moved")
        unit.context.db.run("DELETE FROM lead_history")
        unit.commit()
    with bench.store.write("Anna") as unit:
        assert unit.history.forget(everything=True) == 1
        unit.commit()
    assert leftovers(bench, ["Wiedersehen"]) == []


@pytest.mark.parametrize("undone", [False, True])
def test_erasing_a_merged_person_erases_every_lead_she_was(bench, row, undone):
    bench.load(*[row(full_name=f"Person {at}", email=f"p{at}@x.example") for at in range(60)])
    bench.load(row(full_name="Zebulon Quistgaard", email="zq@vanishing.example", notes="unforgettable remark"))
    bench.load(row(full_name="Zeb Quistgaard", email="zeb@ephemeral.example", notes="evanescent remark"))
    bench.load(row(email="zeb@ephemeral.example", city="Wiedersehen"))
    words = ["Quistgaard", "vanishing", "ephemeral", "unforgettable", "evanescent", "Wiedersehen"]
    with bench.store.write("Anna") as unit:
        act = unit.merges.merge([61, 62], {"notes": 61})
        unit.commit()
    if undone:
        with bench.store.write("Anna") as unit:
            unit.history.undo(act)
            unit.leads.erase([62], reason="asked", stop=False)
            unit.commit()
    with bench.store.write("Anna") as unit:
        assert unit.leads.erase([61], reason="asked", stop=False) == 1
        with pytest.raises(UsageError, match="no longer kept"):
            unit.history.undo(act) if not undone else unit.history.redo(act)
        unit.commit()
    assert leftovers(bench, words) == []


def test_stripped_words_are_in_no_earlier_state_and_no_open_question(bench, row):
    bench.load(row(full_name="Ida Bak", email="ida@x.example", notes="likes tea"))
    bench.load(
        row(email="ida@x.example", notes="zuckerkrankheit", findings=(HEALTH,)), update_rule=UpdateRule.NEWEST_WINS
    )
    bench.load(row(email="ida@x.example", notes="Zuckerkrank, again"), update_rule=UpdateRule.ASK)
    bench.load(row(full_name="Ida B. Bak", email="idabak@y.example"))
    with bench.store.write("Rita") as unit:
        unit.leads.edit(1, {"city": "Vejle"}, reason="moved")
        act = unit.merges.merge([1, 2], {})
        unit.commit()
    with bench.store.write("Rita") as unit:
        assert unit.findings.strip([unit.findings.listed()[0].id], reason="not needed") == 1
        unit.commit()
    assert leftovers(bench, ["zuckerkrank"]) == []
    with bench.store.write("Rita") as unit, pytest.raises(UsageError, match="no longer kept"):
        unit.history.undo(act)


def test_a_legal_hold_keeps_from_erasing_and_requests_are_kept(bench, row):
    bench.load(row(email="a@x.example"))
    bench.declare(
        LegalHold("h1", "a@x.example", "claim"),
        PersonRequest("r1", "a@x.example", PersonRight.ERASURE, bench.clock.moment),
    )
    with bench.store.write("Rita") as unit, pytest.raises(RefusedError) as caught:
        unit.leads.erase([1], reason="asked", stop=False)
    assert caught.value.reason == "LEGAL_HOLD"
    bench.declare(LegalHold("h1", "a@x.example", "claim", bench.clock.today().replace(year=2025)))
    with bench.store.write("Rita") as unit:
        assert unit.leads.erase([1], reason="asked", stop=False) == 1
        assert unit.registers.get(PersonRequest, "r1") is not None
        unit.commit()


def test_the_positive_control_a_plain_connection_leaves_traces(tmp_path):
    path = tmp_path / "plain.db"
    connection = dbapi2.connect(str(path))
    connection.execute("CREATE TABLE t (a)")
    connection.executemany("INSERT INTO t VALUES (?)", [(f"traceable {at}",) for at in range(500)])
    connection.commit()
    connection.execute("DELETE FROM t")
    connection.commit()
    connection.close()
    assert b"traceable" in path.read_bytes()
