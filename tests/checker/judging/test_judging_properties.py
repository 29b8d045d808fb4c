"""What holds for any two figures: order does not matter, a larger difference is never a smaller one."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.intervals import Widths
from checker.judging.relate import relate
from checker.report import Relation
from checker.rules import registry
from checker.rules.figures import verdict
from claims.claim import Claim
from claims.document import Document, Span
from claims.value import Bound, Kind, Value

DOCUMENTS = {name: Document(id=name, text="", language="en") for name in ("a", "b")}
EQUAL_ENDS = (Bound.EXACT, Bound.ABOUT)


def figure(document: str, amount: Decimal, bound: Bound = Bound.EXACT, unit: str = "EUR", top: int = 0) -> Claim:
    """A sum of money as one article gives it."""
    step = Decimal(1).scaleb(max(0, len(str(amount)) - len(str(amount).rstrip("0"))))
    low: Decimal | None = amount
    high: Decimal | None = amount + top if bound in (Bound.BETWEEN, Bound.VAGUE) else amount
    if bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        high = None
    if bound in (Bound.LESS_THAN, Bound.AT_MOST):
        low = None
    value = Value(low, high, bound, unit, step)
    return Claim(f"{document}1", document, Kind.MONEY, str(amount), Span(0, 1), value, "", Span(0, 1), "money")


amounts = st.integers(1, 10**7).map(Decimal)
bounds = st.sampled_from(Bound)
tops = st.integers(1, 10**6)


@settings(deadline=None)
@given(amounts, bounds, tops, amounts, bounds, tops)
def test_the_order_of_two_figures_does_not_matter(
    left: Decimal, one: Bound, top: int, right: Decimal, other: Bound, height: int
) -> None:
    a, b = figure("a", left, one, top=top), figure("b", right, other, top=height)
    assert verdict(a, b, Widths()) == verdict(b, a, Widths())
    assert registry()[verdict(a, b, Widths())].relation is relate(b, a, DOCUMENTS, Widths()).relation


@settings(deadline=None)
@given(amounts, bounds, tops)
def test_a_figure_agrees_with_itself(amount: Decimal, bound: Bound, top: int) -> None:
    assert verdict(figure("a", amount, bound, top=top), figure("b", amount, bound, top=top), Widths()) == "A1"


@settings(deadline=None)
@given(amounts, st.integers(6, 10**4), st.integers(1, 10**4))
def test_a_larger_difference_is_as_serious(amount: Decimal, per_cent: int, more: int) -> None:
    far = figure("b", amount + amount * per_cent // 100 + 1)
    farther = figure("b", amount + amount * (per_cent + more) // 100 + 1)
    exact = figure("a", amount)
    if registry()[verdict(exact, far, Widths())].relation is Relation.DISCREPANT:
        assert registry()[verdict(exact, farther, Widths())].relation is Relation.DISCREPANT


@settings(deadline=None)
@given(amounts, st.sampled_from(EQUAL_ENDS), amounts, st.sampled_from(EQUAL_ENDS), st.integers(2, 1000))
def test_a_common_factor_changes_no_verdict(
    left: Decimal, one: Bound, right: Decimal, other: Bound, times: int
) -> None:
    def scaled(claim: Claim) -> Claim:
        value = claim.value
        assert isinstance(value, Value)
        assert value.low is not None
        grown = Value(value.low * times, value.low * times, value.bound, value.unit, value.step * times)
        return Claim(
            claim.id, claim.document, claim.kind, claim.quote, claim.span, grown, "", claim.sentence_span, claim.rule
        )

    a, b = figure("a", left, one), figure("b", right, other)
    before, after = (registry()[verdict(*pair, Widths())].relation for pair in ((a, b), (scaled(a), scaled(b))))
    assert before is after


@settings(deadline=None)
@given(amounts, amounts)
def test_two_currencies_are_never_one_sum(left: Decimal, right: Decimal) -> None:
    a, b = figure("a", left), figure("b", right, unit="GBP")
    assert (verdict(a, b, Widths()) == "D15") == (left == right)
