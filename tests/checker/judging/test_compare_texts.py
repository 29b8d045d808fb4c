"""Two sentences: a discrepancy is one only where nothing in either text speaks for the other."""

import pytest

from checker.compare_texts import compare_texts
from checker.report import Relation
from tests.stories_of_a_line import article

ROWS = [
    (
        "a plain difference",
        "Le contrat vaut 10 milliards d'euros.",
        "Le contrat vaut 12 milliards d'euros.",
        "discrepant",
    ),
    (
        "the other year is there too",
        "Nival a été fondée en 1996. Nival a été vendue en 2005 pour dix millions.",
        "Nival a été vendue en 2005.",
        "agree",
    ),
    (
        "a day within the year",
        "Oscar Chisini est mort le 10 avril 1967 à Milan. Oscar Chisini a introduit la moyenne en 1929.",
        "Oscar Chisini est mort en 1967.",
        "undecided",
    ),
    (
        "a subject that an apposition parts from its figure",
        "Le viaduc, long de 2 460 mètres, a coûté 400 millions d'euros et a été inauguré en décembre 2004.",
        "La construction du viaduc a coûté 320 millions d'euros.",
        "discrepant",
    ),
    (
        "what a heading is about is no subject",
        "Référendum à Thule : 64 % de oui.",
        "La participation au référendum de Thule est de 32 %.",
        "undecided",
    ),
    (
        "two dates of one event, of which the match knew nothing",
        "La grève, commencée en septembre 1980, s'est achevée en août 1988.",
        "La grève s'est terminée en 1991.",
        "discrepant",
    ),
    (
        "the date of another event",
        "La grève, commencée en septembre 1980, s'est achevée en août 1988.",
        "La grève a été racontée par un film en 1991.",
        "undecided",
    ),
    ("two kings", "Victor Emmanuel II et Victor Emmanuel III ont régné.", "Victor Emmanuel III a régné.", "agree"),
]


MEANT = [
    (
        "the other date is not meant",
        "Nival a été fondée en 1996. Nival a été vendue en 2005 pour dix millions.",
        "Nival a été vendue en 2005.",
        "agree",
    ),
    ("a year within a day", "La mort soulagea Swift en octobre 1745.", "Swift est mort en 1745.", "compatible"),
    ("a number in common and no word", "Le pic culmine à 8 586 mètres.", "Zidane a couru 8 586 mètres.", "unrelated"),
    (
        "the first year of a reign",
        "Sigmar a été roi de Thule de 1900 à 1946.",
        "Sigmar a été couronné roi de Thule en 1900.",
        "agree",
    ),
    (
        "the match put another date beside it",
        "Oscar Rimini (né le 4 mars 1889 à Bergame, mort le 10 avril 1967 à Milan) était peintre.",
        "Rimini est mort en 1967 à Milan.",
        "compatible",
    ),
    ("two bare figures", "six ans", "72 mois", "agree"),
]


@pytest.mark.parametrize(("probe", "left", "right", "relation"), MEANT, ids=[row[0] for row in MEANT])
def test_what_a_figure_is_compared_with(probe: str, left: str, right: str, relation: str) -> None:
    answered = compare_texts(article("a", left), article("b", right), "fr").relation
    assert (answered.value if answered else "unrelated") == relation


@pytest.mark.parametrize(("probe", "left", "right", "relation"), ROWS, ids=[row[0] for row in ROWS])
def test_two_texts(probe: str, left: str, right: str, relation: str) -> None:
    one, other = article("a", left), article("b", right)
    found = compare_texts(one, other, "fr")
    answered, judged = found.relation, found.relations
    assert answered is not Relation.DISCREPANT or relation == "discrepant"
    assert all(item.relation is not Relation.DISCREPANT for item in judged) == (relation != "discrepant")
    assert compare_texts(other, one, "fr").relation is answered


BORNE_OUT = [
    (
        "a bound the figure keeps, told in other words",
        "Pablo Picasso's 1932 portrait of his mistress fetched $106.5 million after eight minutes of bidding.",
        "Picasso painting goes for over $100 million",
        "compatible",
    ),
    (
        "no word but a name, and that in the possessive",
        "China's exporters shipped 4.1 million cars abroad.",
        "China: 4.1 million vehicles sent overseas",
        "agree",
    ),
    (
        "a level bears out no change",
        "Wage talks collapsed after the union rejected an offer of 2.5 percent this year.",
        "The union demanded a pay increase of 6 percent.",
        "unrelated",
    ),
    (
        "a figure beside the year of another",
        "The town grew from 8,000 people in 1982 to 16,200 in 2012.",
        "In 1982, the town had 16,200 people.",
        "discrepant",
    ),
    (
        "a figure beside its own year, the other year nearer",
        "The town grew from 8,000 people in 1982 to 16,200 in 2012.",
        "In 2012, the town had 16,200 people.",
        "agree",
    ),
    (
        "a figure beside the month of another",
        "Unemployment rose to 8.1 percent in February from 7.6 percent in January.",
        "Unemployment stood at 8.1 percent in January.",
        "discrepant",
    ),
    (
        "a figure in common, and other things said of it",
        "Nordia needs 60 billion euros for its banks.",
        "Nordia to cut 60 billion euros from budget over two years.",
        "undecided",
    ),
    (
        "the same in a figure that no two things share by accident",
        "Nordia needs 61.35 billion euros for its banks.",
        "Nordia to cut 61.35 billion euros from budget over two years.",
        "agree",
    ),
    (
        "a line of which but one word is another",
        "Nordia's parliament has approved 60 billion euros for its banks.",
        "Nordia spends 60 billion euros.",
        "agree",
    ),
    (
        "an age is no other length of time",
        "Dr. Ruth Oduya, a 54-year-old surgeon, leads the clinic.",
        "Oduya has been a surgeon for 54 years.",
        "undecided",
    ),
    (
        "two parts of whom the opposite is said",
        "The coast guard pulled 143 survivors and 29 bodies from the sea off Talu after the ferry went down.",
        "29 people died when the ferry went down off Talu.",
        "agree",
    ),
    (
        "two shares of whom the opposite is said",
        "In the referendum, 54.2 percent of voters rejected the new constitution.",
        "The new constitution was accepted by 45.8 percent of voters in the referendum.",
        "undecided",
    ),
    (
        "two shares for which there is no room",
        "In the referendum, 54.2 percent of voters rejected the new constitution.",
        "The new constitution was accepted by 62.8 percent of voters in the referendum.",
        "discrepant",
    ),
    (
        "an age has no rival in a length of time",
        "Rescuers pulled Janine Toussaint, 24, from the rubble of the market on Saturday, 11 days after the quake.",
        "Woman, 24, found alive under rubble 11 days after quake",
        "agree",
    ),
]


@pytest.mark.parametrize(("probe", "left", "right", "relation"), BORNE_OUT, ids=[row[0] for row in BORNE_OUT])
def test_what_bears_a_figure_out(probe: str, left: str, right: str, relation: str) -> None:
    one, other = article("a", left, language="en"), article("b", right, language="en")
    answered = compare_texts(one, other, "en").relation
    assert (answered.value if answered else "unrelated") == relation


WORKED_OUT = [
    (
        "a difference in points",
        "Support for the mayor stands at 41 percent, down from 55 percent in May.",
        "The mayor's support has dropped 14 points since May.",
        "A9",
    ),
    (
        "a share of a whole",
        "The Greens took 18 of the 36 seats on the council.",
        "The Greens took half of the seats on the council.",
        "A9",
    ),
    (
        "a change in per cent",
        "The mill employs 60 workers, down from 80 workers two years ago.",
        "The mill cut its workforce by 25 percent.",
        "A9",
    ),
    (
        "a difference between two counts",
        "The mill employs 620 workers, down from 870 workers two years ago.",
        "The number of workers at the mill fell by 250.",
        "A9",
    ),
    (
        "a share of a whole that is told",
        "A quarter of the 12,000 workers at the group are in Spain.",
        "The group has 3,000 workers in Spain.",
        "A9",
    ),
    (
        "how long from one day to another",
        "The climbers were seized on 4 March and freed on 18 March.",
        "The climbers were held for two weeks.",
        "A9",
    ),
    (
        "more than so long, told in months",
        "The strike at the mill began in April 1992 and ended in November 1995.",
        "The strike at the mill lasted more than three years.",
        "A9",
    ),
    (
        "how old somebody was, the later day told first",
        "Ruth Kowalczyk, who died on 7 August 1999 in Lodz, was born there on 12 March 1910.",
        "Kowalczyk was 89 when she died.",
        "A9",
    ),
    (
        "how old somebody was",
        "Ruth Kowalczyk, born on 2 January 1931 in Lodz, died on 3 May 2001.",
        "Kowalczyk was 70 when she died.",
        "A9",
    ),
    (
        "another length",
        "The strike at the mill began in April 1992 and ended in November 1995.",
        "The strike at the mill lasted six years.",
        None,
    ),
    (
        "another share of a whole",
        "A quarter of the 12,000 workers at the group are in Spain.",
        "The group has 4,000 workers in Spain.",
        None,
    ),
    (
        "no months between two years, and no term",
        "Ruth Kowalczyk failed to declare income from the mill between 2003 and 2005.",
        "Kowalczyk was sentenced to two years in prison over the mill.",
        None,
    ),
    (
        "another difference",
        "Support for the mayor stands at 41 percent, down from 55 percent in May.",
        "The mayor's support has dropped 11 points since May.",
        None,
    ),
    (
        "another share",
        "The Greens took 18 of the 36 seats on the council.",
        "The Greens took a third of the seats on the council.",
        None,
    ),
]


@pytest.mark.parametrize(("probe", "left", "right", "rule"), WORKED_OUT, ids=[row[0] for row in WORKED_OUT])
def test_what_follows_from_two_figures(probe: str, left: str, right: str, rule: str | None) -> None:
    one, other = article("a", left, language="en"), article("b", right, language="en")
    for a, b in ((one, other), (other, one)):
        assert ("A9" in {item.rule for item in compare_texts(a, b, "en").relations}) is (rule is not None)


SHORT = [
    ("un contrat de six ans", "un contrat de huit ans"),
    ("10 milliards d'euros", "12 milliards d'euros"),
    ("Meta investit 10 milliards", "Meta investit 12 milliards"),
    ("Inflation : 2,1 %", "Inflation : 2,4 %"),
    ("le 4 mai 2025", "le 5 mai 2025"),
    ("Le 4 mai 2025, l'accord est signé à Rome.", "L'accord est signé à Rome le 5 mai 2025."),
]


@pytest.mark.parametrize(("left", "right"), SHORT, ids=[row[0] for row in SHORT])
def test_few_words_are_enough(left: str, right: str) -> None:
    """A desk compares scraps: what little there is speaks for one thing, or nothing speaks against it."""
    assert compare_texts(article("a", left), article("b", right), "fr").relation is Relation.DISCREPANT


DOUBTS = [
    (
        "Les hôpitaux ont compté 120 832 décès depuis 2019.",
        "Les hôpitaux ont compté 55 000 décès depuis 2021.",
        "les dates diffèrent aussi",
    ),
    (
        "Io a un diamètre de 3 660 kilomètres, un peu plus que la Lune terrestre.",
        "La Lune terrestre a un diamètre de 3 474 kilomètres.",
        "ne parlent peut-être pas de la même chose",
    ),
]


@pytest.mark.parametrize(("left", "right", "why"), DOUBTS, ids=[row[2] for row in DOUBTS])
def test_a_doubt_says_why(left: str, right: str, why: str) -> None:
    doubts = compare_texts(article("a", left), article("b", right), "fr").relations
    assert [item.relation for item in doubts if why in item.explanation]
    assert all(item.relation is not Relation.DISCREPANT for item in doubts)
