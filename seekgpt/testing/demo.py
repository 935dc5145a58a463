"""A tour of the client on the embedded server, for a person to read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .server import serve

if TYPE_CHECKING:
    from seekgpt import SeekGPT


def run() -> None:
    """Make a few calls over real HTTP and say what happens."""
    import seekgpt

    # Text of the API may hold what the terminal's encoding lacks.
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    with serve() as server:
        print(f"A server made from the declarations listens on {server.base_url}.\n")
        with seekgpt.SeekGPT(base_url=server.base_url, api_key="demo") as client:
            _response(client)
            _stream(client)
            _upload(client)
            _pages(client)
            _error(client)
    print("\nThat was real HTTP, on this machine alone.")


def _title(number: int, text: str, code: str) -> None:
    print(f"{number}. {text}\n   >>> {code}")


def _response(client: SeekGPT) -> None:
    _title(1, "A response", 'client.responses.create(model="gpt-4o", input="Say hello.")')
    response = client.responses.create(model="gpt-4o", input="Say hello.")
    print(f"   {response.output_text}")
    print(f"   ({type(response).__name__} {response.id}, request {response._request_id})\n")


def _stream(client: SeekGPT) -> None:
    _title(2, "The same as a stream", "client.responses.create(..., stream=True)")
    print("   ", end="")
    count = 0
    with client.responses.create(model="gpt-4o", input="Say hello.", stream=True) as stream:
        for event in stream:
            count += 1
            if event.type == "response.output_text.delta":
                print(f"{event.delta}|", end="", flush=True)
    print(f"\n   ({count} events)\n")


def _upload(client: SeekGPT) -> None:
    _title(3, "An upload", 'client.files.create(file=("notes.jsonl", b"..."), purpose="batch")')
    content = b'{"say": "hello"}\n' * 1000
    file = client.files.create(file=("notes.jsonl", content), purpose="batch")
    print(f"   {file.id}: {file.filename}, {file.bytes} bytes, {file.status}\n")


def _pages(client: SeekGPT) -> None:
    _title(4, "A list of three pages", "client.files.list(limit=2).iter_pages()")
    for number, page in enumerate(client.files.list(limit=2).iter_pages(), 1):
        print(f"   page {number}: {', '.join(file.id for file in page.data)}")
    print()


def _error(client: SeekGPT) -> None:
    import seekgpt

    _title(
        5, "A mistake, handled", 'client.responses.create(..., extra_body={"temperature": "hot"})'
    )
    try:
        client.responses.create(model="gpt-4o", input="Hi", extra_body={"temperature": "hot"})
    except seekgpt.BadRequestError as error:
        print(f"   {type(error).__name__}: status {error.status_code}, parameter {error.param!r}")
        print(f"   {error}")
