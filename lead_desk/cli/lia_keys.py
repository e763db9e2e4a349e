"""`lead-desk lia key`: approvers' keys."""

from collections.abc import Callable

from lead_desk.cli.context import Context
from lead_desk.cli.secrets import first_line
from lead_desk.domain.approver import ApproverCard, ApproverKey
from lead_desk.domain.errors import UsageError


def run(context: Context) -> int:
    """Run the act that was asked for."""
    return _ACTS[context.args.key_act](context)


def _create(context: Context) -> int:
    args = context.args
    passphrase = first_line(args.key_passphrase_file)
    card = context.desk.make_approver_key(args.name, args.role, passphrase, replace_old=args.replace)
    _tell(context, card)
    context.output.say("Hand the card out with 'lia key card', and read this fingerprint to whoever trusts it.")
    return 0


def _show(context: Context) -> int:
    card = context.desk.approver_card()
    if card is None:
        raise UsageError("There is no approver's key here.", "Make one with 'lia key create'.", code="APPROVER_NONE")
    _tell(context, card)
    return 0


def _tell(context: Context, card: ApproverCard) -> None:
    context.output.result({"fingerprint": card.fingerprint, "name": card.name, "role": card.role})


def _card(context: Context) -> int:
    card = context.desk.write_approver_card(context.args.output)
    context.output.result({"file": context.args.output, "fingerprint": card.fingerprint})
    return 0


def _list(context: Context) -> int:
    for key in context.desk.approver_keys():
        state = f"revoked {key.revoked_on}" if key.revoked_on else "own" if key.own else "trusted"
        facts = {**_entry(key), "own": key.own, "trusted_on": key.trusted_on, "revoked_on": key.revoked_on}
        context.output.record(facts, f"{key.key}  {key.name}, {key.role}  {state}")
    return 0


def _entry(key: ApproverKey) -> dict[str, object]:
    return {"fingerprint": key.key, "name": key.name, "role": key.role}


def _trust(context: Context) -> int:
    key = context.desk.trust_approver(context.args.file, context.args.fingerprint)
    context.output.result({**_entry(key), "trusted_on": key.trusted_on})
    return 0


def _revoke(context: Context) -> int:
    args = context.args
    resting = context.desk.revoke_approver(args.fingerprint, args.reason, take_back=args.take_back)
    context.output.result({"revoked": True, "taken_back" if args.take_back else "still_approved": list(resting)})
    return 0


_ACTS: dict[str, Callable[[Context], int]] = {
    "create": _create,
    "show": _show,
    "card": _card,
    "list": _list,
    "trust": _trust,
    "revoke": _revoke,
}
