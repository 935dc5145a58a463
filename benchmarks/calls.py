"""What a call costs on top of bare httpx: a small one, and one with a long conversation."""

from __future__ import annotations

from typing import Any, Dict

import payloads
from clock import fastest
from sides import KEY, URL, Side


def measure(side: Side) -> Dict[str, float]:
    http = side.http()
    content = payloads.dumps(payloads.response(1))

    def answer(request: Any) -> Any:
        return http.Response(200, content=content, headers={"content-type": "application/json"})

    client = side.make(answer)
    bare = http.Client(transport=http.MockTransport(answer))
    headers = {"Authorization": f"Bearer {KEY}"}

    def timed(given: object, turns: int, batch: int) -> Dict[str, float]:
        def call() -> object:
            return client.responses.create(model="gpt-4o", input=given)

        def floor() -> object:
            body = {"model": "gpt-4o", "input": given}
            return bare.post(f"{URL}/responses", json=body, headers=headers).json()

        value, least = fastest(call, floor, turns=turns, batch=batch)
        return {"value": value, "floor": least}

    small = timed("hi", turns=25, batch=50)
    long = timed(payloads.conversation(100), turns=15, batch=8)
    return {
        "small": small["value"],
        "small floor": small["floor"],
        "long": long["value"],
        "long floor": long["floor"],
    }
