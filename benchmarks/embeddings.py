"""A hundred embeddings as lists of floats, sent as JSON numbers and as base64 (the default)."""

from __future__ import annotations

import array
import base64
import json
from typing import Any, Dict, List

import payloads
from clock import fastest
from sides import Side

COUNT, LENGTH = 100, 1536


def measure(side: Side) -> Dict[str, float]:
    figures: Dict[str, float] = {}
    for encoding in ("float", "base64"):
        value, floor = _measure(side, encoding)
        figures.update({encoding: value, f"{encoding} floor": floor})
    return figures


def _measure(side: Side, encoding: str) -> List[float]:
    http = side.http()
    content = payloads.dumps(payloads.embeddings(COUNT, LENGTH, encoding))

    def answer(request: Any) -> Any:
        return http.Response(200, content=content, headers={"content-type": "application/json"})

    client = side.make(answer)
    asked = {"encoding_format": "float"} if encoding == "float" else {}
    texts = [f"text {number}" for number in range(COUNT)]

    def vectors() -> List[List[float]]:
        made = client.embeddings.create(model="text-embedding-3-small", input=texts, **asked)
        return [item.embedding for item in made.data]

    def floor() -> List[List[float]]:
        data = json.loads(content)["data"]
        if encoding == "float":
            return [item["embedding"] for item in data]
        return [array.array("f", base64.b64decode(item["embedding"])).tolist() for item in data]

    if vectors() != floor():
        raise RuntimeError("not the vectors")
    return fastest(vectors, floor, turns=8)
