"""From a cold start: the import, a client that is ready, a first answer that is read."""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter
from typing import Dict

import payloads
from sides import KEY, URL, Side

SAMPLES = 4


def ready(side: Side) -> str:
    """The code that makes a client and touches three of its methods."""
    return f"""
from {side.package} import {side.client}
client = {side.client}(api_key={KEY!r})
client.responses.create
client.chat.completions.create
client.embeddings.create
"""


def first_answer(side: Side) -> str:
    """The code that makes a client and reads one answer."""
    return f"""
import {side.web} as http
from {side.package} import {side.client}
def answer(request):
    return http.Response(200, content={payloads.dumps(payloads.response(1))!r},
                         headers={{"content-type": "application/json"}})
client = {side.client}(api_key={KEY!r}, base_url={URL!r},
                       http_client=http.Client(transport=http.MockTransport(answer)))
if client.responses.create(model="gpt-4o", input="hi").output_text != {payloads.SENTENCE!r}:
    raise SystemExit("not the answer")
"""


def run(code: str) -> str:
    """What a new, isolated interpreter prints."""
    done = subprocess.run([sys.executable, "-I", "-c", code], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


def measure(side: Side) -> Dict[str, float]:
    codes = {
        "bare": "pass",
        "http": f"import {side.web}",
        "import": f"import {side.package}",
        "ready": ready(side),
        "first": first_answer(side),
    }
    best = dict.fromkeys(codes, float("inf"))
    for code in codes.values():
        run(code)
    for _ in range(SAMPLES):
        for name, code in codes.items():
            start = perf_counter()
            run(code)
            best[name] = min(best[name], perf_counter() - start)
    return best
