"""Probabilities and their log odds, which are what evidence adds up in."""

from math import exp, log

WIDEST = 9.0
"""Log odds beyond this say no more: one in some eight thousand."""


def odds(logit: float) -> float:
    """The probability of log odds."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


def log_odds(probability: float) -> float:
    """The log odds of a probability, between -`WIDEST` and `WIDEST`."""
    if not 0 < probability < 1:
        return WIDEST if probability >= 1 else -WIDEST
    return max(-WIDEST, min(WIDEST, log(probability / (1 - probability))))
