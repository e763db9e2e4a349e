"""Where a last name begins when no particle leads up to it: two last names, names written last name first."""

from collections.abc import Sequence

from lead_desk.domain.parsed import words
from lead_desk.domain.patterns import late

_TWO_OF_THEM = words(
    """
    garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno muñoz
    alvarez romero gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez
    ortega delgado castro ortiz rubio sanz nuñez iglesias medina garrido cortes castillo lozano guerrero cano
    prieto mendez calvo gallego vidal marquez herrera peña cabrera campos vega fuentes carrasco diez reyes caballero
    nieto aguilar santana herrero montero hidalgo gimenez ibañez ferrer duran benitez mora vargas arias carmona crespo
    soto saez velasco moya soler parra bravo gallardo rojas aguirre rivera acosta mejia salazar guzman contreras
    figueroa espinoza sepulveda araya valdez cardenas ochoa zamora avila rios
    silva santos ferreira pereira oliveira costa rodrigues martins sousa souza fernandes gonçalves gomes lopes marques
    alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha
    neves coelho cunha pires reis simões antunes matos fonseca machado araújo barbosa tavares figueiredo azevedo
    freitas lima barros moura nascimento cavalcanti
    """
)
"""Last names of Spain, Portugal and their Americas, where people carry two; none that is a first name as well."""

_FIRST = words(
    """
    josé jose juan luis luís carlos antonio antónio manuel francisco javier miguel pedro jesús jesus fernando
    pablo jorge rafael alejandro andrés andres diego raúl raul enrique joaquín joaquin ramón ramon eduardo
    ignacio álvaro alvaro óscar rubén iván alfonso jaime gonzalo maría carmen ana pilar dolores rosa sofía
    beatriz lucía concepción josefa mercedes inés ines rocío rocio consuelo raquel núria joão joao paulo tiago
    rui vasco nuno duarte guilherme leonor catarina juliana luiza rodrigo felipe thiago
    """
)
"""First names that tell a name of these countries where its last word does not."""

_PATRONYMIC = late(r"[a-zñ]{3,}[aei]z")  # Domínguez, Peláiz, Ortiz
_ACCENTS = str.maketrans("áàâãéêíóôõúü", "aaaaeeiooouu")
_LEADING = frozenset({"van", "von", "vander", "vom", "zum", "zur", "ter", "ten", "de", "den", "der", "del", "della"})
_INNER = _LEADING | {"het", "la", "las", "los", "le", "'t", "t", "op", "in", "und", "zu", "van't"}
_ONE_WORD = frozenset({"de", "den", "der", "von", "vom", "zum", "zur", "ter", "ten"})
_HANGUL = late(r"[가-힣]{2,4}")
_TWO_SYLLABLES = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고")
_EAST_ASIAN = late(r"[぀-ヿ㐀-鿿가-힣々]+")


def is_one_of_two(key: str) -> bool:
    """Tell whether a word is a last name of people who carry two."""
    plain = key.translate(_ACCENTS)
    known = plain in _TWO_OF_THEM or key in _TWO_OF_THEM
    return known or (key not in _FIRST and bool(_PATRONYMIC.fullmatch(plain)))


def two_last_names(keys: Sequence[str]) -> bool:
    """Tell whether the last two words of a name are two last names: `María García López`, `Ana Costa Ferreira`.

    Args:
        keys: the words of the name in small letters, first names in front; three at least.
    """
    if not is_one_of_two(keys[-2]):
        return False
    return is_one_of_two(keys[-1]) or keys[0] in _FIRST


def family_in_front(words_of: Sequence[str]) -> int:
    """Return how many words in front of a name are its last name, though no comma says so; 0 for none.

    Names in Chinese, Japanese or Korean script have it in front; so have names that begin with a particle and go on
    (`De Smet Jan`, `Van den Berg Anna`), or that begin with two last names and end in a first one.
    """
    keys = [word.lower() for word in words_of]
    if len(words_of) == 2 and all(_EAST_ASIAN.fullmatch(word) for word in words_of):
        return 1
    if keys[0] in _LEADING:
        count = 1
        while count < len(keys) - 1 and keys[count] in _INNER:
            count += 1
        whole = words_of[0].islower() or keys[0] in _ONE_WORD or count > 1
        return count + 1 if len(keys) > count + 1 or whole else 0
    if len(keys) > 2 and is_one_of_two(keys[0]) and is_one_of_two(keys[1]) and keys[-1] in _FIRST:
        return 2
    return 0


def korean(text: str) -> tuple[str, str]:
    """Part a Korean name that is written in one word: last name, first name; two empty texts for any other word."""
    if not _HANGUL.fullmatch(text):
        return "", ""
    size = 2 if len(text) > 2 and text.startswith(_TWO_SYLLABLES) else 1
    return text[:size], text[size:]
