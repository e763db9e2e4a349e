"""Assessments signed, sent, received, refused: a part of the fake desk."""

from dataclasses import replace

from fake_desk.people import NOW
from lead_desk.app.lia_results import ReceivedAssessment
from lead_desk.domain.approver import ApproverCard, ApproverKey
from lead_desk.domain.assessment import Assessment, AssessmentStatus
from lead_desk.domain.errors import RefusedError


class FakeApprovers:
    """See lead_desk.app.parts; mixed into the fake desk."""

    def approver_card(self) -> ApproverCard | None:
        return self.card

    def approver_keys(self) -> tuple[ApproverKey, ...]:
        return tuple(self.keys.values())

    def make_approver_key(self, name, role, passphrase=None, *, replace_old=False) -> ApproverCard:
        self._note("make_approver_key", name, role, passphrase, replace_old)
        self.card = ApproverCard(name, role, "11" * 32)
        key = ApproverKey(self.card.fingerprint, name, role, self.card.public_key, own=True)
        self.keys[key.key] = key
        return self.card

    def read_approver_card(self, path) -> ApproverCard:
        return ApproverCard("Erik Solberg", "Head of Compliance", "22" * 32)

    def trust_approver(self, path, fingerprint) -> ApproverKey:
        self._note("trust_approver", path, fingerprint)
        card = self.read_approver_card(path)
        self.keys[fingerprint] = ApproverKey(fingerprint, card.name, card.role, card.public_key, trusted_on=NOW.date())
        return self.keys[fingerprint]

    def revoke_approver(self, fingerprint, reason, *, take_back=False) -> tuple[str, ...]:
        self._note("revoke_approver", fingerprint, reason, take_back)
        self.keys[fingerprint] = replace(self.keys[fingerprint], revoked_on=NOW.date())
        return ()

    def receive_assessment(self, path) -> ReceivedAssessment:
        self._note("receive_assessment", path)
        if not any(not key.own for key in self.keys.values()):
            raise RefusedError("Nobody here has said that this key may approve.", code="SIGNER_UNKNOWN")
        return ReceivedAssessment("LI-2026-01", 1, "Fair Aarhus", "approved", "Erik Solberg")

    def send_assessment(self, family, path, version=None) -> Assessment:
        self._note("send_assessment", family, path, version)
        return self.assessment(family, version)

    def approve_signed(self, family, version, review_on, self_approval_reason="", passphrase=None) -> Assessment:
        self._note("approve_signed", family, version, review_on, self_approval_reason, passphrase)
        return self.approve(family, version, self.card.name, self.card.role, review_on, self_approval_reason)

    def approve(self, family, version, approver, role, review_on, self_approval_reason="") -> Assessment:
        self._note("approve", family, version, approver, role, review_on, self_approval_reason)
        self.lia[(family, version)] = replace(
            self.lia[(family, version)], status=AssessmentStatus.APPROVED, approver=approver, review_on=review_on
        )
        return self.lia[(family, version)]

    def reject(self, family, version, approver, role, reason) -> Assessment:
        self._note("reject", family, version, approver, role, reason)
        self.lia[(family, version)] = replace(
            self.lia[(family, version)], status=AssessmentStatus.REJECTED, reason=reason
        )
        return self.lia[(family, version)]

    def renew(self, family) -> Assessment:
        last = self.assessment(family)
        draft = replace(last, version=last.version + 1, status=AssessmentStatus.DRAFT)
        self.lia[(family, draft.version)] = draft
        return draft

    def withdraw(self, family, approver, role, reason) -> Assessment:
        self._note("withdraw", family, approver, role, reason)
        return self.assessment(family)
