"""What a client may say over a websocket, taken from the declared union of its events.

Each event's ``type`` is a path: ``conversation.item.create`` becomes
``connection.conversation.item.create(...)``, whose arguments are the fields of the event's class.
"""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any, Callable, Dict, Generic, Iterator, List, Mapping, TypeVar, Union

from ..._sentinels import NotGiven, Omit, omit
from ..._spec.expr import render
from ..._spec.model import Class, Websocket, camel
from ..._spec.unions import literal_values, variants
from .. import library
from ..types.annotations import LazyAnnotations
from ..types.models import field_makers, inherited_fields

#: What sending gives: None, or on an async connection something to await.
Sending = TypeVar("Sending")


class ClientEvent:
    """One kind of event: its type, and the class that declares its fields."""

    def __init__(self, kind: str, spec: Class) -> None:
        self.kind = kind
        self.doc = spec.doc or f"Send the event ``{kind}``."
        fields = [field for field in inherited_fields(spec) if field.name != "type"]
        #: The fields in the order of the signature: the needed, the others.
        self.fields = sorted(fields, key=lambda field: not field.required)
        self._keys = {field.name: field.key for field in fields}
        self._required = [field.name for field in fields if field.required]

    @property
    def name(self) -> str:
        return self.kind.rpartition(".")[2]

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

    def method(self, owner: str) -> Callable[..., Any]:
        """The method of a class that sends such an event."""

        def event(self: Any, **fields: Any) -> Any:
            return self._send(make(fields))

        make = self.make
        event.__name__ = self.name
        event.__qualname__ = f"{owner}.{self.name}"
        event.__doc__ = self.doc
        event.__signature__ = self._signature()  # type: ignore[attr-defined]
        event.__annotations__ = LazyAnnotations(field_makers(self.fields, params=True))
        return event

    def _signature(self) -> Signature:
        parameters = [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)]
        for field in self.fields:
            default = Parameter.empty if field.required else omit
            text = render(field.type, lambda ref: ref.rpartition(".")[2])
            parameters.append(
                Parameter(field.name, Parameter.KEYWORD_ONLY, default=default, annotation=text)
            )
        return Signature(parameters)


class EventGroup(Generic[Sending]):
    """The events below one name, as methods; ``connection.conversation.item`` is one."""

    def __init__(self, send: Callable[[Any], Sending]) -> None:
        self._send = send

    def __repr__(self) -> str:
        names = (name for name in dir(self) if not name.startswith("_"))
        return f"<events: {', '.join(names)}>"


class Group:
    """Events whose types begin alike, by what follows: an event, or a further group."""

    def __init__(self, name: str) -> None:
        #: What its class is called.
        self.name = name
        self.members: Dict[str, Union[ClientEvent, Group]] = {}
        self._cls: Any = None

    def below(self) -> Iterator[Group]:
        """The groups in this one, and those in them before them."""
        for member in self.members.values():
            if isinstance(member, Group):
                yield from member.below()
                yield member

    def attributes(self, module: str) -> Dict[str, Any]:
        """What sends the events, for a class that has ``_send``: methods, and properties."""
        return {
            name: member.method(self.name)
            if isinstance(member, ClientEvent)
            else _property(member.cls(module))
            for name, member in self.members.items()
        }

    def cls(self, module: str) -> Any:
        """The class of the group, the same for blocking and async connections."""
        if self._cls is None:
            doc = f"Sends events over a connection; it is of what sending gives ({Sending})."
            body = {"__module__": module, "__doc__": doc, **self.attributes(module)}
            self._cls = type(self.name, (EventGroup,), body)
        return self._cls


def _property(cls: Any) -> property:
    return property(lambda self: cls(self._send), doc=cls.__doc__)


_spoken: Dict[str, Group] = {}


def spoken(websocket: Websocket) -> Group:
    """The events that a client may send over a websocket."""
    return library.in_turn(_grouped_once, websocket)


def _grouped_once(websocket: Websocket) -> Group:
    key = f"{websocket.resource} {websocket.params}"
    if key not in _spoken:
        _spoken[key] = _grouped(websocket)
    return _spoken[key]


def _grouped(websocket: Websocket) -> Group:
    root = Group(f"{websocket.class_name}Connection")
    for ref in variants(websocket.params, library.lookup):
        spec: Any = library.lookup(ref)
        for kind in _kinds(spec):
            place, prefix = root, websocket.class_name
            *outer, last = kind.split(".")
            for part in outer:
                prefix += camel(part)
                member = place.members.setdefault(part, Group(f"{prefix}Resource"))
                assert isinstance(member, Group)  # what was checked is no event and group at once
                place = member
            place.members[last] = ClientEvent(kind, spec)
    return root


def _kinds(spec: Class) -> List[str]:
    types = [field.type for field in inherited_fields(spec) if field.name == "type"]
    return sorted(str(kind) for node in types for kind in literal_values(node, library.lookup))
