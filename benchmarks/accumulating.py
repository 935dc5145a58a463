"""Streams that add up: from the bytes of a network's chunks to events with the text so far."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import payloads
from clock import fastest
from sides import Side

EVENTS = 10_000
HEADERS = {"content-type": "text/event-stream"}


def measure(side: Side) -> Dict[str, float]:
    chat, responses = payloads.completion_chunks(EVENTS), payloads.whole_response(EVENTS)
    chat_time, floor = fastest(
        _reader(side, chat, _read_chat), lambda: [json.loads(item) for item in chat], turns=3
    )
    responses_time, _ = fastest(_reader(side, responses, _read_response), lambda: None, turns=3)
    return {
        "chat": chat_time / EVENTS,
        "responses": responses_time / EVENTS,
        "floor": floor / EVENTS,
    }


def _reader(side: Side, data: List[bytes], read: Any) -> Any:
    http = side.http()
    chunks = list(payloads.event_stream(data))
    client = side.make(lambda request: http.Response(200, content=iter(chunks), headers=HEADERS))
    return lambda: read(client)


def _read_chat(client: Any) -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=[]) as stream:
        count = sum(event.type == "content.delta" for event in stream)
        text = stream.get_final_completion().choices[0].message.content
    _check(count, text)


def _read_response(client: Any) -> None:
    with client.responses.stream(model="gpt-4o", input="hi") as stream:
        count = sum(event.type == "response.output_text.delta" for event in stream)
        text = stream.get_final_response().output_text
    _check(count, text)


def _check(count: int, text: str) -> None:
    if count != EVENTS or text != payloads.PIECE * EVENTS:
        raise RuntimeError(f"{count} pieces with {len(text)} letters")
