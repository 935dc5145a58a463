"""Websockets: where they are opened, and the events that are said over them."""

from __future__ import annotations

from typing import Iterator, Tuple

from ..faults import Report
from ..model import Method, Websocket
from ..nearest import did_you_mean
from ..resolve import Api
from ..unions import all_fields, literal_values, variants
from . import reserved
from .names import is_name
from .routes import HOLE, ROUTE, check_headers


def check_websocket(api: Api, method: Method, websocket: Websocket, report: Report) -> None:
    """Report what is wrong with the websocket that a method opens."""
    if not ROUTE.fullmatch(websocket.path):
        problem = f"{websocket.path!r} is no path; expected one like '/realtime'"
        report(("websocket", "path"), problem)
    arguments = [parameter.name for parameter in method.parameters]
    for name in HOLE.findall(websocket.path):
        if name not in arguments:
            hint = did_you_mean(name, arguments)
            problem = f'{{{name}}} is not declared; expected argument = {{ {name} = "str" }}{hint}'
            report(("websocket", "path"), problem)
    check_headers(websocket.headers, ("websocket", "headers"), report)
    if method.returns[0] != "python":
        problem = "a websocket is opened by a class in Python; expected python['module:Class']"
        report(("returns",), problem)
    for key in ("sends", "receives"):
        found = list(variants(getattr(websocket, key), api.lookup))
        if not found:
            report(("websocket", key), "expected the class of an event, or a union of such classes")
        for ref in found:
            kind, _ = all_fields(ref, api.lookup).get("type", ("None", False))
            if not literal_values(kind, api.lookup):
                problem = f"{ref} does not say which event it is; expected a Literal as its 'type'"
                report(("websocket", key), problem)
    for kind, problem in _unspeakable(api, websocket):
        report(("websocket", "sends"), f"the event {kind!r} {problem}")


def _unspeakable(api: Api, websocket: Websocket) -> Iterator[Tuple[str, str]]:
    """The events that cannot be methods of a connection, and why."""
    fields = [all_fields(ref, api.lookup) for ref in variants(websocket.sends, api.lookup)]
    types = [literal_values(each["type"][0], api.lookup) for each in fields if "type" in each]
    kinds = sorted(str(kind) for found in types for kind in found)
    for kind in kinds:
        first = kind.partition(".")[0]
        if not all(map(is_name, kind.split("."))) or first.startswith("_"):
            yield kind, "is no path of names in Python; expected one like 'response.create'"
        if first in reserved.CONNECTION:
            yield kind, f"would hide {first!r}, which every connection has; expected another type"
        if any(other.startswith(f"{kind}.") for other in kinds):
            yield kind, "is the beginning of others, too; expected types that are not"
