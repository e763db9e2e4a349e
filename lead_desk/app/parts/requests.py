"""The desk's methods about people's requests (GDPR Arts. 12-21)."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from lead_desk.app.parts.part import DeskPart
from lead_desk.app.ports import Unit
from lead_desk.app.rights import find_person, person_requests
from lead_desk.app.rights.person_html import person_html
from lead_desk.app.rights.person_report import person_report
from lead_desk.app.rights.results import FoundLead, NewRequest, RequestRow, RequestView
from lead_desk.app.verdicts import standing
from lead_desk.app.wording import Wording
from lead_desk.domain.errors import UsageError
from lead_desk.domain.evidence import RefusalGround, RequestOutcome
from lead_desk.domain.languages import ENGLISH

Answer = TypeVar("Answer")
_COPIES = (".html", ".json")


class RequestPart(DeskPart):
    """The rights desk: find a person, take their request in, do what it asks for, answer."""

    def find_people(self, who: str, country: str = "") -> tuple[FoundLead, ...]:
        """Return the leads that an e-mail, a number or a name may mean.

        Raises:
            UsageError: nothing was given, or an address or number that cannot be read.
        """
        with self.core.store.read() as unit:
            return find_person.find_people(unit, who, country)

    def requests(self) -> tuple[RequestRow, ...]:
        """Return all requests, the most urgent open one first."""
        with self.core.store.read() as unit:
            return person_requests.listing(self.core, unit)

    def request(self, key: str) -> RequestView:
        """Return one request with what is held on the person and what is left to do.

        Raises:
            UsageError: there is no such request.
        """
        with self.core.store.read() as unit:
            return person_requests.view(self.core, unit, key)

    def take_request(self, new: NewRequest) -> str:
        """Keep a request and return its key; an objection to marketing stops the person at once (Art. 21(3)).

        Raises:
            UsageError: nobody is named, the day lies ahead, or an address or number cannot be read.
        """
        return self._write(lambda unit: person_requests.take_in(self.core, unit, new))

    def stop_for_request(self, key: str) -> int:
        """Put the person of a request on the do-not-contact list; return how many entries are new.

        Raises:
            UsageError: no such request, or nothing is known to stop.
        """
        return self._write(lambda unit: person_requests.stop(self.core, unit, key))

    def erase_for_request(self, key: str) -> int:
        """Erase the leads of a request's person; fingerprints stay. Return how many leads.

        Raises:
            UsageError: no such request.
            RefusedError: a legal hold forbids it.
        """
        return self._write(lambda unit: person_requests.erase(self.core, unit, key))

    def restrict_for_request(self, key: str, restricted: bool) -> int:
        """Set or lift the restriction of Art. 18 on the person's leads; return how many changed.

        Raises:
            UsageError: no such request.
        """
        return self._write(lambda unit: person_requests.restrict(unit, key, restricted=restricted))

    def recipients_told(self, key: str) -> None:
        """Note that everybody who got the data was told (Art. 19).

        Raises:
            UsageError: no such open request.
        """
        self._write(lambda unit: person_requests.told(unit, key))

    def request_identity(self, key: str, state: str) -> None:
        """Note whether the person was `asked` for a proof, `proved` who they are, or `refused`.

        Raises:
            UsageError: no such open request.
        """
        self._write(lambda unit: person_requests.identity(unit, key, state))

    def extend_request(self, key: str, until: date, reason: str) -> None:
        """Note that the person was told of a later day (Art. 12(3)).

        Raises:
            UsageError: no such open request, no reason, or a day that the law does not allow.
        """
        self._write(lambda unit: person_requests.extend(self.core, unit, key, until, reason))

    def answer_request(self, key: str, outcome: RequestOutcome, said: str, ground: RefusalGround | None = None) -> None:
        """Close a request: the person has been answered.

        Raises:
            UsageError: no such open request, or a word is missing.
            RefusedError: what it asks for is not done yet.
        """
        self._write(lambda unit: person_requests.answer(self.core, unit, key, outcome, ground, said))

    def person_page(self, key: str, language: str = ENGLISH) -> str:
        """Return everything held on the person of a request, as an HTML page (Art. 15).

        Raises:
            UsageError: no such request or language.
        """
        words = Wording(language)
        with self.core.store.read() as unit:
            request = person_requests.view(self.core, unit, key).row.request
            return person_html(person_report(self.core, unit, request, words), words)

    def save_copy(self, key: str, target: Path, content: bytes | None = None, language: str = ENGLISH) -> str:
        """Write the person's copy and note its hash on the request; return the hash.

        Args:
            key: the request.
            target: `.html` to be read, `.json` for machines (Art. 20); any other ending needs `content`.
            content: the finished document, where a front end laid out `person_page` itself.
            language: of a page; what is for machines always has English keys.

        Raises:
            UsageError: no such request or language, or an ending that is not known.
            RefusedError: the target cannot be written.
        """
        made = self._copy(key, target, language) if content is None else content
        self.core.writer.document(target, made)
        sha256 = hashlib.sha256(made).hexdigest()
        self._write(lambda unit: person_requests.copied(unit, key, sha256))
        return sha256

    def _copy(self, key: str, target: Path, language: str) -> bytes:
        ending = target.suffix.lower()
        if ending not in _COPIES:
            raise UsageError("The copy cannot be written as that kind of file.", "Use .html or .json.")
        if ending == ".html":
            return self.person_page(key, language).encode()
        with self.core.store.read() as unit:
            request = person_requests.view(self.core, unit, key).row.request
            report = person_report(self.core, unit, request, Wording())
        return (json.dumps(report.facts, ensure_ascii=False, indent=2) + "\n").encode()

    def _write(self, act: Callable[[Unit], Answer]) -> Answer:
        with self.core.store.write(self.actor) as unit:
            answer = act(unit)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return answer
