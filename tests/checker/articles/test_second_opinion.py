"""The second opinion on the main text, where the extra is installed: it may leave out, and bring back prose only."""

import pytest

from checker.articles.blocks import Block
from checker.articles.looks import Look, Verdict
from checker.articles.second_opinion import reconciled

PROSE = (
    "Le conseil municipal a voté lundi soir, à une large majorité, le budget de la ligne de tramway qui doit relier la "
    "gare "
    "aux nouveaux quartiers du sud, pour un montant de 480 millions d'euros."
)
MORE = (
    "Les travaux commenceront au printemps et dureront quatre ans, le temps de déplacer les réseaux, de planter trois "
    "mille "
    "arbres et de rebâtir deux ponts sur le canal."
)
PROMO = "Ce soir à la télévision : notre sélection de dix films pour la famille, à voir avant qu'il soit trop tard."


def verdict(kept: bool, why: str) -> Verdict:
    return Verdict(kept, why, Look.PROSE)


def test_without_html_the_verdicts_stand() -> None:
    given = [verdict(True, "a paragraph")]
    assert reconciled([Block(PROSE)], given, "", None) is given


def test_it_leaves_out_and_brings_back() -> None:
    pytest.importorskip("trafilatura")
    html = (
        f"<html><body><article><h1>Tramway : le budget est voté</h1><p>{PROSE}</p><p>{MORE}</p></article>"
        f"<div class='teaser-box'><a href='/tv'>{PROMO}</a></div></body></html>"
    )
    blocks = [Block(PROSE, "p"), Block(MORE, "p"), Block(PROMO, "div")]
    ours = [verdict(True, "a paragraph"), verdict(False, "inside “sidebar”"), verdict(True, "a paragraph")]
    assert [item.kept for item in reconciled(blocks, ours, html, None)] == [True, True, False]
