"""Interruptions that fall into finalizers, where Python ends them."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import Iterator


@contextmanager
def unheard() -> Iterator[None]:
    """Nobody hears of them: pytest would keep them, and their frames what finalizers let go."""
    before = sys.unraisablehook
    sys.unraisablehook = lambda _: None
    try:
        yield
    finally:
        sys.unraisablehook = before
