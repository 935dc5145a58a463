"""The module as a client: ``seekgpt.api_key = "..."`` and then ``seekgpt.responses.create(...)``.

One client serves all such calls. Its settings are the variables of the module `seekgpt`, looked at
on each access, so that assigning to one takes effect with the next call.
"""

from __future__ import annotations

import sys
import threading
from typing import Any, List, Optional, Tuple

_SETTINGS = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)
_lock = threading.Lock()
_current: Optional[Tuple[Any, Any]] = None


def client() -> Any:
    """The client with the settings that the module has now."""
    global _current
    module: Any = sys.modules[__package__]
    settings = {name: getattr(module, name) for name in _SETTINGS}
    with _lock:
        if _current is None or _current[0] != settings:
            given = {name: value for name, value in settings.items() if value is not None}
            _current = (settings, module.SeekGPT(**given))
        return _current[1]


def resource(name: str) -> Any:
    """A resource of that client.

    Raises:
        AttributeError: it has none of this name.
    """
    if name not in names():
        from . import _PUBLIC
        from ._spec.nearest import did_you_mean

        hint = did_you_mean(name, [*_PUBLIC, *names()])
        raise AttributeError(f"module {__package__!r} has no attribute {name!r}{hint}")
    return getattr(client(), name)


def names() -> List[str]:
    """The resources that the module offers."""
    from ._runtime.library import registry_for

    return registry_for().roots()


def reset() -> None:
    """Forget the client, and with it its connections."""
    global _current
    with _lock:
        _current = None
