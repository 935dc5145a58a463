"""Memory: resident when ready, and what one kept response holds."""

from __future__ import annotations

import gc
import json
import tracemalloc
from typing import Any, Callable, Dict, List

import payloads
from sides import Side
from startup import ready, run

KEPT = 300

# Resident size now where the system tells it (Linux), otherwise the largest so far.
RESIDENT = """
import os, resource, sys
try:
    with open("/proc/self/statm") as file:
        print(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE"))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak if sys.platform == "darwin" else peak * 1024)
"""


def measure(side: Side) -> Dict[str, float]:
    http = side.http()
    content = payloads.dumps(payloads.response(1))

    def answer(request: Any) -> Any:
        return http.Response(200, content=content, headers={"content-type": "application/json"})

    client = side.make(answer)

    def ask() -> object:
        response = client.responses.create(model="gpt-4o", input="hi")
        if response.output_text != payloads.SENTENCE:
            raise RuntimeError("not the answer")
        return response

    return {
        "bare": float(run(RESIDENT)),
        "http": float(run(f"import {side.web}\n{RESIDENT}")),
        "ready": float(run(ready(side) + RESIDENT)),
        "kept": _kept(ask),
        "kept floor": _kept(lambda: json.loads(content)),
    }


def _kept(make: Callable[[], object]) -> float:
    """Bytes that each object holds that is made and kept."""
    kept: List[object] = [make() for _ in range(KEPT)]  # what is made only once, is made here
    kept[:] = [None] * KEPT
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for place in range(KEPT):
        kept[place] = make()
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / KEPT
