"""A service that serves the API in another place, and has its own way of knowing its callers."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Callable, Optional

from .._hints import on_demand

if TYPE_CHECKING:
    from .service import Service


class Provider:
    """Settings of a service, made by a function such as `seekgpt.providers.bedrock`.

    Clients with the same provider share what it has found out, such as credentials.
    """

    def __init__(self, name: str, configure: Callable[[], Service]) -> None:
        self.name = name
        self._configure = configure
        self._lock = threading.Lock()
        self._service: Optional[Service] = None

    def service(self) -> Service:
        """Where it is, and who vouches for requests to it; found out once."""
        with self._lock:
            if self._service is None:
                self._service = self._configure()
            return self._service

    def __repr__(self) -> str:
        return f"<Provider {self.name}>"

    def __reduce__(self) -> Any:
        raise TypeError(
            "Providers hold credentials and cannot be pickled; make one in each process"
        )


on_demand(__name__)
