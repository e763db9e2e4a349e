"""A reason of the gate in words, with the way to clear it."""

from lead_desk.app.results import Hold
from lead_desk.gate.gate import Gate
from lead_desk.gate.verdict import Reason


def hold_of(gate: Gate, reason: Reason, country: str = "") -> Hold:
    """Return a reason as both front ends show it.

    Args:
        gate: the gate that gave it.
        reason: from a verdict or from `judge_request`.
        country: ISO code of the case, for sentences that name the country.
    """
    way = gate.law.reasons.way(reason.code, reason.channel, reason.detail)
    return Hold(
        code=reason.code,
        stage=reason.stage,
        title=gate.law.reasons[reason.code].title,
        sentence=gate.explain(reason, country),
        law=reason.law,
        remedy=way.remedy,
        link=way.link,
        channel=reason.channel,
        override=reason.overridable,
        country=country if reason.overridable else "",
    )


def hold_of_code(gate: Gate, code: str) -> Hold:
    """Return the text of a code without a case behind it, as lists of counts show it.

    Raises:
        BrokenInstallationError: there is no such code in the law pack.
    """
    text = gate.law.reasons[code]
    stage = text.stage if text.stage is not None else -1
    return hold_of(gate, Reason(code=code, stage=stage, law=text.law))
