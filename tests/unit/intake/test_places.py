"""Addresses in one cell and towns with codes, in the ways of twenty countries: street;postcode;town;state;country."""

import pytest

from lead_desk.intake.places import Place, split_address, split_city

ADDRESSES = """
Havnegade 12, 8000 Aarhus C|Havnegade 12;8000;Aarhus C;;
Nørre Allé 3, 2. tv., 2200 København N, Danmark|Nørre Allé 3, 2. tv.;2200;København N;;DK
Store Kongensgade 40 A, st. th, DK-1264 København K|Store Kongensgade 40 A, st. th;1264;København K;;DK
Lindenstraße 5, 50674 Köln|Lindenstraße 5;50674;Köln;;
Am Fluß 2 a, D-90762 Fürth, Deutschland|Am Fluß 2 a;90762;Fürth;;DE
Große Gasse 1~97070 Würzburg|Große Gasse 1;97070;Würzburg;;
Postfach 12 34, 80331 München|Postfach 12 34;80331;München;;
12 rue de la Paix, 75002 Paris|12 rue de la Paix;75002;Paris;;
3 bis, avenue Foch, 69006 Lyon Cedex 06, France|3 bis, avenue Foch;69006;Lyon Cedex 06;;FR
ZI Nord, 14 chemin du Moulin, 44000 Nantes|ZI Nord, 14 chemin du Moulin;44000;Nantes;;
Calle Mayor 15, 3º B, 28013 Madrid|Calle Mayor 15, 3º B;28013;Madrid;;
C/ Colón, 8, 46004 Valencia, España|C/ Colón, 8;46004;Valencia;;ES
Keizersgracht 100, 1015 CV Amsterdam|Keizersgracht 100;1015 CV;Amsterdam;;
Stationsplein 4-B, 3511 ED Utrecht, Nederland|Stationsplein 4-B;3511 ED;Utrecht;;NL
Storgatan 7, 211 42 Malmö|Storgatan 7;211 42;Malmö;;
Box 123, 101 23 Stockholm, Sverige|Box 123;101 23;Stockholm;;SE
Karl Johans gate 1, 0154 Oslo, Norge|Karl Johans gate 1;0154;Oslo;;NO
Via Roma 10, 20121 Milano MI|Via Roma 10;20121;Milano;MI;
Corso Italia 5, 50123 Firenze (FI), Italia|Corso Italia 5;50123;Firenze;FI;IT
ul. Długa 12/4, 00-238 Warszawa|ul. Długa 12/4;00-238;Warszawa;;
ul. Prosta 3, 31-008 Kraków, Polska|ul. Prosta 3;31-008;Kraków;;PL
Rua Augusta 20, 1100-053 Lisboa|Rua Augusta 20;1100-053;Lisboa;;
10 Downing Road, London SW1A 2AA|10 Downing Road;SW1A 2AA;London;;
Unit 4, Mill Lane, Leeds LS1 4AP, UK|Unit 4, Mill Lane;LS1 4AP;Leeds;;GB
221B Baker Row, London, NW1 6XE, United Kingdom|221B Baker Row;NW1 6XE;London;;GB
1600 Main St, Springfield, IL 62701|1600 Main St;62701;Springfield;IL;
1600 Main St, Suite 200, Springfield, IL 62701-1234, USA|1600 Main St, Suite 200;62701-1234;Springfield;IL;US
500 5th Ave, New York, NY 10110, United States|500 5th Ave;10110;New York;NY;US
100 Queen St W, Toronto, ON M5H 2N2, Canada|100 Queen St W;M5H 2N2;Toronto;ON;CA
Bahnhofstrasse 1, 8001 Zürich, Schweiz|Bahnhofstrasse 1;8001;Zürich;;CH
Mariahilfer Straße 10/5, 1070 Wien|Mariahilfer Straße 10/5;1070;Wien;;
Avenue Louise 50, 1050 Bruxelles, Belgique|Avenue Louise 50;1050;Bruxelles;;BE
Mannerheimintie 2, 00100 Helsinki, Finland|Mannerheimintie 2;00100;Helsinki;;FI
12 O'Connell Street, Dublin 1, D01 F5P2, Ireland|12 O'Connell Street;D01 F5P2;Dublin 1;;IE
""".strip().splitlines()
TOWNS = """
Springfield, IL 62701|;62701;Springfield;IL;
Austin, TX|;;Austin;TX;
New York, NY 10110, USA|;10110;New York;NY;US
8000 Aarhus C|;8000;Aarhus C;;
DK-8000 Aarhus|;8000;Aarhus;;DK
D-50674 Köln|;50674;Köln;;DE
75002 Paris|;75002;Paris;;
1015 CV Amsterdam|;1015 CV;Amsterdam;;
211 42 Malmö|;211 42;Malmö;;
00-238 Warszawa|;00-238;Warszawa;;
London SW1A 2AA|;SW1A 2AA;London;;
Toronto, ON M5H 2N2|;M5H 2N2;Toronto;ON;
Lisboa, Portugal|;;Lisboa;;PT
Köln, Deutschland|;;Köln;;DE
20121 Milano MI|;20121;Milano;MI;
""".strip().splitlines()


def told(place: Place | None) -> str:
    assert place is not None
    return ";".join((place.street, place.postcode, place.city, place.region, place.country))


@pytest.mark.parametrize("line", ADDRESSES, ids=range(len(ADDRESSES)))
def test_a_whole_address_is_taken_apart(line: str) -> None:
    cell, parts = line.replace("~", "\n").split("|")
    assert told(split_address(cell)) == parts


@pytest.mark.parametrize("line", TOWNS, ids=range(len(TOWNS)))
def test_a_town_is_parted_from_code_and_state(line: str) -> None:
    cell, parts = line.split("|")
    assert told(split_city(cell)) == parts
