"""Make records as offices keep them: ten text cells, most of them harmless, whose remarks never come twice.

Two kinds: long ones with three remarks of several clauses, and short ones with a single remark of one clause.
Everything is invented. A remark is put together from what people write of calls, fairs, offers and deliveries in seven
languages, with names, places, days and amounts; one in twenty says something that the flagger must find.
"""

import random
from collections.abc import Iterator

HEADERS = (
    "Full name", "Company", "Job title", "Department", "City", "Interests", "Tags", "Notes", "History", "Next step",
)  # fmt: skip

_FIRST = (
    "Mette", "Jürgen", "Zoë", "Søren", "Anja", "Élodie", "Karl", "Inés", "Tomasz", "Björn", "Aoife", "Lars", "Nuria",
    "Giulia", "Wouter", "Hanne", "Rasmus", "Claire", "Dieter", "Pilar", "Sanne", "Oskar", "Birgitta", "Duncan", "Fenna",
)  # fmt: skip
_SYLLABLES = ("hol", "berg", "nor", "lund", "vin", "kamp", "ster", "ross", "dal", "mar", "tin", "sel", "gaard", "wick")
_FORMS = ("A/S", "GmbH", "SARL", "AB", "BV", "Ltd", "S.L.", "Oy", "& Co. KG", "Group")
_TRADES = ("Logistik", "Pumpen", "Atelier", "Analytics", "Elektro", "Foods", "Möbel", "Transport", "Systems", "Byg")
_JOBS = (
    "Indkøbschef", "Einkaufsleiter", "IT manager", "Head of purchasing", "Responsable achats", "Operations lead",
    "Directora de compras", "Inkoopmanager", "Inköpschef", "Geschäftsführerin", "Projektleder", "Chef de projet",
    "Office manager", "Plant engineer", "Vertriebsleiter Nord", "Key account manager", "Econoom", "Kvalitetschef",
)  # fmt: skip
_DEPARTMENTS = ("Purchasing", "Einkauf", "Indkøb", "Production", "Achats", "Compras", "Inkoop", "Inköp", "Sales", "IT")
_PLACES = ("Aarhus", "Köln", "Nantes", "Göteborg", "Utrecht", "Sevilla", "Leeds", "Odense", "Graz", "Liège", "Cork")
_INTERESTS = (
    "pumps", "spare parts", "training", "Ersatzteile", "reservedele", "pièces détachées", "onderhoud", "repuestos",
    "warranty", "service contract", "Verpackung", "paller", "filters", "compressors", "reservdelar", "montage",
)  # fmt: skip
_REMARKS = {
    "en": (
        "met {who} at the fair in {place}", "asked for a quote on {n} valves", "call back after {day}",
        "prefers e-mail to the phone", "budget is settled in the autumn", "has two plants, one of them in {place}",
        "wants references from the food trade", "the old pumps run {n} hours a week", "delivery was late last time",
        "{who} signs orders above {n} euros", "interested in the larger model", "sent the brochure on {day}",
        "they compare us with {firm}", "no decision before the board meets", "likes the new dashboard",
        "visit planned together with {who} from {firm}", "order {n} was invoiced twice, now put right",
    ),
    "da": (
        "talte med {who} på messen i {place}", "vil have et tilbud på {n} ventiler", "ring igen efter {day}",
        "foretrækker mail frem for telefon", "budgettet lægges til efteråret", "har to fabrikker, den ene i {place}",
        "de gamle pumper kører {n} timer om ugen", "leveringen var forsinket sidst",
        "{who} godkender ordrer over {n} kroner", "fik brochuren tilsendt {day}", "sammenligner os med {firm}",
        "ingen beslutning før bestyrelsen mødes", "glad for det nye overblik", "faktura {n} blev sendt to gange",
    ),
    "de": (
        "{who} auf der Messe in {place} getroffen", "braucht ein Angebot über {n} Ventile", "nach {day} zurückrufen",
        "lieber per Mail als am Telefon", "Budget wird im Herbst festgelegt", "zwei Werke, eines davon in {place}",
        "die alten Pumpen laufen {n} Stunden pro Woche", "Lieferung kam letztes Mal zu spät",
        "{who} unterschreibt Aufträge über {n} Euro", "Prospekt am {day} verschickt", "vergleicht uns mit {firm}",
        "keine Entscheidung vor der Sitzung des Vorstands", "Rechnung {n} wurde doppelt gestellt und ist korrigiert",
    ),
    "fr": (
        "rencontré {who} au salon de {place}", "demande un devis pour {n} vannes", "rappeler après le {day}",
        "préfère le courriel au téléphone", "le budget est fixé à l'automne", "deux usines, dont une à {place}",
        "les anciennes pompes tournent {n} heures par semaine", "la livraison avait du retard la dernière fois",
        "{who} signe les commandes de plus de {n} euros", "brochure envoyée le {day}", "nous compare à {firm}",
        "aucune décision avant le conseil", "facture {n} envoyée deux fois, corrigée depuis",
    ),
    "es": (
        "conocimos a {who} en la feria de {place}", "pide presupuesto para {n} válvulas", "llamar después del {day}",
        "prefiere correo a teléfono", "el presupuesto se cierra en otoño", "tiene dos plantas, una de ellas en {place}",
        "las bombas viejas funcionan {n} horas por semana", "la última entrega llegó tarde",
        "{who} firma los pedidos de más de {n} euros", "folleto enviado el {day}", "nos compara con {firm}",
    ),
    "nl": (
        "{who} gesproken op de beurs in {place}", "wil een offerte voor {n} kleppen", "terugbellen na {day}",
        "liever mail dan telefoon", "begroting wordt in het najaar vastgesteld",
        "twee fabrieken, waarvan één in {place}",
        "de oude pompen draaien {n} uur per week", "levering was vorige keer te laat", "vergelijkt ons met {firm}",
        "{who} tekent bestellingen boven {n} euro", "brochure verstuurd op {day}",
    ),
    "sv": (
        "träffade {who} på mässan i {place}", "vill ha en offert på {n} ventiler", "ring igen efter {day}",
        "föredrar mejl framför telefon", "budgeten läggs till hösten", "har två fabriker, den ena i {place}",
        "de gamla pumparna går {n} timmar i veckan", "leveransen blev sen förra gången", "jämför oss med {firm}",
        "{who} skriver under ordrar över {n} kronor", "broschyren skickades den {day}",
    ),
}  # fmt: skip
_TELLING = (
    "diabetic, no cake", "her son Emil (9) was along", "ist im Betriebsrat der IG Metall", "sygemeldt med depression",
    "végétarien et asthmatique, prévoir le repas", "es católica practicante", "zit in een rolstoel",
    "dömd för misshandel förra året", "turns 16 in May", "gravid, termin i april",
)  # fmt: skip
_ONE_TELLS = 20


_STEPS = ("call", "visit", "Angebot", "ring", "rappeler", "offerte", "mejla", "llamar", "send prices", "Muster")


def _remark(chance: random.Random, listed: tuple[str, ...], firm: str) -> str:
    said = chance.sample(listed, chance.randint(2, 4))
    told = _told(chance, firm)
    return chance.choice((", ", ". ", "; ")).join(said).format_map(told)


def _told(chance: random.Random, firm: str) -> dict[str, str]:
    return {
        "who": f"{chance.choice(_FIRST)} {_surname(chance)}",
        "place": chance.choice(_PLACES),
        "n": str(chance.randrange(20, 9999)),
        "day": f"{chance.randrange(1, 29)}.{chance.randrange(1, 13)}.",
        "firm": firm,
    }


def _surname(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).title()


def _firm(chance: random.Random) -> str:
    return f"{_surname(chance)} {chance.choice(_TRADES)} {chance.choice(_FORMS)}"


def records(count: int) -> Iterator[list[str]]:
    """Yield `count` records of ten cells, in the order of `HEADERS`, the same for every run."""
    chance = random.Random(11)
    for _ in range(count):
        listed = _REMARKS[chance.choice(tuple(_REMARKS))]
        notes = _remark(chance, listed, _firm(chance))
        if not chance.randrange(_ONE_TELLS):
            notes = f"{notes}; {chance.choice(_TELLING)}"
        yield [
            f"{chance.choice(_FIRST)} {_surname(chance)}",
            _firm(chance),
            chance.choice(_JOBS),
            chance.choice(_DEPARTMENTS),
            chance.choice(_PLACES),
            ", ".join(chance.sample(_INTERESTS, 3)),
            ";".join(f"{chance.choice(_PLACES)} {chance.randrange(2015, 2027)}" for _ in range(2)),
            notes,
            _remark(chance, listed, _firm(chance)),
            _remark(chance, listed, _firm(chance)),
        ]


def short_records(count: int) -> Iterator[list[str]]:
    """Yield `count` records of ten cells and some twenty words, in the order of `HEADERS`, the same for every run."""
    chance = random.Random(12)
    met: set[str] = set()
    while len(met) < count:
        listed = _REMARKS[chance.choice(tuple(_REMARKS))]
        firm = _firm(chance)
        remark = f"{chance.choice(listed).format_map(_told(chance, firm))} ({chance.randrange(100, 99_999)})"
        if not chance.randrange(_ONE_TELLS):
            remark = f"{remark}, {chance.choice(_TELLING)}"
        if remark in met:
            continue
        met.add(remark)
        yield [
            f"{chance.choice(_FIRST)} {_surname(chance)}",
            firm,
            chance.choice(_JOBS),
            chance.choice(_DEPARTMENTS),
            chance.choice(_PLACES),
            chance.choice(_INTERESTS),
            str(chance.randrange(2015, 2027)),
            remark,
            f"{chance.choice(_INTERESTS)} {chance.randrange(2015, 2027)}",
            f"{chance.choice(_STEPS)} {chance.randrange(1, 29)}.{chance.randrange(1, 13)}.",
        ]
