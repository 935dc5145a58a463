"""What is sent and answered, made here: the same bytes for both libraries."""

from __future__ import annotations

import array
import base64
import json
import random
from typing import Any, Dict, Iterator, List, Optional

PIECE = " word"
SENTENCE = "Pack my box with five dozen liquor jugs, and label every one of them. "


def dumps(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _message(number: int) -> Dict[str, Any]:
    return {
        "id": f"msg_{number:032x}",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": SENTENCE, "annotations": [], "logprobs": []}],
    }


def response(messages: int) -> Dict[str, Any]:
    """An answer of the Responses API with so many messages, and all that comes along with them."""
    return {
        "id": "resp_" + "0" * 32,
        "object": "response",
        "created_at": 1700000000,
        "status": "completed",
        "background": False,
        "completed_at": 1700000002,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "metadata": {},
        "model": "gpt-4o",
        "output": [_message(number) for number in range(messages)],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "reasoning": {"effort": None, "summary": None},
        "safety_identifier": None,
        "service_tier": "default",
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [],
        "top_logprobs": 0,
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 12,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 34,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 46,
        },
        "user": None,
    }


def conversation(messages: int) -> List[Dict[str, Any]]:
    """So many input messages, each a part with text."""
    roles = ("user", "assistant")
    kinds = ("input_text", "output_text")
    return [
        {
            "role": roles[number % 2],
            "content": [{"type": kinds[number % 2], "text": f"{number}: {SENTENCE}"}],
        }
        for number in range(messages)
    ]


def embeddings(count: int, length: int, encoding: str) -> Dict[str, Any]:
    """So many vectors, as base64 of little-endian floats or as JSON numbers."""
    seed = random.Random(7)
    vectors = [[seed.uniform(-1, 1) for _ in range(length)] for _ in range(count)]
    return {
        "object": "list",
        "model": "text-embedding-3-small",
        "data": [
            {"object": "embedding", "index": index, "embedding": _encoded(vector, encoding)}
            for index, vector in enumerate(vectors)
        ],
        "usage": {"prompt_tokens": count, "total_tokens": count},
    }


def _encoded(vector: List[float], encoding: str) -> object:
    if encoding == "float":
        return vector
    return base64.b64encode(array.array("f", vector).tobytes()).decode()


def deltas(count: int) -> List[bytes]:
    """The data of so many events of a stream of text, the last of which completes it."""
    events: List[Dict[str, Any]] = [
        {
            "type": "response.output_text.delta",
            "sequence_number": number,
            "item_id": "msg_" + "0" * 32,
            "output_index": 0,
            "content_index": 0,
            "delta": PIECE,
            "logprobs": [],
        }
        for number in range(count - 1)
    ]
    events.append({"type": "response.completed", "sequence_number": count, "response": response(1)})
    return [dumps(event) for event in events]


def event_stream(data: List[bytes], chunk: int = 4096) -> Iterator[bytes]:
    """Events as they come from a network: cut where the chunk ends, not where the event does."""
    text = b"".join(_named(item) + b"data: " + item + b"\n\n" for item in data)
    return (text[start : start + chunk] for start in range(0, len(text), chunk))


def _named(item: bytes) -> bytes:
    """The line with an event's name; chat completions have no names for theirs."""
    name = json.loads(item).get("type")
    return b"event: " + name.encode() + b"\n" if name else b""


def completion_chunks(count: int) -> List[bytes]:
    """The chunks of a chat completion of so many pieces of text."""

    def chunk(delta: Dict[str, Any], finish: Optional[str] = None) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return dumps(
            {
                "id": "chatcmpl-" + "0" * 29,
                "object": "chat.completion.chunk",
                "created": 1700000000,
                "model": "gpt-4o",
                "service_tier": "default",
                "system_fingerprint": "fp_0123456789",
                "choices": [choice],
                "usage": None,
            }
        )

    first = chunk({"role": "assistant", "content": PIECE, "refusal": None})
    return [first, *[chunk({"content": PIECE})] * (count - 1), chunk({}, "stop")]


def whole_response(count: int) -> List[bytes]:
    """All events of a response of so many pieces of text."""
    at = {"item_id": f"msg_{0:032x}", "output_index": 0, "content_index": 0}
    item = {**_message(0), "content": []}
    part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    text = PIECE * count
    whole = response(1)
    whole["output"][0]["content"][0]["text"] = text
    started = {**whole, "status": "in_progress", "output": []}
    events: List[Dict[str, Any]] = [
        {"type": "response.created", "response": started},
        {"type": "response.output_item.added", "output_index": 0, "item": item},
        {"type": "response.content_part.added", **at, "part": part},
        *[{"type": "response.output_text.delta", **at, "delta": PIECE, "logprobs": []}] * count,
        {"type": "response.output_text.done", **at, "text": text, "logprobs": []},
        {"type": "response.completed", "response": whole},
    ]
    return [dumps({**event, "sequence_number": n}) for n, event in enumerate(events)]
