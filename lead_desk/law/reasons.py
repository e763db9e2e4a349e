"""The texts of the gate's codes: title, sentence for a rep, law, remedy and where the remedy lives (LAW 8)."""

from typing import Self

from lead_desk.domain.channel import Channel
from lead_desk.domain.errors import BrokenInstallationError
from lead_desk.domain.values import dataclass
from lead_desk.law import packs
from lead_desk.law.evidence import EvidenceCodes

CHANNEL_WORDS = {
    Channel.EMAIL: "e-mail",
    Channel.SMS: "text message",
    Channel.PHONE: "phone",
    Channel.POST: "post",
}


@dataclass(frozen=True, slots=True)
class Way:
    """How a hold is cleared: what to do, and `page:action` of the place where it is done (empty where nothing does)."""

    remedy: str
    link: str


@dataclass(frozen=True, slots=True)
class ReasonText:
    """What is said about one code.

    Attributes:
        stage: 0 to 6, None for a warning.
        sentence: may hold `{channel}`, `{detail}` and `{country}`.
        law: citation; for stage 6 the row of the channel table has the exact one.
        link: `page:action` of the place that clears the hold, empty where nothing does.
        override: an override exists where the row's confidence is low.
        dead_end: no act of the user frees the lead.
        details: plain words for each detail.
        ways: for details that are cleared in another way than by `remedy` and `link`.
    """

    code: str
    stage: int | None
    title: str
    sentence: str
    law: str
    remedy: str
    link: str
    override: bool
    dead_end: bool
    details: dict[str, str]
    ways: dict[str, Way]


@dataclass(frozen=True, slots=True)
class ReasonTexts:
    """All texts, with the words for evidence codes that sentences quote."""

    texts: dict[str, ReasonText]
    evidence: EvidenceCodes

    @classmethod
    def load(cls) -> Self:
        """Read the pack.

        Raises:
            BrokenInstallationError: it is missing or damaged.
        """
        pack = packs.read("reasons.toml")
        return cls({code: _text(code, pack.table(code)) for code in pack.values}, EvidenceCodes.load())

    def __getitem__(self, code: str) -> ReasonText:
        """Return the text of a code.

        Raises:
            BrokenInstallationError: the pack has none, so the rules and the pack are not of one version.
        """
        found = self.texts.get(code)
        if found is None:
            raise BrokenInstallationError(f"reasons.toml.{code}")
        return found

    def sentence(self, code: str, channel: Channel | None = None, detail: str = "", country: str = "") -> str:
        """Return the sentence a rep reads.

        Args:
            code: a code of LAW 8.
            channel: the channel the hold speaks about.
            detail: the hold's detail; evidence codes and fixed details are put into words.
            country: the country's name.
        """
        return self.fill(self[code].sentence, code, channel, detail, country)

    def way(self, code: str, channel: Channel | None = None, detail: str = "") -> Way:
        """Return how a hold is cleared; a dead end leads nowhere."""
        text = self[code]
        way = text.ways.get(detail) or Way(text.remedy, text.link)
        return Way(self.fill(way.remedy, code, channel, "", ""), "" if text.dead_end else way.link)

    def fill(self, text: str, code: str, channel: Channel | None, detail: str, country: str) -> str:
        """Put the words for channel, detail and country into a text of the pack."""
        words = self[code].details.get(detail) or self.evidence.sentences.get(detail) or detail or "not stated"
        filled = text.replace("{detail}", words)
        filled = filled.replace("{channel}", CHANNEL_WORDS[channel] if channel else "this channel")
        filled = filled.replace("{country}", country or "this country")
        return filled[:1].upper() + filled[1:]


def _text(code: str, table: packs.Table) -> ReasonText:
    details = table.table("details") if "details" in table.values else None
    ways = table.table("ways") if "ways" in table.values else None
    return ReasonText(
        code=code,
        stage=None if code.startswith("W_") else table.number("stage"),
        title=table.text("title"),
        sentence=table.text("sentence"),
        law=table.text("law"),
        remedy=table.text("remedy"),
        link=table.text("link"),
        override=table.text("override", "never") == "low_confidence",
        dead_end=table.flag("dead_end", default=False),
        details={key: details.text(key) for key in details.values} if details else {},
        ways={key: _way(ways.table(key)) for key in ways.values} if ways else {},
    )


def _way(table: packs.Table) -> Way:
    return Way(table.text("remedy"), table.text("link"))
