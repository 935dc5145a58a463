"""Python that declarations name: ``module:attribute``, below `seekgpt._helpers` unless dotted."""

from __future__ import annotations

from importlib import import_module
from typing import Any

_HOME = f"{__name__.partition('.')[0]}._helpers"


def helper(name: str, prefix: str = "") -> Any:
    """What a declaration means by a name, in the form with ``prefix`` if there is one.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """
    module, _, attribute = name.partition(":")
    home = helper_module(module)
    return getattr(home, prefix + attribute, None) or getattr(home, attribute)


def helper_module(name: str) -> Any:
    """The module that a declaration means."""
    return import_module(name if "." in name else f"{_HOME}.{name}")
