"""Stubs of the classes of a websocket's connections: heirs of the faces, and groups of events."""

from __future__ import annotations

from typing import List

from ..._runtime.library import Registry
from ..._runtime.websockets.client_events import ClientEvent, Group, spoken
from ..._runtime.websockets.connections import classes_of, connection_classes, websockets
from ..._spec.expr import Node
from ..._spec.model import Method, Websocket
from .methods import awaited
from .names import Names

_EVENTS = "seekgpt._runtime.websockets.client_events"


def class_names(registry: Registry, path: str) -> List[str]:
    """The classes that the module of a resource has for its websockets."""
    return list(classes_of(registry, path))


def manager(names: Names, method: Method, a: bool) -> str:
    """What a method returns that opens a websocket."""
    cls = connection_classes(method, a)[1]
    return names.use(cls.__module__, cls.__name__)


def connections(names: Names, registry: Registry, path: str) -> List[str]:
    """The source of those classes."""
    blocks: List[str] = []
    for method, websocket in websockets(registry, path):
        for a in (False, True):
            blocks += _faces(names, method, websocket, a)
        blocks += [_group(names, group) for group in spoken(websocket).below()]
    return blocks


def _faces(names: Names, method: Method, websocket: Websocket, a: bool) -> List[str]:
    connection, opener = connection_classes(method, a)
    sent: Node = ["union", [websocket.sends, websocket.params], ""]
    sending = awaited(names, "None") if a else "None"
    heir = _heir(names, connection, names.type(websocket.receives), names.type(sent))
    block = [heir, *_members(names, spoken(websocket), sending)]
    return [
        "\n".join(block if len(block) > 1 else [*block, "    ..."]),
        f"{_heir(names, opener, connection.__name__, names.type(sent))}\n    ...",
    ]


def _heir(names: Names, cls: type, *given: str) -> str:
    face = cls.__bases__[0]
    base = names.use(face.__module__, face.__name__)
    return f"class {cls.__name__}({base}[{', '.join(given)}]):"


def _group(names: Names, group: Group) -> str:
    sending = names.use(_EVENTS, "Sending")
    head = f"class {group.name}({names.use(_EVENTS, 'EventGroup')}[{sending}]):"
    return "\n".join([head, *_members(names, group, sending)])


def _members(names: Names, group: Group, sending: str) -> List[str]:
    lines: List[str] = []
    for name, member in group.members.items():
        if isinstance(member, Group):
            lines += ["    @property", f"    def {name}(self) -> {member.name}[{sending}]: ..."]
        else:
            lines += _event(names, member, sending)
    return lines


def _event(names: Names, event: ClientEvent, sending: str) -> List[str]:
    parts = ["self"]
    for field in event.fields:
        if field.required:
            parts.append(f"{field.name}: {names.type(field.type, True)}")
        else:
            left_out = names.use("seekgpt._sentinels", "Omit")
            parts.append(f"{field.name}: {names.optional(field.type, True, left_out)} = ...")
    parts[1:1] = ["*"] if len(parts) > 1 else []
    return [f"    def {event.name}({', '.join(parts)}) -> {sending}:", f"        {event.doc!r}"]
