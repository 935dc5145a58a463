"""The plan of the package: its rooms, from the ground up, and which of them each may import.

    python -m tests.packaging.house      prints the picture that docs/design.md shows

A room is a folder, or some files that stand on one floor. It may import the rooms that are named
behind it, and these stand above it in the table: no arrow leads back up, and there is no circle.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple

PACKAGE = Path(__file__).resolve().parents[2] / "seekgpt"

#: Each room: what belongs to it, below the package, and the rooms it imports.
ROOMS: Dict[str, Tuple[str, str]] = {
    "ground": (
        "_at _record _sentinels _version _hints _httpx_family _redact _codec _json _types _timeout "
        "_turns _closed errors",
        "",
    ),
    # It names what is public; each name is fetched when it is used, so nothing is imported.
    "seekgpt": ("__init__", "ground"),
    "_spec": ("_spec", "ground"),
    "_model": ("_model", "ground"),
    "_http/call": (
        "_http/call _http/options _http/effects _http/path _http/security _http/__init__",
        "ground",
    ),
    "_http/transport": ("_http/transport", "ground"),
    "_http/request": ("_http/request", "ground _http/call"),
    "_http/exchange": ("_http/exchange", "ground _http/call _http/request"),
    "_http/answer": ("_http/answer", "ground _model _http/call _http/exchange"),
    "_http/client": (
        "_http/base _http/verbs _http/overridden _http/client",
        "ground _http/call _http/transport _http/request _http/exchange _http/answer",
    ),
    "_runtime/library": ("_runtime/library _runtime/in_python _runtime/__init__", "ground _spec"),
    "_runtime/types": ("_runtime/types", "ground _spec _model _runtime/library"),
    "_runtime/websockets": (
        "_runtime/websockets",
        "ground _spec _runtime/library _runtime/types",
    ),
    "_runtime/methods": (
        "_runtime/methods",
        "ground _spec _http/call _http/request _runtime/library _runtime/types _runtime/websockets",
    ),
    "_runtime/resources": (
        "_runtime/resources _runtime/modules",
        "_spec _runtime/library _runtime/types _runtime/websockets _runtime/methods",
    ),
    "_custom": (
        "_custom",
        "ground _spec _model _http/call _http/transport _http/request _http/exchange "
        "_runtime/types",
    ),
    "auth": ("auth", "ground _http/call _http/transport _http/request _http/exchange"),
    "_service": ("_service", "ground _http/transport _http/exchange auth"),
    "providers": ("providers", "ground _http/call _http/exchange _service"),
    "_tools/stubs": (
        "_tools/stubs _tools/__init__",
        "ground _spec _runtime/library _runtime/types _runtime/websockets _runtime/methods "
        "_runtime/resources seekgpt",
    ),
    "_tools/openapi": ("_tools/openapi", "ground _spec _model"),
    "_tools/api_md": ("_tools/api_md", "_spec _runtime/library _runtime/methods"),
    "types": ("types resources", "_custom _runtime/resources _tools/stubs"),
    "client": (
        "client declared _client _module_client pagination flows helpers",
        "ground _spec _http/call _http/transport _http/request _http/exchange _http/answer "
        "_http/client _runtime/library _runtime/types _runtime/methods _runtime/resources auth "
        "_service",
    ),
    "lib": (
        "lib",
        "ground _model _http/call _http/request _http/exchange _http/answer _runtime/types "
        "_runtime/methods _custom _service providers types client",
    ),
    "testing": ("testing", "_spec _runtime/library _runtime/types seekgpt"),
    "cli": (
        "cli __main__",
        "_spec _runtime/library _tools/stubs _tools/openapi _tools/api_md client testing",
    ),
}

Imports = Dict[str, Set[str]]


def allowed() -> Dict[str, List[str]]:
    """The rooms that each room may import."""
    return {room: may.split() for room, (_, may) in ROOMS.items()}


def modules() -> Dict[str, Path]:
    """Every module of the package that has a file, by its path below the package."""
    files = (path for path in sorted(PACKAGE.rglob("*.py")) if "_endpoints" not in path.parts)
    return {path.relative_to(PACKAGE).with_suffix("").as_posix(): path for path in files}


def room_of(module: str) -> str:
    """The room that a module stands in, by the longest of the paths that lead to it.

    Raises:
        LookupError: it stands in none.
    """
    places = {place: room for room, (held, _) in ROOMS.items() for place in held.split()}
    while module not in places:
        module, slash, _ = module.rpartition("/")
        if not slash:
            raise LookupError("no room of tests/packaging/house.py holds it")
    return places[module]


def imports() -> Imports:
    """What each module imports: at its head, inside functions, for type checkers, or by name."""
    known = modules()
    return {module: set(_imported(module, path, known)) for module, path in known.items()}


def _imported(module: str, path: Path, known: Dict[str, Path]) -> Iterator[str]:
    package = ["seekgpt", *module.split("/")[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: List[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            steps = package[: len(package) - node.level + 1] if node.level else []
            home = ".".join([*steps, *([node.module] if node.module else [])])
            names = [f"{home}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = ast.unparse(node.func) if hasattr(ast, "unparse") else ast.dump(node.func)
            if "import" in called:
                names = [str(node.args[0].value)]
        for name in names:
            found = _file(name, known)
            if found is not None and found != module:
                yield found


def _file(name: str, known: Dict[str, Path]) -> Optional[str]:
    """The module behind a name: the module itself, or the one that has the name in it."""
    first, *steps = name.split(".")
    if first != "seekgpt":
        return None
    for length in (len(steps), len(steps) - 1):
        path = "/".join(steps[: max(length, 0)])
        for found in (path, f"{path}/__init__".lstrip("/")):
            if found in known:
                return found
    return None


def circles(arrows: Imports) -> List[List[str]]:
    """The groups of modules that import each other in a circle."""
    reach = {start: _reached(start, arrows) for start in arrows}
    found = {
        tuple(sorted(other for other in reach[start] if start in reach[other]))
        for start in arrows
        if start in reach[start]
    }
    return [list(group) for group in sorted(found)]


def _reached(start: str, arrows: Imports) -> Set[str]:
    seen: Set[str] = set()
    waiting = [start]
    while waiting:
        for other in arrows.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


def picture() -> str:
    """The rooms and their arrows for mermaid. An arrow that others imply is left out."""
    may = allowed()
    arrows = {room: set(others) for room, others in may.items()}
    names = {room: f"r{number}" for number, room in enumerate(may)}
    lines = ["flowchart TD"]
    lines += [f'  {names[room]}["{room}"]' for room in reversed(list(may))]
    for room in reversed(list(may)):
        implied = {far for near in may[room] for far in _reached(near, arrows)}
        lines += [f"  {names[room]} --> {names[o]}" for o in may[room] if o not in implied]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(picture(), end="")
