"""An answer with 500 messages: asked for, and all of it read, or only its first fields."""

from __future__ import annotations

import json
from typing import Any, Dict

import payloads
from clock import fastest
from sides import Side

MESSAGES = 500


def measure(side: Side) -> Dict[str, float]:
    http = side.http()
    content = payloads.dumps(payloads.response(MESSAGES))

    def answer(request: Any) -> Any:
        return http.Response(200, content=content, headers={"content-type": "application/json"})

    client = side.make(answer)

    def read() -> int:
        response = client.responses.create(model="gpt-4o", input="hi")
        return sum(len(part.text) for item in response.output for part in item.content)

    if read() != MESSAGES * len(payloads.SENTENCE):
        raise RuntimeError("not the answer")

    def begin() -> object:
        response = client.responses.create(model="gpt-4o", input="hi")
        return response.id, response.model, response.status, response.usage.total_tokens

    value, first, floor = fastest(read, begin, lambda: json.loads(content), turns=40)
    return {"value": value, "first": first, "floor": floor}
