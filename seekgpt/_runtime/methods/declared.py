"""Methods: functions on resource classes, each built from its declaration when first touched."""

from __future__ import annotations

from functools import partial
from types import FunctionType
from typing import Any, Callable, Optional, Tuple

from ..._spec.model import Method
from .. import library
from ..in_python import python_object
from ..library import Registry
from .arguments import Adapt, Arguments, Binder
from .modes import asking
from .signature import document, hints, signature
from .views import FlowView, operation, replaced


class Declared:
    """Stands in a resource class for a method, and makes it when it is asked for."""

    def __init__(self, registry: Registry, path: str, name: str, asynchronous: bool) -> None:
        self._registry = registry
        self._path = path
        self._name = name
        self._asynchronous = asynchronous
        self._function: Any = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self.function.__get__(instance, owner)

    @property
    def function(self) -> Any:
        """The function, whatever stands in its place by now."""
        with library.lock:
            if self._function is None:
                self._function = make(
                    self._registry, self._path, self._name, self._asynchronous, self._owner
                )
                # Unless somebody put another function there meanwhile, as instrumentation does.
                if self._owner.__dict__.get(self._name) is self:
                    setattr(self._owner, self._name, self._function)
        return self._function


def make(
    registry: Registry, path: str, name: str, asynchronous: bool, owner: type
) -> Callable[..., Any]:
    """The function of a declared method."""
    spec = registry.method(path, name)
    binder: Arguments
    if spec.call:
        template, binder = _in_python(spec, asynchronous)
    else:
        template = _opened if spec.manager else _acall if asynchronous and not spec.page else _call
        binder = MethodBinder(spec, asynchronous)
    function: Any = _named(template, name, binder)
    function.__module__ = owner.__module__
    function.__qualname__ = f"{owner.__qualname__}.{name}"
    dress(function, binder, asynchronous)
    binder.function = function
    return function  # type: ignore[no-any-return]


def dress(function: Any, binder: Arguments, asynchronous: bool, bound: bool = False) -> None:
    """Make a function look like the method that was declared."""
    function.__doc__ = document(binder.method)
    function.__signature__ = signature(binder.method, asynchronous, bound)
    function.__annotations__ = hints(binder.method, asynchronous)
    function.__binder__ = binder


class MethodBinder(Binder):
    """A `Binder` that also makes the other forms of its method."""

    def __init__(self, spec: Method, asynchronous: bool) -> None:
        super().__init__(spec, _adapt(spec))
        self.asynchronous = asynchronous

    def viewed(self, resource: Any, mode: str) -> Callable[..., Any]:
        """The method as `with_raw_response` and `with_streaming_response` have it."""
        client, replacement = resource._client, replaced(resource, self)

        def method(*args: Any, **kwargs: Any) -> Any:
            if replacement is not None:
                made = partial(replacement, *args, **asking(kwargs, mode))
            else:
                made = partial(client.execute, self.call(mode, args, kwargs))
            return made() if mode == "raw" else client._entering(made)

        method.__name__ = method.__qualname__ = self.method.name
        dress(method, self, self.asynchronous, bound=True)
        return method

    def managed(self, resource: Any, args: Any, kwargs: Any) -> Any:
        """The context manager that a method with a manager returns."""
        options = self.bind(args, kwargs)
        opening = self.opening(kwargs)
        other = operation(resource, opening.method)
        assert other is not None, f"{self.method.path} is like {opening.method}, no HTTP operation"
        replacement = replaced(resource, other)
        if replacement is not None:
            made = partial(replacement, **{**kwargs, "stream": True}, **options)
        else:
            made = partial(resource._client.execute, other.streaming(kwargs, options))
        cls = python_object(self.method.manager, "Async" if self.asynchronous else "")
        return cls(made, opening.subject)


def _call(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return self._client.execute(__binder__.call("parsed", args, kwargs))  # type: ignore[name-defined]  # noqa: F821


def _opened(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return __binder__.managed(self, args, kwargs)  # type: ignore[name-defined]  # noqa: F821


async def _acall(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return await self._client.execute(__binder__.call("parsed", args, kwargs))  # type: ignore[name-defined]  # noqa: F821


def _flow(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return self._client._drive(__binder__.bind(FlowView(self), args, kwargs))  # type: ignore[name-defined]  # noqa: F821


async def _aflow(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return await self._client._drive(__binder__.bind(FlowView(self), args, kwargs))  # type: ignore[name-defined]  # noqa: F821


def _plain(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return __binder__.bind(self, args, kwargs)  # type: ignore[name-defined]  # noqa: F821


def _named(template: Any, name: str, binder: Arguments) -> Any:
    """A copy of a template whose tracebacks read with the method's name."""
    code = template.__code__.replace(co_name=name)
    return FunctionType(code, {**globals(), "__binder__": binder}, name)


def _in_python(spec: Method, asynchronous: bool) -> Tuple[Any, Arguments]:
    """The template and binder of a method without an HTTP line."""
    from .composed import FlowBinder, is_flow

    function = python_object(spec.call)
    if spec.websocket is not None:
        from ..websockets.connections import connection_classes

        function = partial(function, manager=connection_classes(spec, asynchronous)[1])
    binder = FlowBinder(spec, function)
    if not is_flow(spec):
        return _plain, binder
    return (_aflow if asynchronous else _flow), binder


def _adapt(spec: Method) -> Optional[Adapt]:
    """The function that sees a method's arguments, imported when it is first called."""
    if not spec.adapt:
        return None
    return lambda arguments: python_object(spec.adapt)(arguments)
