"""The story of an assistants' run: what its stream tells, of the objects that it ends with."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Tuple

from .._spec.unions import Lookup, all_fields
from .examples import Examples

#: What a run, a message or a step has only when it is done.
_AT_THE_END = ("usage", "completed_at")


def run_events(
    choices: Mapping[str, List[str]],
    lookup: Lookup,
    pieces: List[str],
    answer: Mapping[str, Any],
    new_thread: bool,
) -> Iterator[Tuple[str, Any]]:
    """The events of a run that writes a message: each one's name, and its data.

    ``choices`` are the classes of the events by their names, ``answer`` is the run in the end.
    """

    def example(event: str, given: Mapping[str, Any]) -> Dict[str, Any]:
        node, _ = all_fields(choices[event][0], lookup)["data"]
        made: Dict[str, Any] = Examples(lookup).make(node, given)
        return made

    run = dict(answer)
    ours = {"thread_id": run["thread_id"], "run_id": run["id"], "assistant_id": run["assistant_id"]}
    text = {"type": "text", "text": {"value": "".join(pieces), "annotations": []}}
    message = example("thread.message.completed", {**ours, "content": [text]})
    written = {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
    step = example(
        "thread.run.step.completed", {**ours, "step_details": written, "type": written["type"]}
    )

    if new_thread:
        yield "thread.created", example("thread.created", {"id": run["thread_id"]})
    for state in ("created", "queued", "in_progress"):
        yield f"thread.run.{state}", _at(run, "queued" if state == "created" else state)
    for state in ("created", "in_progress"):
        yield f"thread.run.step.{state}", _at(step, "in_progress")
    for state in ("created", "in_progress"):
        yield f"thread.message.{state}", {**_at(message, "in_progress"), "content": []}
    for piece in pieces:
        more = {"index": 0, "type": "text", "text": {"value": piece}}
        delta = example("thread.message.delta", {"id": message["id"]})
        yield "thread.message.delta", {**delta, "delta": {"content": [more]}}
    yield "thread.message.completed", message
    yield "thread.run.step.completed", step
    yield "thread.run.completed", run


def _at(whole: Mapping[str, Any], status: str) -> Dict[str, Any]:
    """An object as it was before the end."""
    begun = {key: value for key, value in whole.items() if key not in _AT_THE_END}
    return {**begun, "status": status}
