"""The scorecard of sources: counts that add up from imports, stops, flags and promises."""

from datetime import date

from lead_desk.domain.channel import Channel, RecipientClass
from lead_desk.domain.source import Source, SourceKind, SourceTerms
from lead_desk.domain.stop import Stop, StopKind, StopReason


def test_what_became_of_a_sources_rows(bench, row):
    bench.basics()
    bench.declare(
        Source("fair", "Fair", SourceKind.EVENT, terms=SourceTerms.ALLOWED, obtained_on=date(2026, 11, 10),
               countries=("DK",), attested_by="Ann", evidence=("corporate_subscriber",))
    )  # fmt: skip
    bench.load(
        row(full_name="Bo Lund", email="bo@lund.example", country="DK"),
        row(full_name="Ann Eg", email="ann@eg.example", country="SE"),
        row(full_name="Ida Bak", email="ida@bak.example", country="DK", recipient_class=RecipientClass.CONSUMER),
        row(full_name="Bo Lund", email="bo@lund.example", country="DK"),
    )
    with bench.store.write("Ann") as unit:
        unit.stops.add(
            [
                Stop(StopKind.EMAIL, "bo@lund.example", channel=Channel.EMAIL, reason=StopReason.BOUNCE_COMPLAINT),
                Stop(StopKind.EMAIL, "ann@eg.example", reason=StopReason.UNSUBSCRIBE),
                Stop(StopKind.DOMAIN, "bak.example", reason=StopReason.AUTHORITY),
            ]
        )
        unit.commit()
    with bench.store.read() as unit:
        score = next(item for item in unit.scores.of_sources() if item.key == "fair")
    assert (score.rows, score.duplicates, score.leads) == (4, 1, 3)
    assert (score.bounced, score.said_no, score.contradicting) == (1, 1, 2)
    assert score.per_thousand(score.bounced) == 333.3


def test_a_source_without_rows_has_none(bench):
    bench.basics()
    with bench.store.read() as unit:
        assert [(item.key, item.rows, item.per_thousand(0)) for item in unit.scores.of_sources()] == [("fair", 0, 0.0)]
