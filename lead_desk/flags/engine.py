"""The flagger: finds children's, special-category and criminal data, and says which words gave them away."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from weakref import WeakSet

from lead_desk.domain.flag import CHILD_LIMIT, ColumnVerdict, Finding
from lead_desk.domain.own_words import OwnLexicon
from lead_desk.flags import catalogue, compiled, headings, learnt, pack, tongue
from lead_desk.flags.columns import Headers
from lead_desk.flags.compiled import Compiled
from lead_desk.flags.detector import Detector
from lead_desk.flags.lexicon import language_bit
from lead_desk.flags.loud import Loud
from lead_desk.flags.own_words import OwnWords
from lead_desk.flags.plan import Plan
from lead_desk.flags.record import Setting, Tools
from lead_desk.flags.sieve import Sieve
from lead_desk.flags.vocabulary import Vocabulary

_NONE = OwnLexicon()


class Flagger:
    """Built once from the resources; keeps its compiled terms and the plans of the headers it has met.

    Attributes:
        vocabulary: the compiled terms, by the words that may begin them.
        own: the owner's words.
    """

    def __init__(
        self,
        rules: Compiled,
        detectors: tuple[Detector, ...],
        own: OwnLexicon = _NONE,
        vocabulary: Vocabulary | None = None,
    ) -> None:
        self._rules, self._detectors, self.own = rules, detectors, own
        self.vocabulary = vocabulary or Vocabulary(rules.shelves)
        self._sieve = Sieve(Loud(rules.loud, self.vocabulary, rules.names.values()), learnt.load())
        self._headers = Headers(rules.headings)
        self._plan = lru_cache(maxsize=256)(self._make_plan)
        self._made: WeakSet[Plan] = WeakSet()
        self._derived: Flagger | None = None

    @classmethod
    def load(cls) -> "Flagger":
        """Return a flagger over the shipped rule pack.

        Raises:
            BrokenInstallationError: lexicons or detectors are missing.
        """
        learnt.load()
        return cls(compiled.load(), catalogue.load())

    def with_own(self, own: OwnLexicon) -> "Flagger":
        """Return a flagger with an owner's words on top; the newest is kept until it is told to forget."""
        if own == self.own:
            return self
        if self._derived is None or self._derived.own != own:
            self._derived = Flagger(self._rules, self._detectors, own, self.vocabulary)
        return self._derived

    @property
    def version(self) -> str:
        """Version of the rule pack with the first digits of its hash; `+own` where an owner's words come on top."""
        return pack.named(self._rules.digest, learnt.load().digest, own=bool(self.own))

    def plan(
        self,
        headers: Sequence[str],
        roles: Mapping[str, str] | None = None,
        *,
        today: date,
        language: str = "",
        child_limit: int = CHILD_LIMIT,
    ) -> Plan:
        """Return the plan for a list with these headers, made once and kept.

        Args:
            headers: the list's headers, as delivered.
            roles: header -> field name of the catalogue, where the importer has mapped it.
            today: the day on which ages are counted.
            language: the list's language if known, else empty.
            child_limit: age below which a person is a child, 18 unless the source's policy is stricter (16, 13).
        """
        return self._plan(tuple(headers), tuple(sorted((roles or {}).items())), today, language, child_limit)

    def _make_plan(
        self, headers: tuple[str, ...], roles: tuple[tuple[str, str], ...], today: date, language: str, child_limit: int
    ) -> Plan:
        spoken = language_bit(language) if language else tongue.of_headers(headers, self.vocabulary)
        tools = Tools(self.vocabulary, self._rules.names, spoken)
        own = OwnWords(self.own, dict(roles)) if self.own else None
        made = Plan(
            self._detectors,
            Setting(self._headers.columns(headers, dict(roles)), tools, today, child_limit),
            self._sieve,
            own,
        )
        self._made.add(made)
        return made

    def forget(self) -> None:
        """Drop every text and word of the lists that were screened, as the store is locked or an import is done.

        Plans that somebody still holds go on working; they only learn afresh.
        """
        self._plan.cache_clear()
        for made in list(self._made):
            made.forget()
        self.vocabulary.forget()
        learnt.load().forget()
        self._sieve.forget()
        if self._derived is not None:
            self._derived.forget()
            self._derived = None

    def screen(
        self,
        fields: Sequence[tuple[str, str]],
        *,
        today: date,
        roles: Mapping[str, str] | None = None,
        language: str = "",
        child_limit: int = CHILD_LIMIT,
    ) -> tuple[Finding, ...]:
        """Return the findings of one record given as (header, text) pairs; see `plan` for the arguments."""
        headers = [header for header, _ in fields]
        plan = self.plan(headers, roles, today=today, language=language, child_limit=child_limit)
        return plan.screen([text for _, text in fields])

    def column_verdicts(self, headers: Sequence[str]) -> tuple[ColumnVerdict, ...]:
        """Return what the headers alone ask for: 'this column asks for health data: leave it out?'."""
        return headings.verdicts(self._headers.columns(headers))


__all__ = ["Flagger", "Plan"]
