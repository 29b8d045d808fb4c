"""Work done without looking for garbage.

Reading and matching make next to no reference cycles, but so many objects that the search for cycles would go through
all that is known of every language, and all that was read, again and again: a tenth of the time. In a fork it would
copy that memory as well.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for reference cycles in here, and afterwards as before."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
