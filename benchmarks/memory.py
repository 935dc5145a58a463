"""Memory: resident when ready, and what one kept response holds."""

from __future__ import annotations

import gc
import tracemalloc
from typing import Any, Dict, List

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
    return {
        "bare": float(run(RESIDENT)),
        "http": float(run(f"import {side.web}\n{RESIDENT}")),
        "ready": float(run(ready(side) + RESIDENT)),
        "kept": _kept(side),
    }


def _kept(side: Side) -> float:
    """Bytes that one more response holds while it is kept."""
    http = side.http()
    content = payloads.dumps(payloads.response(1))

    def answer(request: Any) -> Any:
        return http.Response(200, content=content, headers={"content-type": "application/json"})

    client = side.make(answer)
    kept: List[object] = [None] * KEPT

    def keep() -> None:
        for place in range(KEPT):
            response = client.responses.create(model="gpt-4o", input="hi")
            if response.output_text != payloads.SENTENCE:
                raise RuntimeError("not the answer")
            kept[place] = response
        gc.collect()

    keep()  # everything that is made once is made
    kept[:] = [None] * KEPT
    tracemalloc.start()
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    keep()
    return (tracemalloc.get_traced_memory()[0] - before) / KEPT
