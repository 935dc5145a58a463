"""Measure what it takes to make a client of an OpenAPI document: seekgpt beside the peer.

python benchmarks/documents.py [--sizes 10 100 600] [--rounds N] [--json FILE]

Documents of so many operations are made here, JSON with references, unions, forms, uploads and
lists. For seekgpt it is ``import-openapi`` into an empty folder, ``check`` and ``compile``, each a
process; for openapi-python-client it is ``generate`` without its formatters. Counted are processor
time and the most memory that a process had resident; the least of several rounds in which the sides
take turns.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

import environments

PEER = "openapi-python-client"
SIZES = (10, 100, 600)
JSON = "application/json"
TEXT = {"type": "string"}


class Cost(NamedTuple):
    """What processes took: seconds of a processor, and MiB at their most."""

    seconds: float
    memory: float
    operations: int


def document(operations: int) -> Dict[str, Any]:
    """A document of so many operations, five for each kind of thing."""
    paths: Dict[str, Any] = {}
    schemas: Dict[str, Any] = {"Owner": _object(name=TEXT, email={**TEXT, "format": "email"})}
    for number in range(-(-operations // 5)):
        name = f"Thing{number}"
        schemas[name] = _thing(number)
        schemas[f"{name}Page"] = _object(
            items={"type": "array", "items": _ref(name)}, next_cursor={**TEXT, "nullable": True}
        )
        home, one = f"/things{number}", f"/things{number}/{{id}}"
        key = {"name": "id", "in": "path", "required": True, "schema": TEXT}
        limits = [_query("limit", {"type": "integer"}), _query("cursor", TEXT)]
        parts = _object(file={**TEXT, "format": "binary"}, note=TEXT)
        paths[home] = {
            "get": _operation(f"list{name}", f"{name}Page", parameters=limits),
            "post": _operation(f"create{name}", name, requestBody=_body(_ref(name), JSON)),
        }
        paths[one] = {
            "parameters": [key],
            "get": _operation(f"get{name}", name),
            "patch": _operation(f"change{name}", name, requestBody=_body(_ref(name), JSON)),
            "put": _operation(f"fill{name}", name, requestBody=_body(parts, "multipart/form-data")),
        }
    kept = [(route, verb) for route, item in paths.items() for verb in item if verb != "parameters"]
    for route, verb in kept[operations:]:
        del paths[route][verb]
    info = {"title": "Things", "version": "1"}
    known = {"schemas": schemas}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": known}


def _thing(number: int) -> Dict[str, Any]:
    kinds = [f"kind{number}_{n}" for n in range(4)]
    round_ = _object(shape={**TEXT, "enum": ["round"]}, radius={"type": "number"})
    square = _object(shape={**TEXT, "enum": ["square"]}, side={"type": "number"})
    return _object(
        id=TEXT,
        kind={**TEXT, "enum": kinds},
        owner=_ref("Owner"),
        tags={"type": "array", "items": TEXT},
        labels={"type": "object", "additionalProperties": TEXT},
        made_at={**TEXT, "format": "date-time"},
        form={"oneOf": [round_, square]},
        part_of=_ref(f"Thing{number // 10 * 10}"),
    )


def _object(**properties: Any) -> Dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)[:1]}


def _ref(name: str) -> Dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _query(name: str, schema: Any) -> Dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema}


def _body(schema: Any, media: str) -> Dict[str, Any]:
    return {"required": True, "content": {media: {"schema": schema}}}


def _operation(name: str, answer: str, **more: Any) -> Dict[str, Any]:
    held = {"200": {"description": "It.", "content": {JSON: {"schema": _ref(answer)}}}}
    return {"operationId": name, "responses": held, **more}


def ran(command: List[str], folder: str) -> Tuple[str, float, float]:
    """What a process says, its seconds of a processor, and its MiB at the most."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(
            command, cwd=folder, stdout=out, stderr=subprocess.STDOUT, env=environments.clean()
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
        out.seek(0)
        text = out.read().decode("utf-8", "replace")
    if process.returncode not in (0, 1):  # 1: something is left for a person
        raise SystemExit(f"{' '.join(command)}: status {process.returncode}\n{text}")
    unit = 1 if sys.platform == "darwin" else 1024
    return text, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 2**20


def ours(python: Path, file: str, folder: str) -> Cost:
    """What seekgpt takes, from the document to what a client loads."""
    command = [str(python), "-m", "seekgpt"]
    steps = (
        ["import-openapi", file, "--endpoints", "api"],
        ["check", "api", "--alone"],
        ["compile", "api", "compiled"],
    )
    costs = [ran([*command, *step], folder) for step in steps]
    with_http = [
        line
        for path in Path(folder, "api").rglob("*.toml")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("http = ")
    ]
    seconds, memory = sum(cost[1] for cost in costs), max(cost[2] for cost in costs)
    return Cost(seconds, memory, len(with_http))


def theirs(python: Path, file: str, folder: str) -> Cost:
    """What the peer takes to generate a package."""
    Path(folder, "config.yml").write_text("post_hooks: []\n")
    command = [str(python), "-m", "openapi_python_client", "generate", "--path", file]
    _, seconds, memory = ran([*command, "--config", "config.yml"], folder)
    made = [p for p in Path(folder).rglob("api/*/*.py") if p.name != "__init__.py"]
    return Cost(seconds, memory, len(made))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="operations")
    parser.add_argument("--rounds", type=int, default=3, help="of which the least counts")
    parser.add_argument("--json", metavar="FILE", help="where to write the figures")
    given = parser.parse_args()
    seekgpt = environments.wheel()
    for package in ("tomlkit", "pyyaml"):  # the extra `openapi`
        environments.add(seekgpt, package)
    peer = environments.holding(PEER, environments.HOME / PEER)
    sides = {"seekgpt": (ours, seekgpt), PEER: (theirs, peer)}
    found: Dict[str, Dict[int, Cost]] = {name: {} for name in sides}
    print(f"{'operations':>10} {'side':22} {'made':>6} {'seconds':>8} {'MiB':>6}")
    for size in given.sizes:
        for _ in range(given.rounds):
            for name, (measure, python) in sides.items():
                folder = tempfile.mkdtemp()
                try:
                    file = os.path.join(folder, "document.json")
                    Path(file).write_text(json.dumps(document(size)), "utf-8")
                    cost = measure(python, file, folder)
                finally:
                    shutil.rmtree(folder, ignore_errors=True)
                found[name][size] = min(cost, found[name].get(size, cost))
        for name, costs in found.items():
            made = costs[size]
            figures = f"{made.operations:6} {made.seconds:8.2f} {made.memory:6.0f}"
            print(f"{size:10} {name:22} {figures}", flush=True)
    if given.json:
        said = {
            n: {size: cost._asdict() for size, cost in costs.items()} for n, costs in found.items()
        }
        Path(given.json).write_text(json.dumps(said, indent=1) + "\n")


if __name__ == "__main__":
    main()
