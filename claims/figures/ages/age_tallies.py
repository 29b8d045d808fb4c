"""Numbers in brackets behind several names, which count and are no ages: "Lugo (27), Vigo (8) and Ourense (3)"."""

from claims.text.tokens import Tokens

_SEVERAL, _GROWN = 3, 5  # numbers in one list; years from which one is told with a full name
_APART = 6  # tokens from one bracket to the next: "(27), puis la Southern Leyte ("


def in_a_tally(tokens: Tokens, at: int) -> bool:
    """Whether the number in brackets at a token is one of several in its sentence, of which some are too small for
    ages."""
    numbers = [at, *_beside(tokens, at, -1), *_beside(tokens, at, 1)]
    small = any(tokens.words[place].isdigit() and int(tokens.words[place]) < _GROWN for place in numbers)
    return small and len(numbers) >= _SEVERAL


def _beside(tokens: Tokens, at: int, step: int) -> list[int]:
    """The numbers in brackets of a list, from one of them on, forwards or backwards."""
    found, near = [], 0
    while near < _APART:
        crossed = at if step < 0 else at + 1
        at, near = at + step, near + 1
        if not 0 <= at < tokens.size or crossed in tokens.stops:
            break
        if at in tokens.numbers and tokens.gaps[at] == " (" and tokens.text.startswith(")", tokens.ends[at]):
            found.append(at)
            near = 0
    return found
