"""Resources seen otherwise: with raw or streaming responses, or by flows.

A view is there for a resource and for a whole client, and for everything below it.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, List, Optional

from ..._http.effects import Execute
from .arguments import Binder
from .modes import asking
from .signature import dress


class Viewable:
    """What has methods, or resources that have them."""

    _children: List[str] = []
    _declared: Dict[str, Any] = {}

    @property
    def with_raw_response(self) -> Any:
        """The same methods, returning the HTTP response with its headers; `parse()` goes on."""
        return View(self, "raw")

    @property
    def with_streaming_response(self) -> Any:
        """The same methods as context managers whose body is read when you ask for it."""
        return View(self, "streaming")


class View:
    """A resource, or client, whose methods give responses of another mode."""

    def __init__(self, origin: Any, mode: str) -> None:
        self._origin = origin
        self._mode = mode

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        origin = self._origin
        if name in origin._children:
            value: Any = type(self)(getattr(origin, name), self._mode)
        else:
            value = self._method(name)
        self.__dict__[name] = value
        return value

    def _method(self, name: str) -> Any:
        binder = operation(self._origin, name)
        if binder is None:
            from ..._spec.nearest import did_you_mean

            kind = type(self._origin).__name__
            message = f"{kind!r} has no method {name!r} with {self._mode} responses"
            raise AttributeError(message + did_you_mean(name, dir(self)))
        return viewed(binder, self._origin, self._mode)

    def __dir__(self) -> List[str]:
        origin = self._origin
        return [*origin._children, *(name for name in origin._declared if operation(origin, name))]

    def __repr__(self) -> str:
        return f"<{self._origin!r} with {self._mode} responses>"


class FlowView(View):
    """A resource as flows see it: its methods give effects, to be yielded.

    What a flow does with methods that are deprecated is not its caller's doing, so nobody is
    warned of it.
    """

    def __init__(self, origin: Any, mode: str = "parsed") -> None:
        super().__init__(origin, mode)

    @property
    def with_raw_response(self) -> FlowView:
        return FlowView(self._origin, "raw")

    @property
    def _client(self) -> FlowView:
        return FlowView(self._origin._client)

    def _method(self, name: str) -> Any:
        origin, mode = self._origin, self._mode
        binder = operation(origin, name)
        if binder is None or replaced(origin, binder) is not None:
            method = getattr(origin, name) if mode == "parsed" else super()._method(name)
            if not callable(method):
                return method
            return lambda *args, **kwargs: Execute(partial(method, *args, **kwargs))
        call, execute = binder.call, origin._client.execute
        return lambda *args, **kwargs: Execute(
            partial(execute, call(mode, args, kwargs, quiet=True))
        )


def viewed(binder: Binder, resource: Any, mode: str) -> Callable[..., Any]:
    """The method as `with_raw_response` and `with_streaming_response` have it."""
    client, replacement = resource._client, replaced(resource, binder)

    def method(*args: Any, **kwargs: Any) -> Any:
        if replacement is not None:
            made = partial(replacement, *args, **asking(kwargs, mode))
        else:
            made = partial(client.execute, binder.call(mode, args, kwargs))
        return made() if mode == "raw" else client._entering(made)

    method.__name__ = method.__qualname__ = binder.method.name
    dress(method, binder, binder.asynchronous, bound=True)
    return method


def operation(origin: Any, name: str) -> Optional[Binder]:
    """The binder of an HTTP operation; what is written in Python over others has no views."""
    declared = origin._declared.get(name)
    binder: Any = None if declared is None else declared.function.__binder__
    return binder if isinstance(binder, Binder) and not binder.method.manager else None


def replaced(origin: Any, binder: Binder) -> Optional[Callable[..., Any]]:
    """What somebody put in the place of a method, as tracing does: on its class, or the object."""
    name = binder.method.name
    if name not in vars(origin) and getattr(type(origin), name) is binder.function:
        return None
    replacement: Callable[..., Any] = getattr(origin, name)
    return replacement
