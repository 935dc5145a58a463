from typing import Any, Callable
from .service import Service

class Provider:
    """Settings of a service, made by a function such as `seekgpt.providers.bedrock`.

    Clients with the same provider share what it has found out, such as credentials.
    """

    name: str
    def __init__(self, name: str, configure: Callable[[], Service]) -> None: ...
    def service(self) -> Service:
        """Where it is, and who vouches for requests to it; found out once."""
    def __repr__(self) -> str: ...
    def __reduce__(self) -> Any: ...
