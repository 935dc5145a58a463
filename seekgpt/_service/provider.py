"""A service that serves the API in another place, and has its own way of knowing its callers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from .._hints import on_demand
from .._turns import Turns

if TYPE_CHECKING:
    from .service import Service


class Provider:
    """Settings of a service, made by a function such as `seekgpt.providers.bedrock`.

    Clients with the same provider share what it has found out, such as credentials.
    """

    def __init__(self, name: str, configure: Callable[[], Service]) -> None:
        self.name = name
        self._configure = configure
        self._in_turn = Turns()
        self._service: Optional[Service] = None

    def service(self) -> Service:
        """Where it is, and who vouches for requests to it; found out once."""
        return self._service or self._in_turn(self._find_out)

    def _find_out(self) -> Service:
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
