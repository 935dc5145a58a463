"""What the environment says of a client: the ``SEEKGPT_`` variables."""

from __future__ import annotations

import os
from typing import Dict, Optional


def environment(name: str) -> Optional[str]:
    """A ``SEEKGPT_`` variable; an empty one counts as not set."""
    return os.environ.get(f"SEEKGPT_{name}") or None


def custom_headers() -> Dict[str, str]:
    """The headers of ``SEEKGPT_CUSTOM_HEADERS``, one a line, as in HTTP."""
    lines = (environment("CUSTOM_HEADERS") or "").splitlines()
    pairs = (line.partition(":") for line in lines)
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}
