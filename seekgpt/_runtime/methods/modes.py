"""Modes of answers as a header says them, for calls that go through what replaced a method.

Tracing puts functions of its own in the place of methods. Those know nothing of views, but hand on
the arguments they get; so a view asks for a raw response by a header among them, which the method
takes out again. It is not sent.
"""

from __future__ import annotations

from typing import Any, Dict, Mapping

HEADER = "X-Stainless-Raw-Response"
_VALUES = {"raw": "true", "streaming": "stream"}
_MODES = {"true": "raw", "raw": "raw", "stream": "streaming"}


def asking(arguments: Mapping[str, Any], mode: str) -> Dict[str, Any]:
    """The arguments of a call, asking for an answer of a mode."""
    headers = {**(arguments.get("extra_headers") or {}), HEADER: _VALUES[mode]}
    return {**arguments, "extra_headers": headers}


def asked(options: Dict[str, Any]) -> str:
    """The mode that the headers of a call ask for; the header is taken out of ``options``."""
    given = options["extra_headers"]
    named = [name for name in given or () if str(name).lower() == HEADER.lower()]
    if not named:
        return "parsed"
    options["extra_headers"] = {k: v for k, v in given.items() if k not in named}
    return _MODES.get(str(given[named[0]]), "parsed")
