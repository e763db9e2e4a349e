"""School classes and sports age classes, as lists write them."""

import re
from collections.abc import Collection

from lead_desk.domain.patterns import late
from lead_desk.flags.fold import compose, fold, words
from lead_desk.flags.lexicon import word_set

# A class with its letter or its school's name: it means a pupil wherever it stands alone in a cell.
_SURE = late(
    r"""^(?:
      (?:year|yr|y|grade|gr|klasse|kl|klassenstufe|stufe|klas|groep|arskurs|ak|klass|trinn|arg|argang|form|class|stage|p|s|primary|jahrgang|jahrgangsstufe|classe|curso|klasa|ano)
        \.?\s*(?:[1-9]|1[0-3])\.?\s*[a-h]?
      |(?:[1-9]|1[0-3])\s?[.\-/]?\s?[a-h]|[0-9]\s?\.\s?[u-z]
      |(?:class\s)?(?:iv|vi{1,3}|ix|xi{1,2})[\s./\-]?[a-e]|(?:i{1,3}|v|x)[/\-][a-e]
      |(?:vs|gs|hs|nms|ahs|brg|hak|htl|hlw|pts|rs|gym|gymn|igs|kgs|fos|bos|sek|primar)\s*(?:[1-9]|1[0-3])\.?\s?[a-h]?
      |(?:[1-9]|1[0-3])\.?\s*(?:klasse|kl\.?|klass|trinn|klasa|klas|grade|schuljahr|schulstufe|stufe|arg|argang)\.?\s*[a-h]?
      |(?:[1-9]|1[0-2])(?:st|nd|rd|th)\s*(?:grade|year|yr|form|grader|gr|class)
      |(?:[3-6])(?:e|eme)\s*[a-h\d]?(?:\s*segpa)?
      |(?:2nde?|2de|seconde|1re|1ere|premiere|terminale|term|tle)\s*(?:g\d?|s\d?|es|l|stmg|sti2d|pro|generale|techno|[a-f]|\d)?
      |(?:sixieme|cinquieme|quatrieme|troisieme|rheto)(?:\s?[a-h\d])?
      |[1-7](?:e|de|ste)?\s*(?:leerjaar|kleuterklas|kleuter|middelbaar|secundair|aso|tso|bso|kso|lager)(?:\s*[a-h])?|[1-3]\.\s?[i-z]
      |[1-7](?:re|ere|e|eme)?\s*(?:primaire|secondaire|maternelle)|sec(?:ondaire)?\.?\s*[1-5]
      |(?:cp|ce1|ce2|cm1|cm2|ps|ms|gs|petite\ section|moyenne\ section|grande\ section|6e|5e|4e|3e)(?:\s?[a-d])?
      |(?:[1-6])\s?[.o]*\s*(?:[a-f]\s+)?(?:de\s+|del\s+|da\s+)?(?:eso|e\.s\.o\.?|primaria|prim|ep|infantil|bach|bachillerato|bto)\.?\s*[a-f]?
      |(?:[1-9]|1[0-2])\s?(?:o|a|r|er|ero|ro|do|to|mo|vo|no)?\.?\s*(?:[a-f]\s+)?(?:de\s+)?
      (?:basico|basica|medio|secundaria|secundario|primario|grado|prepa|preparatoria|preescolar)(?:\s*[a-f])?
      |(?:primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|undecimo)
      (?:\s+(?:grado|curso|ano|basico|medio|primaria|secundaria|bachillerato))?(?:\s*[a-f])?
      |(?:[1-9]|1[0-2])[.\s]*(?:o|a|er|ero|ro|do|to|mo|vo|no)?[.\s]*(?:de\s+)?(?:epo|esa|eb|egb|bgu|polimodal)
      (?:\s*[a-f])?
      |(?:1re|1ere|[2-6]e)\s+annee(?:\s+(?:du\s+)?(?:primaire|secondaire))?|sec(?:ondaire)?\s*[1-5]|[1-9]\d?\s?(?:h|e)\s?harmos|[1-8]p|(?:9|1[0-2])co
      |(?:[1-8]|i{1,3}|iv|v|vi{1,3})\s?[a-h]?\s*(?:sp|lo|szkoly\s+podstawowej|liceum|technikum|podstawowki)(?:\s*(?:nr\s*)?\d*)?|zerowka|oddzial\s+zerowy
      |(?:i|ii|iii|iv)\s+medio|p[345]|sala\s+(?:de\s+|dos\s+)?[2-5](?:\s+anos)?|(?:pre\s?)?kinder|preescolar|parvulos|prebasica
      |(?:[1-9]|1[0-2])\.?\s?[oa]\.?\s*(?:ano|serie|classe)(?:\s*[a-f]|\s+(?:ef|em|fundamental|medio))?
      |[1-9]\.?\s?[oa]?\.?\s*(?:ef|em)|(?:maternal|jardim)(?:\s+(?:i|ii|iii|[1-3]))?|bercario|pre[\s-]?escola
      |(?:[1-9]|1[0-2])\.?[oa]?\s?[a-f]
      |(?:[1-3])\s?[oa]?\.?\s*(?:media|superiore|liceo|elementare|primaria|secondaria)(?:\s*[a-f])?
      |(?:prima|seconda|terza|quarta|quinta|i|ii|iii|iv|v)\s+(?:media|elementare|superiore|liceo|primaria|ginnasio|
      classico|scientifico|linguistico|itis|alberghiero)(?:\s+(?:classico|scientifico|linguistico|artistico))?(?:\s*[a-h])?
      |(?:vmbo|havo|vwo|gymnasium|atheneum|mavo|brugklas|brugger)[\s\-/]*(?:bk|tl|kader|basis)?\s*\d?\s?[a-f]?
      |(?:[1-6])\s?[.\-]?\s?(?:vmbo|havo|vwo|gym|ath|mavo)(?:/(?:vmbo|havo|vwo|gym|mavo))?(?:[\s\-]?[a-f])?(?:[\s\-](?:t|k|b|bk|tl|kader|basis))?
      |(?:sekunda|tertia|quinta|sexta|oberstufe|q1|q2|ef|[1-3]\.?\s?g(?:\s?[a-z])?)
      |(?:kiga|kindergarten|spielgruppe|basisstufe|zyklus|vorschule)\s?[1-3]\.?\s?[a-c]?
      |(?:reception|nursery|kindergarten|preschool|pre-k|infants|lower\ sixth|upper\ sixth|sixth\ form|
      6th\ form|freshman|sophomore)
      |(?:0\.?\s?klasse|bornehaveklasse|forskoleklass|forskola|1\.?\s?klasse)
      |[1-9]/(?:[2-9]|10)\s?[a-e]|[1-8]\.?\s*(?:vs|ahs|hs|nms|ms|gymi|primar|sek)|unterstufe|mellomtrinnet|smatrinnet|forsteklasse
      |[ptmg]s[\-/][mg]s|tps|upe2a|ulis|[3-6](?:e|eme)\s(?:prepa\smetiers|upe2a|ulis|bilangue)|(?:premiere|1re|1ere|terminale|tle)\s(?:stl|std2a|sthr|stav)
      |[1-4](?:r|n|t)\s(?:d[e']\s?)?eso|fpb\s?[12]?|[34][.o\s]*(?:diver|pdc|pmar)|(?:prepa|kinder)\s?[1-3]
      |[1-8]\^\s?[a-h]|sez(?:ione)?\.?\s?[a-h]\s(?:infanzia|nido|materna)
      |(?:na|sa|te|ek|es|bf|hu|ee|ba|ft|vo|rl|nb|hv|ht|vf)\s?\d{1,2}[a-d]?|(?:vg)[123]|(?:[123])\s?(?:st|hg|stx|hhx|htx)(?:\s?[a-z])?
    )$""",
    re.VERBOSE,
)
_NUMBER = late(
    r"^(?:0?[1-9]|1[0-3])(?:st|nd|rd|th|\.|e|\.?o|\.?a|ero|er|ro|do|to|mo|vo|no)?$|^(?:seven|eight|nine|ten|eleven|twelve|thirteen)$"
)
_SPORT = late(
    r"""^(?:
      (?:u|under|sub|unter|onder|o|jo|mo|jm|jg)[\s\-.]?(?:[5-9]|1[0-7])(?:s|\s?[fgmx]\d?)?(?:\s?[/\-]\s?u?-?(?:[5-9]|1[0-7]))?
      |(?:moins\ de|menores\ de|menos\ de|sotto\ i)\s?(?:[3-9]|1[0-7])(?:\ (?:ans|anos|anni))?
      |-(?:[5-9]|1[0-7])(?:\s?ans)?|[mw]\s?(?:[6-9]|1[0-7])|[mw]u\s?(?:[6-9]|1[0-7])|(?:schuler|schulerinnen|kinder)\s?[a-d]
      |[mw]?\s?[a-g]\d?[\s\-]?(?:jugend|junioren|juniorinnen|jgd|jun|jugen)|[mw]j[a-f]\d?|bambinis?|minis?|pampers|knirpse|zwerge|spatzen
      |[mj][a-f]\d|[a-f][\s\-]?(?:pupillen|junioren)|pupillen|aspirant(?:en|e)?|welpen|kabouters
      |(?:p|f|g|j)[\s\-]?(?:0?[6-9]|1[0-7]|20(?:09|1\d|2\d))(?:\s?/\s?(?:0?[6-9]|1[0-7]|20(?:09|1\d|2\d)))?
      |(?:flickor|pojkar|gutter|jenter|piger|drenge|jungen|madchen)\s?(?:09|1[0-7]|[5-9])(?:\s?[/-]\s?(?:1[0-7]|[5-9]))?
      |(?:mini[\s\-]?|pre[\s\-]?)?(?:poussin|benjamin|minime|cadet|pupille|moustique|poucet|colibri)(?:e|te)?s?
      |(?:knaben|madchen)\s?[a-d]|jugend\s?[a-g]|pre[\s\-]?mini
      |eveil(?:\ athletique)?|baby[\s\-]?(?:gym|basket|hand|judo|foot|rugby|sport|tennis)
      |louvet(?:eaux?|tes?)|jeannettes?|farfadets?|castors?|baladins?|nutons?|lutins?|eclaireu(?:rs?|ses?)|microbes?|babies
      |pionniers?[\s\-]caravelles?|lobat[oa]s?|lobezn[oa]s?|castores|querubines|pitufos|biberon(?:es)?|premini|preinfantil
      |lupett[oi]|coccinell[ae]|castorini|cadett[ie]|libellule|(?:super\s?)?minivolley|lobit[oa]s?|lobinhos?|desbravador(?:es)?
      |(?:pre[\s\-]?)?mirim|fraldinha|dente\ de\ leite|chupetinha
      |ecole\ de\ (?:rugby|foot|basket|tennis|hand)
      |(?:pre)?benjamin(?:es|i|s)?|alevin(?:es)?|infantil(?:es)?|cadete(?:s)?|chupet\w*
      |lilleput+(?:er|e)?|miniput+(?:er|e)?|mikro(?:put)?|micro|pusling(?:e|er)?|(?:mini)?tumling(?:e|er)?|spirer|knatte\w*|minior(?:er)?|bollekul|bollis
      |giovanissimi|esordienti|pulcini|allievi|(?:trampkarz|mlodzik|zak|orlik|skrzat)(?:e|i|y)?
      |piccoli\ amici|primi\ calci|scuola\ calcio|minibasket|minivolley|aquilotti|scoiattoli
      |iniciados|juvenis|infantis|traquinas|petizes|bambis|escolinhas?|smagutter|smajenter|smagutt|smajent
      |beavers|brownies|rainbows|cubs?|(?:cub|beaver|squirrel|joey)\ scouts?|squirrels
      |girl\ guides?|joeys|webelos|nippers|tiny\ tots|mini\ kickers|little\ kickers|tots
    )$""",
    re.VERBOSE,
)
# what stands around an age class: whose it is, the team's number, its year of birth
_AROUND = late(
    r"\b(?:girls?|boys?|mixed|mix|weibliche?|weibl|mannliche?|mannl|pige(?:r|rne)?|dreng(?:e|ene)?|jungen|jungs|madchen|herr(?:ar)?|dam(?:er)?|flickor|pojkar|filles?|garcons?|"
    r"masculine?s?|masculin[oa]s?|feminine?s?|feminin[oa]s?|femenin[oa]s?|masc|fem|chicos|chicas|meisjes|jongens|gutter|jenter|"
    r"rod[at]?|bla|gul|gron|svart|vit|hvit|hvid|sort|red|blue|yellow|green|black|white|gold|silver|rot|blau|gelb|grun|schwarz|weiss|"
    r"rouges?|bleus?|jaunes?|verts?|noirs?|blancs?|rojo|azul|amarillo|verde|negro|blanco|rood|blauw|geel|groen|zwart|wit|rosso|blu|giallo|"
    r"nero|bianco|preto|branco|czerwon\w+|niebiesk\w+|zielon\w+|"
    r"maschile|femminile|chlopcy|dziewcz\w+|team|squad|hold|lag|mannschaft|equipe|equipo|equipa|groupe|grupo|gruppo|grupa|ploeg|"
    r"(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?)\b"
)
_NUMBERED = late(
    r"(?<=[a-z0-9])[\s\-./]+(?:\d|[a-d]|i{1,3}|\d\s?[oae]?\s?(?:ano|anno|annee|r|rok)|1(?:re|ere|er)\s(?:annee|ano)|aaa?|bb|cc)$"
)
_FORM = late(
    r"^(?:(?:class\s?)?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?:[\s./-]?[a-e])?|"
    r"(?:[1-9]|1[0-3])[\s./-]?[a-z]{1,3}\d?|[1-5][a-z]{4,5}|(?:[1-9]|1[0-3])\s[a-z]{3,12}|k|pk|tk|pre-?k|ks[1-5]|eyfs|"
    r"(?:1[0-2]|[1-9])h harmos|"
    r"(?:ecole )?(?:maternelle|primaire)|college|lycee|primaria|secundaria|infantil|bachillerato|eso|"
    r"elementari?|medie|superiori|liceo|"
    r"preparatoria|prepa|preescolar|kinder|guarderia|"
    r"infanzia|nido|materna|ensino (?:medio|fundamental|basico|secundario)|secundario|creche)$"
)
_BRACKETS = late(r"\([^)]*\)")
_MIXED = late(r"^(u\d{1,2})[mwx]$")  # U10w: girls
_YOUTH_GROUPS = frozenset(fold(compose(name)) for name in word_set("youth_groups"))
_LONGEST_GROUP, _GROWN = 30, 18


_SCHOOL_NAME = late(r"^(?:sp|zsp|zso|eb|eb1|ceip|cra|ies|ceo)\b(?: ?\d+)?(?: ?(?:nr|n|de|do|da|del|\d+))*")
_SCHOOL_AND_CLASS = late(
    r"^(?:\w+ )?(?!\w*(?:hog|hoj|hoch|handel|yrke|berufs|fag|fach|musik|kunst|konst|dans|tanz|fahr|kor|kjore|folk))"
    r"\w{3,}(?:skolan|skolen|skole|skola|schule) (?:[1-9]|10) ?[a-h]$"
)


def names_school(cell: str) -> bool:
    """Tell whether a cell that is asked for a school begins with the letters of one of children: `SP nr 4`."""
    return _SCHOOL_NAME.search(_plain(cell)) is not None


def names_school_and_class(cell: str) -> bool:
    """Tell whether a cell names a school of the North or of Germany with a class: `Tallskolan 4A`."""
    return _SCHOOL_AND_CLASS.match(_plain(cell)) is not None


_OF_ANYTHING = late(r"^(?:(?:stage|stufe|klassenstufe|form|class|classe) ?\d{1,2}|(?:year|yr|y) ?[1-3])$")


def may_be_of_anything(cell: str) -> bool:
    """Tell whether a class is named as deals, parcels and contracts are counted too: `Stage 2`, `Class 1`, `Year 2`."""
    return _OF_ANYTHING.match(_plain(cell)) is not None


def is_class(cell: str) -> bool:
    """Tell whether the whole cell names a school class or stage (`7.b`, `Year 9`, `CM2`, `3.º de ESO`)."""
    plain = _plain(cell)
    told = "" if _NO_SCHOOL.search(plain) else _BRACKETS.sub("", plain).strip()  # 3 LO (mat-fiz)
    return bool(_SURE.match(plain) or _SURE.match(told))


_TOLD = late(
    r"^(?:u[ -]?(?:[5-9]|1[0-7])[mwfdgx]?\b.*|under[ -]?(?:[5-9]|1[0-7])s?\b.*|"
    r"(?:[5-9]|1[0-7]) ?(?:and |& ?|/ ?)?u(?:nder)?s?\b.*|.*\bu(?:[5-9]|1[0-7])$|"
    r"(?:year|yr) (?:[1-9]|1[0-3])\b.*|transition year|(?:sixth|6th) form|(?:lower|upper) (?:sixth|6th)|"
    r"brugklas(?: .*)?|[1-6] (?:vmbo|havo|vwo|gymnasium)(?: .*)?|(?:vmbo|havo|vwo) [1-6](?: .*)?|"
    r"[1-7](?:e|de|ste)? (?:leerjaar|kleuterklas|middelbaar|aso|tso|bso|kso)\b.*|"
    r"[1-6][oa]? (?:[a-f] )?(?:de )?(?:primaria|eso|bachillerato|infantil)\b.*"
    r"|infantil [345] anos|(?:1[0-2]|[1-9])[.o]* ?o? ano|(?:10|[1-9])\.? ?(?:klasse|trinn|klass|schulstufe)\b.*|"
    r"kl (?:10|[1-9]) ?[a-h]$|"
    r"[1-3]\.? ?g\b.*|(?:term|terminale|tle|seconde|2nde|1ere|premiere)\.? (?:stmg|sti2d|st2s|generale|g|s|es|l|"
    r"pro)\b.*"
    r"|[3-6]e(?:me)? ?[a-h\d]?$|(?:alevin|infantil|cadete|benjamin|prebenjamin) [a-c]|"
    r".*\b[1-9][a-h] (?:lagstadiet|mellanstadiet|hogstadiet|sp|collegio|liceo)\b.*|(?:groep|klas) [1-8]\b.*"
    r"|college [\w -]+ [3-6]e ?[a-h]?|\d[a-h]? (?:lagstadiet|mellanstadiet|hogstadiet)|umnr|unaccompanied minor|"
    r"(?:cp|ce1|ce2|cm1|cm2)\b.*)$"
)


_CLASSES_FROM_TO = late(r"^[a-z]+ \d{1,2}\s?(?:-|–|to|t/m|tm|bis|til|till|tot)\s?\d")
"""A school or its supplier: `Groep 3 t/m 8, 200 stoelen`."""
_NO_SCHOOL = late(
    r"bahn|card|ticket|business|premium|first|zug|tog|tag|flug|hotel|kunde|customer|client|employees|users|seats|"
    r"\d of \d"
)


_TOLD_WORDS = frozenset(re.findall(r"[a-z]{2,}", re.sub(r"\\.", " ", _TOLD.pattern))).union(map(str, range(100)))


def may_be_told_class(listed: Collection[str]) -> bool:
    """Tell whether `is_told_class` may hold for a cell of these folded words; it holds for no other."""
    return not _TOLD_WORDS.isdisjoint(listed) or any(not (word.isalpha() or word.isdecimal()) for word in listed)


def is_told_class(cell: str) -> bool:
    """Tell whether the cell names a class so plainly that it needs no header (`Year 9`, `U10 hurling`)."""
    if _NO_SCHOOL.search(_plain(cell)) or _CLASSES_FROM_TO.match(_plain(cell)):
        return False
    return bool(_TOLD.match(" ".join(re.sub(r"[,./]", " ", _plain(cell)).split())))


def begins_with_class(cell: str) -> bool:
    """Tell whether a class stands before a comma and one thing more, which may be its school: `Grade 5, Oakridge`."""
    comma = cell.find(",")
    return 0 <= comma <= _LONGEST_GROUP and cell.rfind(",") == comma and is_class(cell[:comma])


_TAGS = late(r"[;|]")
_GROUP_WORDS = frozenset(word for name in _YOUTH_GROUPS for word in words(name))


def may_tell_young_member(listed: Collection[str]) -> bool:
    """Tell whether `tells_young_member` may hold for a cell of these folded words; it holds for no other."""
    return not _GROUP_WORDS.isdisjoint(listed)


def tells_young_member(cell: str) -> bool:
    """Tell whether tags name a group of children and an age: `Brownies, 2nd Ludlow; 8 yrs; cake stall`."""
    if ";" not in cell and "|" not in cell:
        return False
    tags = [tag.strip() for tag in _TAGS.split(cell)]
    if not any(0 < age_told(tag) < _GROWN for tag in tags if tag[:1].isdecimal()):
        return False
    return any(is_youth_group(tag.partition(",")[0]) for tag in tags)


def is_bare_number(cell: str) -> bool:
    """Tell whether the cell is a number that a school class column may hold, but many other columns too."""
    return bool(_NUMBER.match(_plain(cell)))


def is_form(cell: str) -> bool:
    """Tell whether the cell is a number with letters, or a first stage, as columns for classes hold it: `8RB`."""
    return bool(_FORM.match(_plain(cell)))


def is_sports_class(cell: str) -> bool:
    """Tell whether the whole cell names an age class below 18 of a sport: `U13 girls`, `Poussin (2014)`."""
    plain = _plain(cell)
    core = " ".join(_AROUND.sub(" ", _BRACKETS.sub(" ", plain)).split()).strip(" ,/").rstrip("-")
    core = _MIXED.sub(r"\1", core)
    return bool(_SPORT.match(plain) or _SPORT.match(core) or _SPORT.match(_NUMBERED.sub("", core)))


def is_youth_group(cell: str) -> bool:
    """Tell whether a short cell names a group or course that is for children only: `Wölflinge`, `Simskola 2`."""
    named = _plain(cell)
    return len(named) <= _LONGEST_GROUP and not _YOUTH_GROUPS.isdisjoint((named, *words(cell)))


def _plain(cell: str) -> str:
    return " ".join(fold(compose(cell)).replace("º", "o").replace("ª", "a").replace("°", "o").split()).strip(" .")


_STAGE = late(
    r"^(?:p[1-7]|y(?:[1-9]|1[0-3])|u(?:[5-9]|1[0-7])s?|cp|ce1|ce2|cm1|cm2|6eme|5eme|4eme|3eme|brugklas|gcses?|sats|reception)$"
)
_STAGE_NOUN = late(
    r"^(?:year|yr|grade|gr|class|cl|std|klasse|kl|groep|klas|arskurs|ak|klass|klasa|klasie|klasy|trinn|primary|standard|form)$"
)
_STAGE_OF_CHILD = late(
    r"^(?:eso|primaria|bachillerato|kita|vmbo|havo|vwo|6e|5e|4e|3e|2nde|1re|terminale|maternelle|"
    r"(?:[1-9]|10)[a-e]|ettan|tvaan|trean|fyran|femman|sexan|sjuan|attan|nian|(?:jo|mo)(?:[5-9]|1[0-7])s?|(?:[6-9]|1[0-7])u|[pgfj](?:0?[6-9]|1[0-7])|abitur|bac|brevet)$"
)
_COUNTED = frozenset({"gr", "cl", "std", "kl", "klasy", "primary", "standard", "form"})
"""Nouns that mean a class with its number only."""


def is_stage(word: str) -> bool:
    """Tell whether a folded word is a stage of school or a team of children by itself: `P1`, `CM2`, `U9s`, `GCSEs`."""
    return _STAGE.match(word) is not None


def is_stage_noun(word: str) -> bool:
    """Tell whether a folded word is one that a class is counted with: `Year 4`, `Klasse 7`."""
    return _STAGE_NOUN.match(word) is not None


def is_stage_of_child(word: str) -> bool:
    """Tell whether a folded word is of school where it stands beside a child: `daughter doing her Abitur`."""
    return is_stage(word) or (is_stage_noun(word) and word not in _COUNTED) or _STAGE_OF_CHILD.match(word) is not None


_AGES_TOLD = late(
    r"\((?:\d{1,2}½?\s?[-–]\s?)?(\d{1,2})½?(?:s|\s?(?:j|jahre|yrs?|years|ans|años|anos|år|jaar|lat|anni)\.?)?\)"
)
_AGES_FROM_TO = late(r"\b(?:[3-9]|1[0-6])\s?(?:-|–|to|til|bis|à|a|tot)\s?([4-9]|1[0-7])(?:\s?[a-zåñ]+\.?)?$")
_YEARS = late(r"(?i)\b([3-9]|1[0-7])\s?(?:yrs?|years?|yo|y/o|jahre|j\.|ans|años|anos|anni|år|jaar|lat)(?: old)?\.?$")


_AGED = late(r"(?i)\b(?:aged?|alter|âge|edad|leeftijd|età|idade|wiek|alder|ålder):? ([3-9]|1[0-7])$")


def oldest_of_group(cell: str) -> int:
    """Return the highest age that a group's name tells, 0 without any: `Explorers 8-11`, `65cc Cadet 8-12 yrs`."""
    found = _AGES_FROM_TO.search(cell.partition("(")[0].strip())
    return int(found[1]) if found else age_told(cell)


def age_told(cell: str) -> int:
    """Return the age that stands in brackets or at the end, 0 without any: `Chipmunks (8-9)`, `Grade 3, age 9`."""
    found = _AGES_TOLD.search(cell) or _YEARS.search(cell) or _AGED.search(cell)
    return int(found[1]) if found else 0
