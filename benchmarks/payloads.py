"""What is sent and answered, made here: the same bytes for both libraries."""

from __future__ import annotations

import array
import base64
import json
import random
from typing import Any, Dict, Iterator, List

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
            "delta": " word",
            "logprobs": [],
        }
        for number in range(count - 1)
    ]
    events.append({"type": "response.completed", "sequence_number": count, "response": response(1)})
    return [dumps(event) for event in events]


def event_stream(data: List[bytes], chunk: int = 4096) -> Iterator[bytes]:
    """Events as they come from a network: cut where the chunk ends, not where the event does."""
    text = b"".join(
        b"event: " + json.loads(item)["type"].encode() + b"\ndata: " + item + b"\n\n"
        for item in data
    )
    return (text[start : start + chunk] for start in range(0, len(text), chunk))
