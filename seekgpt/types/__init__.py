"""The types of the API: response classes, parameter types and aliases, as declared."""

from __future__ import annotations

from .._runtime.modules import contents as _contents
from .._runtime.modules import hang as _hang
from .._runtime.modules import lazily as _lazily


def _source(fullname: str) -> str:
    from .._tools.stubs.source import module_source

    return module_source(fullname)


_hang(__name__, __path__, _source)
__getattr__, __dir__ = _lazily(__name__, *_contents(__name__))
