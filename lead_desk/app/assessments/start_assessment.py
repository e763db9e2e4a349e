"""A new draft: from a template or empty, with what the store already knows filled in."""

import tomllib
from collections.abc import Mapping
from typing import cast

from lead_desk import resources
from lead_desk.app.assessments.write_assessment import keep
from lead_desk.app.core import Core, organisation_of
from lead_desk.app.ports import Unit
from lead_desk.app.wording import Wording
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.campaign import OWN_USE, Purpose
from lead_desk.domain.errors import UsageError
from lead_desk.domain.languages import ENGLISH
from lead_desk.domain.source import Source
from lead_desk.law.lia_answers import with_prose
from lead_desk.law.lia_form import lia_form

_FOLDER = "law/lia_templates"
OWN_ANSWERS = ("H2", "P3", "P8", "B1", "B8", "G4", "D1", "D2", "D3", "D4", "D5", "D7")
"""Questions that a new draft leaves open, whatever its template says.

Who is the controller, what the author expects, has checked and has looked at, and the decision itself: an answer out of
a template would be nobody's.
"""


def templates(language: str = ENGLISH) -> tuple[tuple[str, str], ...]:
    """Return (key, title) of the bundled templates, in the order of their keys.

    Raises:
        UsageError: they are not there in that language.
    """
    words, found = Wording(language), sorted(resources.path(_FOLDER).glob("*.toml"))
    return tuple((path.stem, words(_title(_read(path.stem), path.stem))) for path in found)


def template_answers(key: str, language: str = ENGLISH) -> dict[str, object]:
    """Return the sample answers of a template in a language, without sign-off, which is the user's own.

    Raises:
        UsageError: there is no such template or language.
    """
    if key not in {known for known, _title_text in templates()}:
        raise UsageError("There is no such template.", f"Known: {', '.join(k for k, _ in templates())}.")
    return with_prose(lia_form(), cast(Mapping[str, object], _read(key).get("answers", {})), Wording(language))


def _read(key: str) -> dict[str, object]:
    return tomllib.loads(resources.text(f"{_FOLDER}/{key}.toml"))


def _title(template: Mapping[str, object], fallback: str) -> str:
    return str(template.get("title") or fallback)


def start_assessment(
    core: Core, unit: Unit, template: str | None, family: str, title: str, author: str, language: str = ENGLISH
) -> Assessment:
    """Save and return a new draft.

    Args:
        core: the parts.
        unit: the open transaction.
        template: key of a bundled template, or None for an empty form.
        family: key of the new family.
        title: what it is called.
        author: who writes it.
        language: of the template's answers.

    Raises:
        UsageError: the key is taken, or there is no such template or language.
    """
    if not family.strip() or not title.strip():
        raise UsageError("An assessment needs a key and a title.", "Give both.")
    if unit.assessments.versions(family):
        raise UsageError("There is an assessment of that key already.", "Renew it, or choose another key.")
    sample = template_answers(template, language) if template else {}
    answers = {key: value for key, value in sample.items() if key not in OWN_ANSWERS}
    answers.update({key: value for key, value in _facts(unit).items() if not answers.get(key)})
    draft = Assessment(
        family=family,
        version=1,
        title=title,
        answers={**answers, "H1": f"{title}, {family}", "H3": author},
        author=author,
        created_at=core.clock.now(),
    )
    keep(core, unit, draft)
    return draft


def _facts(unit: Unit) -> dict[str, object]:
    """Return what the registers say about the scope, so that the author corrects instead of typing."""
    organisation = organisation_of(unit)
    sources, purposes = unit.registers.all(Source), unit.registers.all(Purpose)
    facts: dict[str, object] = {
        "S1": [purpose.key for purpose in purposes if purpose.marketing],
        "S4": [source.key for source in sources],
        "S5": sorted({country for source in sources for country in source.countries}),
        "S7": [OWN_USE],
    }
    if organisation.name:
        facts["H2"] = organisation.name
    return {key: value for key, value in facts.items() if value}
