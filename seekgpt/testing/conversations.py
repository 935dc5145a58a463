"""What the server says over websockets: an answer to each event, made from the declarations.

Without I/O: events come in as text, and those to send go out.
"""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Mapping, Sequence

from .._runtime import library
from .._runtime.library import Registry
from .._spec.model import Websocket
from .._spec.unions import all_fields, literal_values, variants
from .checks import Checker
from .examples import TEXT, Examples
from .streams import pieces, told

#: What a client asks for, as the server says that it is done.
_DONE = {
    "append": "appended",
    "cancel": "cancelled",
    "clear": "cleared",
    "close": "closed",
    "commit": "committed",
    "create": "created",
    "delete": "deleted",
    "mute": "muted",
    "play": "playing",
    "retrieve": "retrieved",
    "send": "sent",
    "start": "started",
    "truncate": "truncated",
    "unmute": "unmuted",
    "update": "updated",
}
#: What is said after some of these, as far as it is declared.
_AFTER = {
    "conversation.item.created": ("conversation.item.added", "conversation.item.done"),
    "response.created": (
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta*",
        "response.output_text.done",
        "response.text.delta*",
        "response.text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
        "response.completed",
    ),
    "session.output_audio.fixture.playing": ("session.output_audio.fixture.played",),
}


class Conversation:
    """One websocket, of the methods that open it at this path."""

    def __init__(self, websockets: Sequence[Websocket]) -> None:
        self._websockets = websockets
        self._session: Mapping[str, Any] = {}
        self._number = 0

    def begin(self) -> Iterator[str]:
        """What the server says first."""
        for websocket in self._websockets[:1]:
            yield from self._said(websocket, ["session.created"], {})

    def hear(self, text: str) -> Iterator[str]:
        """What the server says to an event."""
        try:
            event = json.loads(text)
        except ValueError as error:
            yield from self._refused(None, f"Could not parse the event as JSON: {error}.")
            return
        kind = event.get("type") if isinstance(event, dict) else None
        for websocket in self._websockets:
            declared = _by_kind(websocket.params)
            if kind not in declared:
                continue
            fault = Checker().value(["ref", declared[kind]], event, "")
            if fault is not None:
                yield from self._refused(fault.param, fault.message)
                return
            if isinstance(event.get("session"), dict):
                self._session = event["session"]
            yield from self._said(websocket, list(_answers(str(kind))), event)
            return
        known = sorted({k for websocket in self._websockets for k in _by_kind(websocket.params)})
        message = f"Unknown event {kind!r}; expected one of: {', '.join(known)}."
        yield from self._refused("type", message)

    def _refused(self, param: Any, message: str) -> Iterator[str]:
        fault = {"type": "invalid_request_error", "code": "invalid_event", "param": param}
        for websocket in self._websockets[:1]:
            given = {"error": {**fault, "message": message}, **fault, "message": message}
            declared = _by_kind(websocket.receives)
            if "error" in declared:
                given.pop("type")
                yield self._event(declared["error"], "error", given, "", None)

    def _said(
        self, websocket: Websocket, kinds: List[str], event: Mapping[str, Any]
    ) -> Iterator[str]:
        declared = _by_kind(websocket.receives)
        kinds = [kind for kind in kinds if kind.rstrip("*") in declared]
        given = {key: value for key, value in event.items() if key not in ("type", "event_id")}
        if self._session:
            given["session"] = self._session
        if isinstance(given.get("item"), dict):
            given["item"] = {"id": f"item_{self._number + 1}", **given["item"]}
        answer = _answer(declared, kinds, given)
        for kind in kinds:
            ref = declared[kind.rstrip("*")]
            for piece in pieces(TEXT) if kind.endswith("*") else [TEXT]:
                yield self._event(ref, kind.rstrip("*"), given, piece, answer)

    def _event(self, ref: str, kind: str, given: Mapping[str, Any], piece: str, answer: Any) -> str:
        self._number += 1
        examples = Examples(library.lookup, TEXT, self._number)
        event: Dict[str, Any] = examples.make(["ref", ref], {**given, "type": kind})
        told(event, kind, piece, TEXT, answer)
        if "event_id" in event:
            event["event_id"] = f"event_{self._number}"
        if "sequence_number" in event:
            event["sequence_number"] = self._number
        return json.dumps(event, ensure_ascii=False)


def websockets_of(registry: Registry) -> Dict[str, List[Websocket]]:
    """The websockets of a registry by their paths; those that ask for headers come last."""
    found: Dict[str, List[Websocket]] = {}
    for path in registry.paths:
        for name in registry.methods(path):
            websocket = registry.method(path, name).websocket
            if websocket is not None:
                found.setdefault(websocket.path, []).append(websocket)
    return {path: sorted(each, key=lambda w: len(w.headers)) for path, each in found.items()}


def wanted(websockets: Sequence[Websocket], headers: Mapping[str, str]) -> List[Websocket]:
    """Those whose headers a client has sent, the most particular ones first."""
    sent = {name.lower(): value for name, value in headers.items()}
    fitting = [
        each
        for each in websockets
        if all(sent.get(name.lower()) == value for name, value in each.headers.items())
    ]
    return sorted(fitting, key=lambda each: -len(each.headers))


def _by_kind(node: Any) -> Dict[str, str]:
    """The classes of a union of events, by their types."""
    found: Dict[str, str] = {}
    for ref in variants(node, library.lookup):
        kind, _ = all_fields(ref, library.lookup)["type"]
        for value in literal_values(kind, library.lookup):
            found.setdefault(str(value), ref)
    return found


def _answers(kind: str) -> Iterator[str]:
    head, _, verb = kind.rpartition(".")
    done = f"{head}.{_DONE.get(verb, verb)}"
    yield done
    yield from _AFTER.get(done, ())


def _answer(declared: Mapping[str, str], kinds: List[str], given: Mapping[str, Any]) -> Any:
    """The response that some events tell of, with the message that it ends with."""
    for last in ("response.completed", "response.done"):
        if last in kinds:
            make = Examples(library.lookup, TEXT).make
            response = make(["ref", declared[last]], given).get("response")
            item = make(["ref", declared["response.output_item.done"]]).get("item")
            if isinstance(response, dict) and not response.get("output"):
                response["output"] = [{"id": "item_1", **item}]
            return response
    return None
