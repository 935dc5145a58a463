"""Event streams made from declarations: what is sent, in an order that makes sense."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from .._spec.expr import Node
from .._spec.model import Alias
from .._spec.unions import Lookup, all_fields
from .examples import Examples
from .runs import run_events

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
    ("transcript.text.delta*", "transcript.text.done"),
)
_UNFINISHED = ("created", "in_progress", "added")


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
        yield from _chunks(node, lookup, text, given, answer)
        return
    tag, choices = union[2], union[3]
    if "thread.run.created" in choices:  # these name the event outside of its data
        new = "thread_id" not in given
        for kind, data in run_events(choices, lookup, pieces(text), answer, new):
            yield encode(data, kind)
        yield encode("[DONE]", "done")
        return
    script = next((s for s in _SCRIPTS if s[0].rstrip("*") in choices), tuple(choices))
    number = 0
    for step in script:
        kind = step.rstrip("*")
        if kind not in choices or kind == "error":
            continue
        for piece in pieces(text) if step.endswith("*") else [text]:
            event = _event(choices[kind][0], lookup, text, {**given, tag: kind})
            told(event, kind, piece, text, answer)
            if "sequence_number" in event:
                event["sequence_number"] = number
            number += 1
            yield encode(event, kind)


def _union(node: Node, lookup: Lookup) -> Optional[List[Any]]:
    """The union with a tag that a type stands for."""
    while not isinstance(node, str) and node[0] == "ref":
        target = lookup(node[1])
        if not isinstance(target, Alias):
            return None
        node = target.type
    found = not isinstance(node, str) and node[0] == "union" and bool(node[3:4] and node[2])
    return list(node) if found else None


def _event(ref: str, lookup: Lookup, text: str, given: Mapping[str, Any]) -> Dict[str, Any]:
    made: Dict[str, Any] = Examples(lookup, text).make(["ref", ref], given)
    return made


def told(event: Dict[str, Any], kind: str, piece: str, text: str, answer: Any) -> None:
    """Make an event say its part of the story: ids, states and text that agree with the others."""
    unfinished = kind.rpartition(".")[2] in _UNFINISHED
    if isinstance(event.get("delta"), str):
        event["delta"] = piece
    if "logprobs" in event:  # the answer has none, either
        event["logprobs"] = []
    item = _message(answer)
    for key, whole in (("response", answer), ("item", item), ("part", _part(item))):
        if isinstance(event.get(key), dict) and isinstance(whole, dict):
            event[key] = _so_far(whole) if unfinished else whole
    if "item_id" in event and item is not None:
        event["item_id"] = item["id"]


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
    for key in ("output", "content", "annotations"):
        if key in begun:
            begun[key] = []
    if "status" in begun:
        begun["status"] = "in_progress"
    if isinstance(begun.get("text"), str):
        begun["text"] = ""
    return begun


def _chunks(
    node: Node, lookup: Lookup, text: str, given: Mapping[str, Any], answer: Any
) -> Iterator[bytes]:
    """A stream of one kind of chunk, as chat completions have it, with ``[DONE]`` at its end."""
    whole = answer if isinstance(answer, dict) else {}
    same = {**given, **{key: whole[key] for key in ("id", "created", "model") if key in whole}}
    options = given.get("stream_options")
    wants_usage = isinstance(options, dict) and options.get("include_usage") is True
    words = pieces(text)
    for number, piece in enumerate([*words, ""]):
        chunk = Examples(lookup, piece).make(node, same)
        if isinstance(chunk, dict):
            chunk.pop("usage", None)
            begins, ends = number == 0, number == len(words)
            chunk["choices"] = [
                {**shape, **_said(shape, choice, piece, begins, ends)}
                for choice in whole.get("choices") or ()
                for shape in chunk["choices"]
            ]
        yield encode(chunk)
    if wants_usage and isinstance(node, list) and node[0] == "ref":
        usage, _ = all_fields(node[1], lookup).get("usage", ("None", False))
        chunk = Examples(lookup).make(node, same)
        chunk.update(choices=[], usage=whole.get("usage") or Examples(lookup).make(usage))
        yield encode(chunk)
    yield encode("[DONE]")


def _said(
    shape: Mapping[str, Any], choice: Mapping[str, Any], piece: str, begins: bool, ends: bool
) -> Dict[str, Any]:
    """What one chunk says of a choice; ``shape`` is an example of the form it has."""
    said: Dict[str, Any] = {"index": choice["index"]}
    if "delta" not in shape:
        return {**said, "text": piece}
    said["finish_reason"] = choice["finish_reason"] if ends else None
    said["delta"] = {} if ends else {"content": piece}
    if begins:
        said["delta"] = {"role": choice["message"]["role"], "content": piece}
    return said


def pieces(text: str) -> List[str]:
    """Text cut into its words, as models hand it out."""
    words = text.split(" ")
    return [word + " " for word in words[:-1]] + words[-1:]
