"""Methods: functions on resource classes, each built from its declaration when first touched."""

from __future__ import annotations

from functools import partial
from types import FunctionType
from typing import Any, Callable, Optional, Tuple

from ..._redact import bare
from ..._spec.model import Method
from .. import library
from ..in_python import python_object
from ..library import Registry
from .arguments import Arguments, Binder
from .signature import dress
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
        return library.in_turn(self._make)

    def _make(self) -> Any:
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
        binder = Binder(spec, asynchronous)
    function: Any = _named(template, name, binder)
    function.__module__ = owner.__module__
    function.__qualname__ = f"{owner.__qualname__}.{name}"
    dress(function, binder, asynchronous)
    binder.function = function
    return function  # type: ignore[no-any-return]


def managed(binder: Binder, resource: Any, args: Any, kwargs: Any) -> Any:
    """The context manager that a method with a manager returns."""
    options = binder.bind(args, kwargs)
    opening = binder.opening(kwargs)
    other = operation(resource, opening.method)
    assert other is not None, f"{binder.method.path} is like {opening.method}, no HTTP operation"
    replacement = replaced(resource, other)
    if replacement is not None:
        made = partial(replacement, **{**kwargs, "stream": True}, **options.value)
    else:
        made = partial(resource._client.execute, other.streaming(kwargs, options))
    cls = python_object(binder.method.manager, "Async" if binder.asynchronous else "")
    return cls(made, opening.subject)


def _call(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return self._client.execute(__binder__.call("parsed", args, kwargs))  # type: ignore[name-defined]  # noqa: F821


def _opened(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return managed(__binder__, self, args, kwargs)  # type: ignore[name-defined]  # noqa: F821


async def _acall(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    return await self._client.execute(__binder__.call("parsed", args, kwargs))  # type: ignore[name-defined]  # noqa: F821


def _flow(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    flow = __binder__.bind(FlowView(self), args, kwargs)  # type: ignore[name-defined]  # noqa: F821
    del args, kwargs
    return self._client._drive(flow)


async def _aflow(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    flow = __binder__.bind(FlowView(self), args, kwargs)  # type: ignore[name-defined]  # noqa: F821
    del args, kwargs
    return await self._client._drive(flow)


def _plain(self, *args, **kwargs):  # type: ignore[no-untyped-def]
    try:
        return __binder__.bind(self, args, kwargs)  # type: ignore[name-defined]  # noqa: F821
    except Exception as error:
        del args, kwargs
        raise bare(error)  # noqa: B904


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
