"""Empty answers, noes and placeholders in the languages of the lists."""

from lead_desk.flags.fold import compose, fold

# Cells that say nothing, whatever the column asks.
_PLACEHOLDERS = frozenset(
    (
        "-|--|---|–|—|.|..|...|…|?|??|???|/|//|*|**|n/a|na|n.a.|n.a|n/d|nd|n.d.|n.d|#n/a|null|nil|nan|unknown|unk|tbc|tbd|tba|nc|nr|declined|"
        "undisclosed|not asked|not known|not stated|not given|not provided|not recorded|not disclosed|declined to say|rather not say|"
        "prefer not to say|none listed|didn't say|did not say|wouldn't say|not applicable|no answer|no data|no info|blank|empty|(blank)|"
        "(empty)|not specified|not collected|withheld|refused|pending|prefer not to answer|pnts|no response|ask|to ask|not sure|"
        "ubesvaret|intet svar|unbeantwortet|sans réponse|sin respuesta|onbeantwoord|obesvarat|inget svar|sem resposta|nessuna risposta|bez odpowiedzi|ubesvart|ukendt|uoplyst|ikke oplyst|ikke spurgt|vides ikke|ønsker ikke at oplyse|i/t|ved ikke|ej oplyst|ikke relevant|ingen oplysning|"
        "unbekannt|k.a.|k. a.|ka|keine angabe|keine angaben|nicht bekannt|nicht gefragt|nicht erfragt|entfällt|unbek|nicht angegeben|"
        "möchte nicht angeben|ohne angabe|o.a.|leer|(leer)|weiß nicht|"
        "inconnu|inconnue|non renseigné|non renseignée|non précisé|n.c.|n/c|n.r.|non communiqué|sans objet|s/o|s.o.|vide|"
        "ne souhaite pas répondre|à compléter|pas demandé|à demander|"
        "desconocido|desconocida|no consta|no aplica|no facilitado|sin datos|s/d|no preguntado|prefiere no decirlo|no procede|n/p|np|"
        "por confirmar|sin especificar|no especificado|no sabe|"
        "onbekend|nvt|n.v.t.|n.v.t|niet gevraagd|niet bekend|wil niet zeggen|niet van toepassing|geen opgave|niet opgegeven|niet ingevuld|"
        "onb|zegt niet|leeg|okänd|okänt|ej angivet|ej angiven|ej tillfrågad|vet ej|vill ej uppge|uppgift saknas|ej aktuellt|ej relevant|tom|"
        "desconhecido|não informado|não consta|não se aplica|prefere não dizer|sconosciuto|non specificato|non indicato|non disponibile|"
        "nieznane|brak danych|nie dotyczy|nie podano|ukjent|ikke oppgitt|vet ikke"
    ).split("|")
)

# Noes: an answer, but in a yes-no column on membership or condition it is no data of this record by our policy.
_NOES = frozenset(
    "no|none|0|false|n|nope|not any|no known|none known|nothing|none declared|none disclosed|not a member|non-member|non member|never|not registered|not disabled|"
    "nej|ingen|intet|ikke|nul|nej tak|nix|nein|keine|keiner|kein|nichts|ohne|keinerlei|nicht vorhanden|nie|non|aucun|aucune|néant|rien|jamais|pas|non adhérent|"
    "sin|ninguno|ninguna|nada|nunca|no tiene|nee|geen|niets|nooit|inga|inget|inte|ej|nenhum|nenhuma|não|nao|nessuno|nessuna|niente|nie|brak|żadne|żadna|nei|"
    "no known allergies|nka|nkda|no allergies|no special needs|no requirements|keine bekannt|ingen kendte|aucune connue|ninguna conocida|geen bijzonderheden|ingen særlige|inga kända|"
    "keine besonderheiten|ras|r.a.s.|r.a.s|all good|fine|ok|nicht erforderlich|not required|none required|ikke nødvendigt|normal|standard|nada especial|eats everything|alles|everything|tout|todo|alt".split("|")
)
_YESES = frozenset("yes|y|true|1|x|✓|✔|ja|j|oui|o|sí|si|s|sim|tak|wahr|vrai|verdadero|checked|on|member|medlem|mitglied|adhérent|lid".split("|"))


def _folded(known: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(compose(word)) for word in known)


_FOLDED_PLACEHOLDERS, _FOLDED_NOES, _FOLDED_YESES = _folded(_PLACEHOLDERS), _folded(_NOES), _folded(_YESES)


def normal(cell: str) -> str:
    """Return the cell as the lists hold answers: folded, with single spaces, without a closing mark."""
    text = " ".join(fold(compose(cell)).split())
    return text if text in _FOLDED_PLACEHOLDERS else text.strip(" .!;,")


def is_placeholder(cell: str) -> bool:
    """Tell whether the cell is blank or only stands in for an answer."""
    text = normal(cell)
    return not text or text in _FOLDED_PLACEHOLDERS or not any(char.isalnum() or char in "✓✔" for char in text)


def is_no(cell: str) -> bool:
    """Tell whether the cell answers no or none."""
    return normal(cell) in _FOLDED_NOES


def is_yes(cell: str) -> bool:
    """Tell whether the cell only answers yes."""
    return normal(cell) in _FOLDED_YESES
