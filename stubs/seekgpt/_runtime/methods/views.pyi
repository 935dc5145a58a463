from typing import Any, Callable, Dict, List, Optional
from .arguments import Binder

class Viewable:
    """What has methods, or resources that have them."""

    _children: List[str]
    _declared: Dict[str, Any]
    @property
    def with_raw_response(self) -> Any:
        """The same methods, returning the HTTP response with its headers; `parse()` goes on."""
    @property
    def with_streaming_response(self) -> Any:
        """The same methods as context managers whose body is read when you ask for it."""

class View:
    """A resource, or client, whose methods give responses of another mode."""
    def __init__(self, origin: Any, mode: str) -> None: ...
    def __getattr__(self, name: str) -> Any: ...
    def __dir__(self) -> List[str]: ...
    def __repr__(self) -> str: ...

class FlowView(View):
    """A resource as flows see it: its methods give effects, to be yielded.

    What a flow does with methods that are deprecated is not its caller's doing, so nobody is
    warned of it.
    """
    def __init__(self, origin: Any, mode: str = "parsed") -> None: ...
    @property
    def with_raw_response(self) -> FlowView: ...
    @property
    def _client(self) -> FlowView: ...

def viewed(binder: Binder, resource: Any, mode: str) -> Callable[..., Any]:
    """The method as `with_raw_response` and `with_streaming_response` have it."""

def operation(origin: Any, name: str) -> Optional[Binder]:
    """The binder of an HTTP operation; what is written in Python over others has no views."""

def replaced(origin: Any, binder: Binder) -> Optional[Callable[..., Any]]:
    """What somebody put in the place of a method, as tracing does: on its class, or the object."""
