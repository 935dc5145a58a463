"""The classes of a websocket's connections: faces written in Python, of the events declared.

The faces are generic. A connection is of what it receives and of what may be sent, a manager is of
the connection that it opens and of what may be sent. Each websocket has heirs of them, called after
its resource, which say with `typing.get_type_hints` what they are of, and have methods that send
its events.
"""

from __future__ import annotations

import re
from functools import partial
from types import FunctionType
from typing import Any, Callable, Dict, List, Tuple, TypeVar, get_type_hints

from ..._spec.model import RESOURCES, Method, Websocket
from .. import library
from ..in_python import python_object
from ..library import Registry
from ..types.annotations import LazyAnnotations, annotation
from ..types.models import python_type
from .client_events import spoken

_classes: Dict[Tuple[str, bool], Tuple[type, type]] = {}


def connection_classes(method: Method, asynchronous: bool) -> Tuple[type, type]:
    """The class of the connections that a method opens, and that of their managers."""
    return library.in_turn(_build_once, method, asynchronous)


def _build_once(method: Method, asynchronous: bool) -> Tuple[type, type]:
    websocket = method.websocket
    assert websocket is not None
    key = (repr(websocket), asynchronous)
    if key not in _classes:
        _classes[key] = _build(method, websocket, asynchronous)
    return _classes[key]


def manager_name(method: Method, asynchronous: bool) -> str:
    """What the class of managers is called."""
    assert method.websocket is not None
    face = method.returns[1].rpartition(":")[2]
    return _name(method.websocket, f"{'Async' if asynchronous else ''}{face}")


def classes_of(registry: Registry, path: str) -> Dict[str, Any]:
    """The classes of connections that the module of a resource has beside those of resources."""
    found: List[Any] = []
    for method, websocket in websockets(registry, path):
        found += [*connection_classes(method, False), *connection_classes(method, True)]
        found += [group.cls(_module(websocket)) for group in spoken(websocket).below()]
    return {cls.__name__: cls for cls in found}


def websockets(registry: Registry, path: str) -> List[Tuple[Method, Websocket]]:
    """The methods of a resource that open websockets of its own, and those."""
    methods = [registry.method(path, name) for name in registry.methods(path)]
    found = [(method, method.websocket) for method in methods if method.websocket is not None]
    return [(method, websocket) for method, websocket in found if websocket.resource == path]


def _build(method: Method, websocket: Websocket, asynchronous: bool) -> Tuple[type, type]:
    manager_face = python_object(method.returns[1], "Async" if asynchronous else "")
    face = manager_face._face
    sent = partial(_type, ["union", [websocket.sends, websocket.params], ""])
    connection = _heir(
        face,
        _name(websocket, face.__name__),
        _module(websocket),
        [partial(_type, websocket.receives), sent],
        spoken(websocket).attributes(_module(websocket)),
    )
    manager = _heir(
        manager_face,
        _name(websocket, manager_face.__name__),
        _module(websocket),
        [lambda: connection, sent],
        {"_face": connection, "_websocket": websocket},
    )
    return connection, manager


def _type(node: Any) -> Any:
    return annotation(node, python_type)


def _name(websocket: Websocket, face: str) -> str:
    colour = "Async" if face.startswith("Async") else ""
    return f"{colour}{websocket.class_name}{face[len(colour) :]}"


def _module(websocket: Websocket) -> str:
    return f"{RESOURCES}.{websocket.resource}"


def _heir(
    face: Any, name: str, module: str, given: List[Callable[[], Any]], more: Dict[str, Any]
) -> type:
    """A class of a generic face in which its variables are what is ``given``."""
    variables = dict(zip(face.__parameters__, given))
    body: Dict[str, Any] = {"__module__": module, "__qualname__": name, "__doc__": face.__doc__}
    for cls in reversed(face.__mro__):
        for attribute, value in vars(cls).items():
            if isinstance(value, FunctionType) and _mentions(value, variables):
                body[attribute] = _of(value, name, variables)
    return type(name, (face,), {**body, **more})


def _mentions(function: FunctionType, variables: Dict[TypeVar, Any]) -> bool:
    words = re.findall(r"\w+", " ".join(map(str, function.__annotations__.values())))
    return any(variable.__name__ in words for variable in variables)


def _of(
    function: FunctionType, owner: str, variables: Dict[TypeVar, Callable[[], Any]]
) -> FunctionType:
    """A method of a face whose annotations say what the variables stand for."""
    copy = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    copy.__kwdefaults__ = function.__kwdefaults__
    copy.__doc__ = function.__doc__
    copy.__qualname__ = f"{owner}.{function.__name__}"

    def hint(name: str) -> Any:
        known = get_type_hints(function)[name]
        if known in variables:
            return variables[known]()
        parameters = getattr(known, "__parameters__", ())
        return known[tuple(variables[each]() for each in parameters)] if parameters else known

    makers: Dict[str, Callable[[], Any]] = {n: partial(hint, n) for n in function.__annotations__}
    copy.__annotations__ = LazyAnnotations(makers)
    return copy
