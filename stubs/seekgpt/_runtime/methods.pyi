from typing import Any, Callable, Optional
from .arguments import Arguments, Binder
from .library import Registry

class Declared:
    """Stands in a resource class for a method, and makes it when it is asked for."""
    def __init__(self, registry: Registry, path: str, name: str, asynchronous: bool) -> None: ...
    def __set_name__(self, owner: type, name: str) -> None: ...
    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any: ...
    @property
    def function(self) -> Any:
        """The function, whatever stands in its place by now."""

def make(
    registry: Registry,
    path: str,
    name: str,
    asynchronous: bool,
    owner: type,
) -> Callable[..., Any]:
    """The function of a declared method."""

def dress(function: Any, binder: Arguments, asynchronous: bool, bound: bool = False) -> None:
    """Make a function look like the method that was declared."""

class MethodBinder(Binder):
    """A `Binder` that also makes the other forms of its method."""

    asynchronous: bool
    def __init__(self, spec: Any, asynchronous: bool) -> None: ...
    def viewed(self, resource: Any, mode: str) -> Callable[..., Any]:
        """The method as `with_raw_response` and `with_streaming_response` have it."""
    def managed(self, resource: Any, args: Any, kwargs: Any) -> Any:
        """The context manager that a method with a manager returns."""
