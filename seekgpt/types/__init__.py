"""The types of the API: response classes, parameter types and aliases, made from the declarations."""

from __future__ import annotations

from .._runtime.modules import contents as _contents
from .._runtime.modules import hang as _hang
from .._runtime.modules import lazily as _lazily

_hang(__name__, __path__)
__getattr__, __dir__ = _lazily(__name__, *_contents(__name__))
