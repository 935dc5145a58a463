"""Python that declarations name: ``module:attribute``. A module without a package is one of
`seekgpt._custom`, if there is one of that name.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Tuple

from .._spec.expr import Node
from .._spec.nearest import did_you_mean

_HOME = f"{__name__.partition('.')[0]}._custom"
#: The folders in which a module is looked for that is named without one.
_FOLDERS = (_HOME, f"{_HOME}.structured", f"{_HOME}.websockets")
#: What declarations of users may call by an earlier name.
_RENAMED = {"websockets": "conversation", "websocket_faces": "faces"}


def python_object(name: str, prefix: str = "") -> Any:
    """What a declaration means by a name, in the form with ``prefix`` if there is one.

    Raises:
        ImportError, AttributeError: there is no such module, or nothing of the name in it.
    """
    home, attribute = located(name)
    module = import_module(home)
    return getattr(module, prefix + attribute, None) or getattr(module, attribute)


def find(name: str) -> Any:
    """What a declaration names, for whoever checks it.

    Raises:
        LookupError: with what is wrong, and with a hint at what may have been meant.
    """
    home, attribute = located(name)
    try:
        module = import_module(home)
    except (Exception, SystemExit) as error:
        missing = error.name if isinstance(error, ModuleNotFoundError) else None
        if missing and f"{home}.".startswith(f"{missing}."):
            raise LookupError(f"{name!r}: there is no module {missing!r}", "") from None
        told = f"{type(error).__name__}: {error}"
        raise LookupError(f"{name!r}: importing {home} fails ({told})", "") from None
    if not hasattr(module, attribute):
        hint = did_you_mean(attribute, dir(module))
        raise LookupError(f"{name!r}: there is no {attribute!r} in {home}", hint)
    return getattr(module, attribute)


@lru_cache(maxsize=None)
def located(name: str) -> Tuple[str, str]:
    """The module that a declaration names, and the attribute of it."""
    module, _, attribute = name.partition(":")
    if "." in module:
        return module, attribute
    module = _RENAMED.get(module, module)
    homes = [*(f"{folder}.{module}" for folder in _FOLDERS), module]
    return next((home for home in homes if find_spec(home)), module), attribute


def coloured(node: Node, asynchronous: bool) -> Node:
    """A result written in Python as a client has it: the async one's begins with ``Async``."""
    if isinstance(node, str) or node[0] != "python":
        return node
    cls = python_object(node[1], "Async" if asynchronous else "")
    return ["python", f"{cls.__module__}:{cls.__name__}"]
