"""The type variable of generic declarations."""

from __future__ import annotations

from typing_extensions import TypeVar

T = TypeVar("T", default=None)
"""What an answer is parsed into; nothing, unless a class is given."""
