"""The types of the API: response classes, parameter types and aliases, as declared."""

from __future__ import annotations

from .._runtime.modules import contents as _contents
from .._runtime.modules import hang as _hang
from .._runtime.modules import lazily as _lazily

_hang(__name__, __path__)

#: Types that are written in Python, in modules beside this one.
_WRITTEN = {
    "WebSocketConnectionOptions": "websocket_connection_options",
    "WebsocketConnectionOptions": "websocket_connection_options",
}
_declared, _names = _contents(__name__)


def _get(name: str) -> object:
    if name not in _WRITTEN:
        return _declared(name)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_WRITTEN[name]}"), name)


__getattr__, __dir__ = _lazily(__name__, _get, lambda: [*_names(), *_WRITTEN])
