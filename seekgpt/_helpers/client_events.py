"""What a client may say over a websocket, taken from the declared union of its events.

Each event's ``type`` is a path: ``conversation.item.create`` becomes
``connection.conversation.item.create(...)``, whose arguments are the fields of the event's class.
"""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any, Callable, Dict, List, Mapping, Optional

from .._http import body as json_body
from .._model import BaseModel
from .._runtime import library
from .._runtime.models import inherited_fields
from .._sentinels import NotGiven, Omit, omit
from .._spec.expr import render
from .._spec.model import Class
from .._spec.unions import literal_values, variants

Send = Callable[[Any], Any]


class ClientEvent:
    """One kind of event: its type, and the class that declares its fields."""

    def __init__(self, kind: str, spec: Class) -> None:
        self.kind = kind
        self.doc = spec.doc
        self.fields = [field for field in inherited_fields(spec) if field.name != "type"]
        self._keys = {field.name: field.key for field in self.fields}
        self._required = [field.name for field in self.fields if field.required]

    def make(self, arguments: Mapping[str, Any]) -> Dict[str, Any]:
        """The event with these fields.

        Raises:
            TypeError: as for any function, for fields that are unknown or missing.
        """
        unknown = [name for name in arguments if name not in self._keys]
        if unknown:
            known = ", ".join(self._keys)
            raise TypeError(f"{self.kind} has no field {unknown[0]!r}; it has {known}")
        event: Dict[str, Any] = {"type": self.kind}
        for name, value in arguments.items():
            if not isinstance(value, (NotGiven, Omit)):
                event[self._keys[name]] = value
        missing = [name for name in self._required if self._keys[name] not in event]
        if missing:
            raise TypeError(f"{self.kind} needs the field {missing[0]!r}")
        return event

    def sender(self, send: Send) -> Callable[..., Any]:
        """A function that sends such an event: blocking or to be awaited, as ``send`` is."""

        def event(**fields: Any) -> Any:
            return send(self.make(fields))

        event.__name__ = self.kind.rpartition(".")[2]
        event.__qualname__ = self.kind
        event.__doc__ = self.doc or f"Send the event ``{self.kind}``."
        event.__signature__ = self._signature()  # type: ignore[attr-defined]
        return event

    def _signature(self) -> Signature:
        fields = sorted(self.fields, key=lambda field: not field.required)
        return Signature(
            [
                Parameter(
                    field.name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if field.required else omit,
                    annotation=render(field.type, lambda ref: ref.rpartition(".")[2]),
                )
                for field in fields
            ],
            return_annotation="None",
        )


class EventGroup:
    """The events below one name, as methods; ``connection.conversation.item`` is one."""

    def __init__(self, send: Send, events: Mapping[str, Any]) -> None:
        for name, below in events.items():
            is_event = isinstance(below, ClientEvent)
            self.__dict__[name] = below.sender(send) if is_event else EventGroup(send, below)

    def __repr__(self) -> str:
        return f"<events: {', '.join(sorted(self.__dict__))}>"


_trees: Dict[str, Dict[str, Any]] = {}


def event_tree(union: str) -> Dict[str, Any]:
    """The events of a declared union as a tree, by the parts of their types."""
    tree = _trees.get(union)
    if tree is None:
        tree = {}
        for ref in variants(["ref", union], library.lookup):
            spec = library.lookup(ref)
            for kind in _kinds(spec):
                place = tree
                *groups, name = kind.split(".")
                for group in groups:
                    place = place.setdefault(group, {})
                place[name] = ClientEvent(kind, spec)  # type: ignore[arg-type]
        _trees[union] = tree
    return tree


def _kinds(spec: Any) -> List[str]:
    found: Optional[Any] = next((f for f in inherited_fields(spec) if f.name == "type"), None)
    return [] if found is None else sorted(map(str, literal_values(found.type, library.lookup)))


def encode(event: Any) -> str:
    """An event as the text of a websocket message, from a dict or from an object of its class."""
    if isinstance(event, str):
        raise TypeError("Expected an event as a dict or an object; text is sent by `send_raw`")
    data = event.to_dict() if isinstance(event, BaseModel) else event
    return json_body.encode(data).decode("utf-8")
