"""Full names as lists have them, in eleven languages, split where a careful reader would; invented people."""

import pytest

from lead_desk.domain.names import split_name

NAMES = """
Dr. Maria von der Heide|Maria|von der Heide
Prof. Dr.-Ing. Karl-Heinz Öhler|Karl-Heinz|Öhler
Hans-Jürgen Graf von Reith|Hans-Jürgen|Graf von Reith
Müller, Anke|Anke|Müller
Herr Jan Peters|Jan|Peters
Frau Dr. med. Eva Groß|Eva|Groß
von Ahn, Dr. Peter|Peter|von Ahn
Søren Aabye Kjær|Søren Aabye|Kjær
Anne-Mette Bech Nielsen|Anne-Mette Bech|Nielsen
Hr. Bo Lund|Bo|Lund
Lund, Bo Erik|Bo Erik|Lund
cand.merc. Ida Dam|Ida|Dam
Jan van den Berg|Jan|van den Berg
Drs. P.J. de Vries|P.J.|de Vries
Mevr. Anna van 't Hoff|Anna|van 't Hoff
ir. Kees ter Horst|Kees|ter Horst
Berg, van den, Jan|Jan|van den Berg
Jean-Luc Le Goff|Jean-Luc|Le Goff
M. Pierre de La Tour|Pierre|de La Tour
Mme Élodie D'Arcy|Élodie|D'Arcy
LEFÈVRE Élodie|Élodie|LEFÈVRE
DU PONT Marie-Claire|Marie-Claire|DU PONT
Maître Anne Roux|Anne|Roux
Juan Carlos de la Fuente Ruiz|Juan Carlos|de la Fuente Ruiz
Sra. Inés Muñoz|Inés|Muñoz
Núñez Vela, Pedro|Pedro|Núñez Vela
Ing. Luca De Santis|Luca|De Santis
Dott.ssa Giulia Di Marco|Giulia|Di Marco
Sig. Marco Dell'Orto|Marco|Dell'Orto
Avv. Paolo Rossi|Paolo|Rossi
Östen af Ekenstam|Östen|af Ekenstam
Dr Åsa Lind-Berg|Åsa|Lind-Berg
John Smith Jr.|John|Smith
Sir Ian McRae|Ian|McRae
Ms. Mary-Ann O'Neill, PhD|Mary-Ann|O'Neill
J. R. Hartley|J. R.|Hartley
Robert "Bob" Stone|Robert|Stone
Stone, Robert (Bob)|Robert|Stone
Mr & Mrs Hill||Hill
Smith, John, MBA|John|Smith
Prof. em. Dr. h.c. mult. Ulla Weiß|Ulla|Weiß
Dipl.-Ing. (FH) Kai Uhl|Kai|Uhl
Mag. Anna Huber, MSc|Anna|Huber
João da Silva Santos|João|da Silva Santos
Ana Paula dos Reis|Ana Paula|dos Reis
Jan Kowalski-Nowak|Jan|Kowalski-Nowak
mgr inż. Łukasz Wójcik|Łukasz|Wójcik
Abdul Rahman al-Hashimi|Abdul Rahman|al-Hashimi
Ben Ali|Ben|Ali
Ludwig van der Rohe sen.|Ludwig|van der Rohe
Madonna||
山田太郎||
Maria do Carmo Silva|Maria do Carmo|Silva
José Ortega y Gasset|José|Ortega y Gasset
Hans und Eva Groß|Hans und Eva|Groß
JP Martin|JP|Martin
MAX MUSTERMANN|MAX|MUSTERMANN
Jean DE LA TOUR|Jean|DE LA TOUR
Dr Smith||Smith
María García López|María|García López
José Luis Rodríguez Zapatón|José Luis|Rodríguez Zapatón
José Luis Rodríguez|José Luis|Rodríguez
Ana Beatriz Costa|Ana Beatriz|Costa
María del Carmen Sánchez Ortega|María del Carmen|Sánchez Ortega
María Teresa Fernández de la Vega Sanz|María Teresa|Fernández de la Vega Sanz
Juan Carlos de la Cruz Martínez|Juan Carlos|de la Cruz Martínez
Ana Costa Ferreira|Ana|Costa Ferreira
García López María|María|García López
Maria Lopez Smith|Maria Lopez|Smith
Anna Torres Nielsen|Anna Torres|Nielsen
Peter Paul Ruben|Peter Paul|Ruben
Smith Jr., John|John|Smith
Ma, Li|Li|Ma
Holm; Ava|Ava|Holm
Ava Holm; Bo Bek||
Meier, Karl, Dr.|Karl|Meier
Müller Prof. Dr. med. Eva|Eva|Müller
Van den Berg Jan|Jan|Van den Berg
De Smet Jan|Jan|De Smet
von Ahn Peter|Peter|von Ahn
van den Berg||van den Berg
de Vries||de Vries
Van Morris|Van|Morris
Al Gordon|Al|Gordon
山田 太郎|太郎|山田
김 철수|철수|김
김철수|철수|김
남궁민수|민수|남궁
""".strip().splitlines()


@pytest.mark.parametrize("line", NAMES, ids=range(len(NAMES)))
def test_a_name_is_split_where_a_careful_reader_would(line: str) -> None:
    full, first, last = line.split("|")
    found = split_name(full)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("full", "first", "last"),
    [
        ("Meier Karl", "Karl", "Meier"),
        ("Nguyễn Văn An", "Văn An", "Nguyễn"),
        ("von der Heide Anna Maria", "Anna Maria", "von der Heide"),
        ("García López Marta", "Marta", "García López"),
        ("Dr. Meier Karl MBA", "Karl", "Meier"),
        ("Meier, Karl", "Karl", "Meier"),
    ],
)
def test_a_list_that_has_last_names_in_front_is_believed(full: str, first: str, last: str) -> None:
    found = split_name(full, family_first=True)
    assert (found.first, found.last) == (first, last)
