"""Parse cells that answer a question: yes or no, an age, a web address."""

import re
import unicodedata
from functools import lru_cache

from lead_desk.domain.parsed import NOTHING, CellCode, Parsed, is_blank, visible, words
from lead_desk.domain.patterns import late

_YES = words(
    """
    1 y yes yes! true t on x ✓ ✔ ☑ ok ja j jo jep jada oui o vrai si sí sì s sim verdadero vero verdadeiro waar
    wahr sandt sant tak t prawda agreed agree accepted accept granted given active subscribed opted-in opted_in
    optedin opt-in opt_in optin confirmed consented consent permission zugestimmt eingewilligt angemeldet
    bestätigt abonné inscrit accepté consenti acepta aceptado suscrito tilmeldt accepteret bekræftet samtykke
    påmeldt ingeschreven toegestemd akkoord prenumererar godkänt iscritto accettato inscrito aceito zgoda
    i-agree i-accept i-consent yes-please yes-i-agree ja-tak ja-gerne jeg-accepterer jeg-giver-samtykke ja-bitte ja-gern
    ich-stimme-zu ich-willige-ein oui-svp j'accepte sí-acepto acepto si-acepto ja-graag ik-ga-akkoord ja-tack
    jag-godkänner jag-samtycker ja-takk jeg-godtar jeg-samtykker accetto acconsento sì-accetto concordo autorizo
    zgadzam-się wyrażam-zgodę
    """
)
_NO = words(
    """
    0 n no no! false f off ✗ ✘ ☐ nej nei nein ne non faux nee nie nao não falso falsch falskt falsk onwaar niet
    ikke inte declined refused denied withdrawn revoked inactive unsubscribed unsubscribe opted-out opted_out
    optedout opt-out opt_out optout bounced cleaned blacklisted suppressed blocked removed abgemeldet widerrufen
    abgelehnt désabonné desinscrit désinscrit refusé baja cancelado rechazado afmeldt frameldt avregistrerad
    uitgeschreven afgemeld geweigerd disiscritto rifiutato cancelado recusado descadastrado wypisany
    no-thanks no-thank-you i-do-not-agree i-disagree nej-tak nein-danke non-merci no-gracias nee-bedankt nee-dank-u
    nej-tack nei-takk no-grazie não-obrigado não-obrigada nie-dziękuję never_subscribed never-subscribed not_subscribed
    not-subscribed non-subscribed
    """
)
_REFUSALS = words(
    """
    unsubscribed unsubscribe opted-out opted_out optedout opt-out opt_out optout blacklisted suppressed declined refused
    withdrawn revoked abgemeldet widerrufen désabonné desinscrit désinscrit baja afmeldt frameldt avregistrerad
    uitgeschreven afgemeld disiscritto descadastrado wypisany complained complaint spam do-not-contact do-not-email
    do-not-mail do-not-call dnc robinson objected opposition sperre gesperrt spærret spärrad avmeldt cancelled-by-user
    """
)
_WORD_EDGE = late(r"^[\s'\"(\[]+|[\s'\".!)\]]+$")


def parse_yesno(text: str) -> Parsed:
    """Read a yes-or-no cell in any of the eleven languages; the value is `yes`, `no` or ''."""
    if not text:
        return NOTHING
    word = _WORD_EDGE.sub("", unicodedata.normalize("NFC", visible(text))).lower()
    word = word.replace(" ", "-") if " " in word else word
    if word in _YES or word in {"double-opt-in", "single-opt-in"}:
        return Parsed("yes")
    if word in _NO:
        return Parsed("no")
    return NOTHING if is_blank(text) else Parsed(problem=CellCode.YESNO_UNKNOWN)


def says_refused(text: str) -> bool:
    """Tell whether a cell of a negative column (`unsubscribed`, `do not call`) says that the person refused.

    In doubt it does: any answer but an empty one, a no, or a word for an active subscription counts as a refusal,
    because a date, a reason or a channel in such a column is how tools write it.
    """
    word = visible(text).lower()
    if not word or word in {"0", "-", "n/a", "na", "null", "none", "–"}:
        return False
    if word.replace(" ", "-") in _REFUSALS:
        return True
    answer = parse_yesno(text).value
    return answer != "no" and word not in {
        "subscribed",
        "active",
        "opted in",
        "opted-in",
        "opt-in",
        "allow",
        "allowed",
        "pending",
    }


_STANDING = words(
    """
    aktiv aktive inaktiv inaktive angemeldet abonniert bestätigt unbestätigt ausstehend actif inactif abonné
    abonnée inscrit inscrite confirmé en-attente activo inactivo suscrito suscrita confirmado pendiente actief
    inactief ingeschreven aangemeld bevestigd tilmeldt bekræftet afventer prenumererar bekräftad väntande
    påmeldt bekreftet attivo inattivo iscritto iscritta confermato ativo inativo inscrito aktywny nieaktywny
    zapisany potwierdzony oczekuje
    """
)


def is_standing_word(text: str) -> bool:
    """Tell whether a status cell says, not in English, that a subscription stands or rests (`aktiv`, `inscrit`).

    Under a header that says no itself (`Werbesperre: aktiv`) the same word means the no.
    """
    return visible(text).lower().replace(" ", "-") in _STANDING


def is_refusal_word(text: str) -> bool:
    """Tell whether a status cell (`subscribed`, `unsubscribed`) says in so many words that the person left."""
    return visible(text).lower().replace(" ", "-") in _REFUSALS


_BOUNCES = frozenset({"bounced", "bounce", "hard-bounce", "hard-bounced", "hardbounce", "cleaned", "undeliverable"})


def is_bounce_word(text: str) -> bool:
    """Tell whether a status cell says that mail to the address came back for good."""
    return visible(text).lower().replace(" ", "-") in _BOUNCES


_AGE = late(
    r"(?:age|alter|alder|ålder|âge|edad|leeftijd|età|idade|wiek)?\s*:?\s*(\d{1,3})(?:[.,]0+)?\s*(?:\D{0,24})?\Z",
    re.IGNORECASE,
)


def parse_age(text: str) -> Parsed:
    """Read an age in whole years, 0 to 120, with or without a word for years."""
    if is_blank(text) and text.strip() != "0":
        return NOTHING
    found = _AGE.match(unicodedata.normalize("NFKC", visible(text)))
    if found is None or "-" in text or int(found.group(1)) > 120:
        return Parsed(problem=CellCode.AGE_INVALID)
    return Parsed(str(int(found.group(1))))


_HOST = late(r"(?=.{4,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{1,62}\Z")
_SCHEME = late(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)


@lru_cache(maxsize=4096)
def parse_url(text: str) -> Parsed:
    """Read a web address; the value has a scheme, a lower-case host and no user part. Only http and https pass."""
    if is_blank(text):
        return NOTHING
    clean = visible(text).strip("<>\"'[]() ")
    clean = re.split(r"[\s;|]|,(?=\s|http|www)", clean)[0].rstrip(",.;")
    scheme = "https"
    lowered = clean.lower()
    for prefix in ("https:", "http:"):
        if lowered.startswith(prefix):
            scheme, clean = prefix[:-1], clean[len(prefix) :].lstrip("/\\")
            break
    else:
        found = _SCHEME.match(clean)
        if found and not re.match(r"\d+(/|\Z)", clean[found.end() :]):
            return Parsed(problem=CellCode.URL_INVALID)
        clean = clean.lstrip("/")
    host, slash, rest = clean.partition("/")
    host, colon, port = host.lower().partition(":")
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return Parsed(problem=CellCode.URL_INVALID)
    if "@" in host or (colon and not port.isdigit()) or not _HOST.match(host.partition("?")[0]):
        return Parsed(problem=CellCode.URL_INVALID)
    tail = rest or ""
    return Parsed(f"{scheme}://{host}{colon}{port}{slash if tail else ''}{tail}")


_LINKEDIN = late(
    r"(?:https?:)?/*(?:[a-z]{2,3}\.)?linkedin\.com/((?:in|pub|company|school|showcase|sales/(?:lead|people|company)|talent/profile)/[^\s?#]+)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def parse_linkedin(text: str) -> Parsed:
    """Read the address of a LinkedIn page; tracking parts and the language host are dropped."""
    if is_blank(text):
        return NOTHING
    found = _LINKEDIN.search(visible(text))
    if found:
        return Parsed(f"https://www.linkedin.com/{found.group(1).rstrip('/')}")
    return parse_url(text)
