"""The table of docs/reliability.md, made of the marks in the tests.

    python -m tests.reliability.table           # writes it
    python -m tests.reliability.table --check   # says whether it is up to date

A mark is read, not run, so that the table is the same whatever is installed: its two texts stand in
the decorators of a test, or in a list of the same module that a decorator names.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "reliability.md"
BEGIN, END = "<!-- made by tests/reliability/table.py -->\n", "<!-- end of the table -->\n"

CHAPTERS = {
    "Connecting": [
        "reliability/test_connecting.py",
        "reliability/test_addresses.py",
        "reliability/test_tls.py",
        "http/transport/test_proxies.py",
        "reliability/test_http_proxies.py",
        "reliability/test_socks.py",
    ],
    "Answers": [
        "reliability/test_heads.py",
        "reliability/test_bodies.py",
        "reliability/test_between_calls.py",
        "http/test_wire.py",
        "http/exchange/test_flow.py",
        "http/answer/test_decode.py",
        "http/answer/test_response.py",
        "http/answer/test_pages.py",
    ],
    "HTTP/2": ["reliability/test_http2.py"],
    "Retries and redirects": [
        "http/exchange/test_retry.py",
        "reliability/test_retry_after.py",
        "reliability/test_redirects.py",
    ],
    "Streams": [
        "reliability/test_event_streams.py",
        "http/answer/test_stream.py",
        "http/answer/test_sse.py",
    ],
    "Files": [
        "http/request/test_multipart.py",
        "reliability/test_uploads.py",
        "reliability/test_downloads.py",
        "custom/test_uploading.py",
    ],
    "Calls that are given up": [
        "reliability/test_cancelled.py",
        "reliability/test_interrupted.py",
        "test_turns.py",
        "test_first_use.py",
    ],
    "Processes, threads and event loops": [
        "http/transport/test_lifecycle.py",
        "http/transport/test_loops.py",
    ],
    "Websockets": ["custom/websockets/test_realtime.py"],
}
"""Where the rows stand. A file with marks that is nowhere here comes last."""


class Row(NamedTuple):
    what: str
    does: str
    file: str
    test: str
    line: int


def rows(path: Path) -> List[Row]:
    """The rows that the marks of a file make."""
    text = path.read_text("utf-8")
    if ".fault(" not in text:
        return []
    module = ast.parse(text)
    lists: Dict[str, ast.AST] = {}
    for node in module.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            lists[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            lists[node.target.id] = node.value
    found = []
    for node in module.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for mark in _marks(node.decorator_list, lists):
                found.append(_row(path, node, mark))
    return found


def _marks(decorators: List[Any], lists: Dict[str, ast.AST]) -> Iterator[ast.Call]:
    for decorator in decorators:
        for node in ast.walk(decorator):
            if isinstance(node, ast.Name) and node.id in lists:
                yield from _marks([lists[node.id]], {})
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "fault":
                yield node


def _row(path: Path, test: Any, mark: ast.Call) -> Row:
    texts: List[Optional[str]] = [_text(each) for each in mark.args]
    texts += [_text(each.value) for each in mark.keywords if each.arg == "does"]
    if len(texts) != 2 or None in texts:
        raise SystemExit(
            f"{path}:{mark.lineno}: write pytest.mark.fault('what goes wrong', does='what the "
            "client does'), with the two texts in it"
        )
    file = path.relative_to(ROOT / "tests").as_posix()
    return Row(str(texts[0]), str(texts[1]), file, test.name, test.lineno)


def _text(node: ast.AST) -> Optional[str]:
    value = getattr(node, "value", None)
    return value if isinstance(node, ast.Constant) and isinstance(value, str) else None


def everything() -> List[Row]:
    """The rows of all tests."""
    found = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        found += rows(path)
    return found


def table() -> str:
    """The chapters, as they stand in the document."""
    by_file: Dict[str, List[Row]] = {}
    all_rows = everything()
    for row in all_rows:
        by_file.setdefault(row.file, []).append(row)
    chapters = dict(CHAPTERS)
    named = {file for files in chapters.values() for file in files}
    chapters["Elsewhere"] = [file for file in by_file if file not in named]
    parts = [f"{len(all_rows)} faults, each held by a test.\n"]
    for heading, files in chapters.items():
        lines = [
            f"| {_cell(row.what)} | {_cell(row.does)} | [{row.test[5:]}](../tests/{row.file}) |"
            for file in files
            for row in by_file.get(file, ())
        ]
        if lines:
            head = "| what happens | what the client does | held by |\n|---|---|---|"
            parts.append(f"### {heading}\n\n{head}\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def document() -> str:
    """The document with the table as it should be."""
    text = DOCUMENT.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _old, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main() -> None:
    made = document()
    if "--check" in sys.argv:
        if made != DOCUMENT.read_text("utf-8"):
            raise SystemExit("docs/reliability.md is not up to date: leave out --check to write it")
    else:
        DOCUMENT.write_text(made, "utf-8")


if __name__ == "__main__":
    main()
