"""Every block of the documents does what it says: programs run, declarations hold, commands print
what is printed below them. A block that cannot be run says why, in a comment before it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional

import attrs
import pytest

from seekgpt._runtime import library
from seekgpt._runtime.in_python import find
from seekgpt._spec.check import examine
from seekgpt.testing import serve

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(
    r"(?:<!--(?P<note>.*?)-->\n)?^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.M | re.S
)
#: What is compared, or only shown, elsewhere: the picture of the rooms is that of `house`.
_ELSEWHERE = ("mermaid",)


@attrs.frozen
class Block:
    kind: str
    text: str
    heading: str


class Document:
    """The blocks of a document in their order, of which each has to be taken by its test."""

    def __init__(self, name: str) -> None:
        text = (ROOT / name).read_text("utf-8")
        self.blocks: List[Block] = []
        for found in _BLOCK.finditer(text):
            note = (found["note"] or "").strip()
            if note.startswith("not run: ") or found["kind"] in _ELSEWHERE:
                continue
            above = re.findall(r"^#+ (.*)$", text[: found.start()], re.M)
            self.blocks.append(Block(found["kind"], found["text"], above[-1]))

    def take(self, kind: str, heading: Optional[str] = None) -> Block:
        """The next block of a kind."""
        for number, block in enumerate(self.blocks):
            if block.kind == kind and heading in (None, block.heading):
                return self.blocks.pop(number)
        raise LookupError(f"no block of {kind} is left")

    def all(self, kind: str) -> List[Block]:
        """All further blocks of a kind."""
        taken = [block for block in self.blocks if block.kind == kind]
        self.blocks = [block for block in self.blocks if block.kind != kind]
        return taken


@pytest.fixture
def environment() -> Dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SEEKGPT_", "AWS_")) and not name.lower().endswith("_proxy")
    }
    return {**kept, "SEEKGPT_API_KEY": "key", "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}


def run(command: List[str], folder: Path, environ: Dict[str, str]) -> str:
    done = subprocess.run(
        command,
        cwd=str(folder),
        env=environ,
        capture_output=True,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def test_readme(tmp_path: Path, environment: Dict[str, str]) -> None:
    document = Document("README.md")
    blocks = document.all("python")
    assert len(blocks) > 5
    (tmp_path / "input.jsonl").write_text("{}\n")
    (tmp_path / "program.py").write_text("\n".join(block.text for block in blocks), "utf-8")
    with serve() as server:
        environ = {**environment, "SEEKGPT_BASE_URL": server.base_url}
        said = run([sys.executable, "program.py"], tmp_path, environ)
    assert "letters so far" in said
    assert document.blocks == []


def test_performance(tmp_path: Path, environment: Dict[str, str]) -> None:
    pytest.importorskip("aiohttp")
    document = Document("docs/performance.md")
    (tmp_path / "program.py").write_text(document.take("python").text, "utf-8")
    assert run([sys.executable, "program.py"], tmp_path, environment) == ""
    assert document.blocks == []


def test_gateways(tmp_path: Path, environment: Dict[str, str]) -> None:
    trustme = pytest.importorskip("trustme")
    document = Document("docs/gateways.md")
    identity = trustme.CA().issue_cert("client.example")
    identity.private_key_pem.write_to_path(str(tmp_path / "client.key"))
    identity.cert_chain_pems[0].write_to_path(str(tmp_path / "client.pem"))
    del environment["SEEKGPT_API_KEY"]
    for block in document.all("python"):
        program = f"{block.text}\nprint(type(client).__name__)\n"
        (tmp_path / "program.py").write_text(program, "utf-8")
        assert run([sys.executable, "program.py"], tmp_path, environment) == "SeekGPT\n"
    assert document.blocks == []


def test_reliability(tmp_path: Path, environment: Dict[str, str]) -> None:
    for package in ("aiohttp", "h2", "socksio"):
        pytest.importorskip(package)
    document = Document("docs/reliability.md")
    program = "\n".join(block.text for block in document.all("python"))
    (tmp_path / "program.py").write_text(program, "utf-8")
    with serve() as server:
        environ = {**environment, "SEEKGPT_BASE_URL": server.base_url}
        said = run([sys.executable, "program.py"], tmp_path, environ)
    assert "complete: True" in said
    assert (tmp_path / "content").exists()
    assert document.blocks == []


# What stands around the excerpts of docs/declarations.md, by their headings.
_JOBS = """
[methods.create]
http = "POST /jobs"
returns = "Job"
body = { name = "str" }

[methods.retrieve]
http = "GET /jobs/{job_id}"
returns = "Job"
path = { job_id = "str" }

[types.job.Job]
id = "str"
status = "str"
"""
_CHATS = """
[methods.create]
http = "POST /chats"
returns = "ChatCompletion"
stream = "ChatCompletion"

[methods.create.body]
stream = "bool = False"

[types.chat_completion.ChatCompletion]
message = "ChatCompletionMessage"

[types.chat_completion_message.ChatCompletionMessage]
text = "str"

[types.response_format]
ResponseFormat = "Literal['text', 'json']"
"""
_PARSED = """
[types.parsed_chat_completion.ParsedChatCompletion]
message = "ParsedChatCompletionMessage[T]"
"""


def test_declarations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = Document("docs/declarations.md")
    package = tmp_path / "python" / "my_package"
    package.mkdir(parents=True)
    (package / "waiting.py").write_text(document.take("python").text, "utf-8")
    monkeypatch.syspath_prepend(str(package.parent))

    def holds(heading: str, around: str = "", base: Any = None) -> None:
        folder = tmp_path / heading
        folder.mkdir(exist_ok=True)
        text = document.take("toml", heading).text + around
        (folder / "things.toml").write_text(text, encoding="utf-8")
        assert [str(fault) for fault in examine(str(folder), base, find)[1]] == []

    holds("A file is a resource")
    holds("Streams")
    holds("How a parameter is spelled")
    holds("Methods written in Python", _JOBS)
    holds("Methods written in Python", _CHATS)
    holds("Websockets", base=library.everything())
    holds("Types and fields")
    holds("Types of a caller's choosing", _CHATS + _PARSED)
    assert document.blocks == []


@pytest.mark.skipif(sys.version_info < (3, 9), reason="stubs are written with ast.unparse")
def test_your_own_endpoints(tmp_path: Path, environment: Dict[str, str]) -> None:
    document = Document("docs/your-own-endpoints.md")
    file = tmp_path / "my_endpoints" / "weather.toml"
    file.parent.mkdir()
    file.write_text(document.take("toml").text, "utf-8")
    _prints_what_it_says(document.take("console"), tmp_path, environment)

    shown = document.take("console").text
    broken = file.read_text("utf-8").replace('temperature = "float"', 'temperature = "flaot"')
    (tmp_path / "broken" / "my_endpoints").mkdir(parents=True)
    (tmp_path / "broken" / "my_endpoints" / "weather.toml").write_text(broken, "utf-8")
    check = [sys.executable, "-m", "seekgpt", "check", "my_endpoints"]
    assert run(check, tmp_path / "broken", environment) == shown

    call = tmp_path / "call.py"
    call.write_text(document.take("python").text, "utf-8")
    with serve(file.parent) as server:
        environ = {**environment, "SEEKGPT_BASE_URL": server.base_url}
        assert float(run([sys.executable, str(call)], tmp_path, environ))

    _serves(document.take("console"), tmp_path, environment)
    call.write_text(document.take("python").text, "utf-8")
    run([sys.executable, str(call)], tmp_path, environment)

    _prints_what_it_says(document.take("console"), tmp_path, environment, only=False)
    assert "weather" in (tmp_path / "typings/seekgpt/client.pyi").read_text("utf-8")

    package = tmp_path / "my_package"
    package.mkdir()
    (package / "__init__.py").write_text(document.take("python").text, "utf-8")
    _prints_what_it_says(document.take("console"), tmp_path, environment)
    program = "import seekgpt, my_package\nprint(seekgpt.SeekGPT().weather.retrieve.__name__)\n"
    said = run([sys.executable, "-c", program], tmp_path, {**environment, "PYTHONPATH": "."})
    assert said == "retrieve\n"
    shutil.rmtree(str(package))
    assert document.blocks == []


def test_openapi(tmp_path: Path, environment: Dict[str, str]) -> None:
    pytest.importorskip("tomlkit")
    things = {"type": "object", "properties": {"things": {"type": "array", "items": {}}}}
    answer = {"description": "", "content": {"application/json": {"schema": things}}}
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    get = {"get": {"parameters": [page], "responses": {"200": answer}}}
    said = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": get, "/parts": get},
    }
    (tmp_path / "said.json").write_text(json.dumps(said))
    command = [sys.executable, "-m", "seekgpt", "import-openapi", "said.json", "--endpoints", "own"]
    assert "Lists that look like pages" in run(command, tmp_path, environment)
    document = Document("docs/openapi.md")
    (tmp_path / "map.toml").write_text(document.take("toml", "Lists").text, "utf-8")
    shutil.rmtree(str(tmp_path / "own"))
    out = run([*command, "--names", "map.toml"], tmp_path, environment)
    assert "Lists that look like pages" not in out
    assert 'by = "number"' in (tmp_path / "own" / "things.toml").read_text("utf-8")
    assert "by =" not in (tmp_path / "own" / "parts.toml").read_text("utf-8")
    assert document.blocks == []


@pytest.mark.parametrize("name", ["docs/design.md", "docs/migration.md"])
def test_documents_without_programs(name: str) -> None:
    assert Document(name).blocks == []


def test_every_document_has_a_test() -> None:
    tested = Path(__file__).read_text("utf-8")
    for path in (ROOT / "docs").glob("*.md"):
        assert f'"docs/{path.name}"' in tested, f"nothing runs the blocks of {path.name}"


def _command(block: Block) -> List[str]:
    head = block.text.split("\n", 1)[0]
    assert head.startswith("$ python -m seekgpt ")
    return [sys.executable, *head.split()[2:]]


def _prints_what_it_says(
    block: Block, folder: Path, environ: Dict[str, str], only: bool = True
) -> None:
    """Run the command of a block; it prints the lines below it, or these ``only``."""
    said = run(_command(block), folder, environ)
    shown = block.text.split("\n", 1)[1]
    assert said == shown if only else shown in said


def _serves(block: Block, folder: Path, environ: Dict[str, str]) -> None:
    """Run the command of a block that goes on until it is stopped, and read what it says first."""
    shown = block.text.split("\n", 1)[1]
    command = [*_command(block), "--port", "0"]
    with subprocess.Popen(
        command, cwd=str(folder), env=environ, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            said = "".join(process.stdout.readline() for _ in shown.splitlines())
        finally:
            process.terminate()
            process.stdout.read()
    assert re.sub(r":\d+/", ":8100/", said) == shown
