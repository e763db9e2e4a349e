"""The desk's methods about signed assessments and approvers' keys."""

from datetime import date
from pathlib import Path

from lead_desk.app.assessments import approver_keys, exchange_assessments
from lead_desk.app.assessments.assessment_file import read_card
from lead_desk.app.lia_results import ReceivedAssessment
from lead_desk.app.parts.part import DeskPart
from lead_desk.app.verdicts import standing
from lead_desk.domain.approver import ApproverCard, ApproverKey
from lead_desk.domain.assessment import Assessment
from lead_desk.domain.errors import LeadDeskError


class ExchangePart(DeskPart):
    """Sign with a key, send and receive assessments, say whose signature counts (DESIGN 16)."""

    def approver_card(self) -> ApproverCard | None:
        """Return the card of this store's own approver's key, None where none was made.

        Raises:
            StoreError: its file is damaged.
        """
        return self.core.signing.card()

    def approver_needs_passphrase(self) -> bool:
        """Tell whether signing asks for a passphrase."""
        return self.core.signing.needs_passphrase()

    def make_approver_key(
        self, name: str, role: str, passphrase: str | None = None, *, replace_old: bool = False
    ) -> ApproverCard:
        """Make this store's approver's key; without a passphrase it is kept in the system's keyring.

        Raises:
            UsageError: no full name or no job.
            StoreError: there is one already, or no place to keep it in.
        """
        with self.core.store.write(self.actor) as unit:
            card = approver_keys.make_key(self.core, unit, name, role, passphrase, replace_old=replace_old)
            unit.commit()
        return card

    def write_approver_card(self, path: Path) -> ApproverCard:
        """Write the card of one's own key, to be handed to colleagues.

        Raises:
            UsageError: there is no key here.
            RefusedError: the file cannot be written.
        """
        return approver_keys.write_card(self.core, path)

    def read_approver_card(self, path: Path) -> ApproverCard:
        """Return the card in a file, to show its fingerprint; nothing is trusted by that.

        Raises:
            UnreadableFileError: the file holds no card.
        """
        return read_card(path)

    def approver_keys(self) -> tuple[ApproverKey, ...]:
        """Return the keys that were trusted here, revoked ones included."""
        with self.core.store.read() as unit:
            return unit.registers.all(ApproverKey)

    def trust_approver(self, path: Path, fingerprint: str) -> ApproverKey:
        """Accept what a key signs from now on.

        Raises:
            UnreadableFileError: the file holds no card.
            UsageError: no fingerprint is given.
            RefusedError: it is another one, or the key was revoked.
        """
        with self.core.store.write(self.actor) as unit:
            key = approver_keys.trust(self.core, unit, path, fingerprint)
            unit.commit()
        return key

    def revoke_approver(self, fingerprint: str, reason: str, *, take_back: bool = False) -> tuple[str, ...]:
        """Accept nothing more that a key signs; return the families whose approval rests on it.

        Raises:
            UsageError: no such key, or no reason.
        """
        with self.core.store.write(self.actor) as unit:
            resting = approver_keys.revoke(self.core, unit, fingerprint, reason, take_back=take_back)
            unit.commit()
        standing.refresh_if_quick(self.core)
        return resting

    def approve_signed(
        self,
        family: str,
        version: int,
        review_on: date,
        self_approval_reason: str = "",
        passphrase: str | None = None,
    ) -> Assessment:
        """Approve a draft with this store's approver's key.

        Raises:
            UsageError: no such version, or no key here.
            RefusedError: it is no draft, has problems, or two persons are required.
            StoreError: the key does not open.
        """
        with self.core.store.write(self.actor) as unit:
            approved = exchange_assessments.approve_signed(
                self.core,
                unit,
                family,
                version,
                review_on,
                self_approval_reason=self_approval_reason,
                passphrase=passphrase,
            )
            unit.commit()
        standing.refresh_if_quick(self.core)
        return approved

    def send_assessment(self, family: str, path: Path, version: int | None = None) -> Assessment:
        """Write a draft or a signed approval to a file for other laptops.

        Raises:
            UsageError: no such version.
            RefusedError: it is decided but not signed, or the file cannot be written.
        """
        with self.core.store.write(self.actor) as unit:
            sent = exchange_assessments.send(self.core, unit, family, path, version)
            unit.commit()
        return sent

    def receive_assessment(self, path: Path) -> ReceivedAssessment:
        """Take an assessment file in; a refusal is written to the audit log.

        Raises:
            UnreadableFileError: it is no assessment file.
            RefusedError: changed, signed by an unknown or revoked key, out of date, overtaken, or not complete.
        """
        try:
            with self.core.store.write(self.actor) as unit:
                received = exchange_assessments.receive(self.core, unit, path)
                unit.commit()
        except LeadDeskError as error:
            with self.core.store.write(self.actor) as unit:
                unit.audit.write("assessment_refused", {"code": error.reason})
                unit.commit()
            raise
        standing.refresh_if_quick(self.core)
        return received
