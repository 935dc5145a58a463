"""Event streams made from declarations: what is sent, in an order that makes sense."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from .._spec.expr import Node
from .._spec.model import Alias
from .._spec.unions import Lookup, all_fields
from .examples import Examples

#: The order of the events of streams whose order means something, by the value of their tag.
#: An event that ends in ``*`` is sent once for each piece of the text.
_SCRIPTS: Tuple[Tuple[str, ...], ...] = (
    (
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta*",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ),
    (
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.delta*",
        "thread.message.completed",
        "thread.run.completed",
    ),
    ("transcript.text.delta*", "transcript.text.done"),
)
_UNFINISHED = ("created", "queued", "in_progress", "added")


def encode(data: Any, event: Optional[str] = None) -> bytes:
    """One server-sent event."""
    text = data if isinstance(data, str) else json.dumps(data, separators=(",", ":"))
    name = f"event: {event}\n" if event else ""
    return f"{name}data: {text}\n\n".encode()


def stream(
    node: Node, lookup: Lookup, text: str, given: Mapping[str, Any], answer: Any
) -> Iterator[bytes]:
    """The events of a stream; ``answer`` is what the same call answers without one."""
    union = _union(node, lookup)
    if union is None:
        yield from _chunks(node, lookup, text, given)
        return
    tag, choices = union[2], union[3]
    script = next((s for s in _SCRIPTS if s[0].rstrip("*") in choices), tuple(choices))
    number = 0
    for step in script:
        kind = step.rstrip("*")
        if kind not in choices or kind == "error":
            continue
        for piece in _pieces(text) if step.endswith("*") else [text]:
            event = _event(choices[kind][0], lookup, text, {**given, tag: kind})
            _tell(event, kind, piece, text, answer)
            if "sequence_number" in event:
                event["sequence_number"] = number
            number += 1
            if tag == "event":  # the assistants' streams name the event outside of its data
                yield encode(event["data"], kind)
            else:
                yield encode(event, kind)
    if tag == "event":
        yield encode("[DONE]", "done")


def _union(node: Node, lookup: Lookup) -> Optional[List[Any]]:
    """The union with a tag that a type stands for."""
    while not isinstance(node, str) and node[0] == "ref":
        target = lookup(node[1])
        if not isinstance(target, Alias):
            return None
        node = target.type
    found = not isinstance(node, str) and node[0] == "union" and len(node) > 3
    return list(node) if found else None


def _event(ref: str, lookup: Lookup, text: str, given: Mapping[str, Any]) -> Dict[str, Any]:
    made: Dict[str, Any] = Examples(lookup, text).make(["ref", ref], given)
    return made


def _tell(event: Dict[str, Any], kind: str, piece: str, text: str, answer: Any) -> None:
    """Make an event say its part of the story: ids, states and text that agree with the others."""
    unfinished = kind.rpartition(".")[2] in _UNFINISHED
    if isinstance(event.get("delta"), str):
        event["delta"] = piece
    item = _message(answer)
    for key, whole in (("response", answer), ("item", item), ("part", _part(item))):
        if isinstance(event.get(key), dict) and isinstance(whole, dict):
            event[key] = _so_far(whole) if unfinished else whole
    if "item_id" in event and item is not None:
        event["item_id"] = item["id"]
    data = event.get("data")
    if isinstance(data, dict):
        if unfinished and "status" in data:
            data["status"] = "queued" if kind.endswith(("created", "queued")) else "in_progress"
            if "message" in kind:
                data.update(status="in_progress", content=[])
        if "delta" in data:
            data["delta"] = {"content": [{"index": 0, "type": "text", "text": {"value": piece}}]}


def _message(answer: Any) -> Optional[Dict[str, Any]]:
    items = answer.get("output") if isinstance(answer, dict) else None
    messages = [i for i in items or () if isinstance(i, dict) and i.get("type") == "message"]
    return messages[0] if messages else None


def _part(message: Optional[Dict[str, Any]]) -> Optional[Dict[str, Any]]:
    content = (message or {}).get("content")
    return content[0] if content else None


def _so_far(whole: Mapping[str, Any]) -> Dict[str, Any]:
    """An object as it was when it was begun."""
    begun = {key: value for key, value in whole.items() if key not in ("usage", "completed_at")}
    for key in ("output", "content"):
        if key in begun:
            begun[key] = []
    if "status" in begun:
        begun["status"] = "in_progress"
    if isinstance(begun.get("text"), str):
        begun["text"] = ""
    return begun


def _chunks(node: Node, lookup: Lookup, text: str, given: Mapping[str, Any]) -> Iterator[bytes]:
    """A stream of one kind of chunk, as chat completions have it, with ``[DONE]`` at its end."""
    options = given.get("stream_options")
    wants_usage = isinstance(options, dict) and options.get("include_usage") is True
    pieces = _pieces(text)
    for number, piece in enumerate([*pieces, ""]):
        last = number == len(pieces)
        chunk = Examples(lookup, piece).make(node, given)
        if not isinstance(chunk, dict):
            yield encode(chunk)
            continue
        chunk.pop("usage", None)
        for choice in chunk.get("choices") or ():
            if "delta" in choice:
                choice["finish_reason"] = "stop" if last else None
                choice["delta"] = {} if last else {"content": piece}
                if number == 0:
                    choice["delta"] = {"role": "assistant", "content": piece}
            elif "text" in choice:
                choice["text"] = piece
        yield encode(chunk)
    if wants_usage and isinstance(node, list) and node[0] == "ref":
        usage, _ = all_fields(node[1], lookup).get("usage", ("None", False))
        chunk = Examples(lookup).make(node, given)
        chunk.update(choices=[], usage=Examples(lookup).make(usage))
        yield encode(chunk)
    yield encode("[DONE]")


def _pieces(text: str) -> List[str]:
    """Text cut into its words, as models hand it out."""
    words = text.split(" ")
    return [word + " " for word in words[:-1]] + words[-1:]
