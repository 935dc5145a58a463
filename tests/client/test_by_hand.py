"""Three APIs as somebody declares them by hand, each with what it does its own way."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List

import pytest

import seekgpt
from seekgpt._spec.check import examine
from tests.colours import Colour
from tests.loopback import Loopback, Received, answer

VECTORS = {
    "api.toml": """
title = "Vectors"
base_url = "https://vectors.example/api"
env = "VECTORS"
query_style = "form*"
security = ["token"]

[schemes.token]
type = "bearer"
""",
    "collections.toml": """
summary = "Collections of vectors."

[methods.list]
http = "GET /collections"
returns = "Collection"
page = { by = "offset", param = "offset", items = "result.rows", total = "result.count" }
query = { offset = "int = ...", tags = "list[str] = ..." }

[types.collection.Collection]
name = "str"
dimension = "int"
""",
    "collections/points.toml": """
summary = "The vectors of a collection."

[methods.scroll]
http = "POST /collections/{name}/points/scroll"
returns = "Point"
page = { by = "token", param = "body.offset", next = "result.next", items = "result.points" }
path = { name = "str" }
body = { offset = "str = ...", limit = "int = ..." }

[methods.replace]
http = "PUT /collections/{name}/points"
returns = "bool"
path = { name = "str" }

[methods.replace.body]
points = { type = "list[PointParam]", whole = true }

[types.point]
_param = true

[types.point.Point]
id = "UUID"
vector = "list[float]"
payload = "dict[str, object] = ..."
""",
}

JOBS = {
    "api.toml": """
title = "Jobs"
base_url = "https://jobs.example"
idempotency = "Idempotency-Key"
security = ["key"]

[schemes.key]
type = "header"
name = "X-Api-Key"

[errors]
message = "errors.0.detail"
code = "errors.0.code"
classes = { 402 = "PaymentRequiredError" }
""",
    "jobs.toml": """
summary = "Jobs on uploaded data."

[methods.create]
http = "POST /jobs"
returns = "Job"
encoding = "multipart"

[methods.create.body]
data = { type = "FileTypes", doc = "What to work on." }
options = { type = "dict[str, object] = ...", style = "json" }

[methods.retrieve]
http = "GET /jobs/{job_id}"
returns = "Job"
path = { job_id = "str" }

[methods.create_and_wait]
like = "create"
returns = "Job"

[methods.create_and_wait.wait]
poll = "retrieve"
field = "state.name"
done = ["finished"]
failed = ["broken"]
every = 0.01

[methods.result]
http = "GET /jobs/{job_id}/result"
returns = "bytes"
path = { job_id = "str" }

[types.job.Job]
id = "str"
state = "JobState"
runs_for = "timedelta = ..."

[types.job.JobState]
name = "str"
""",
}

CHAT = {
    "api.toml": """
title = "Chat"
base_url = "https://chat.example/v2"
env = "CHAT"
security = ["key", "login"]

[schemes.key]
type = "header"
name = "X-Api-Key"

[schemes.login]
type = "basic"

[errors]
message = "fault.text"
type = "fault.kind"
""",
    "messages.toml": """
summary = "Messages that are answered piece by piece."

[methods.send]
http = "POST /messages"
stream = "MessageEvent"
error_events = true
body = { text = "str" }

[types.message_event]
MessageEvent = "Piece | Done | Fault"

[types.message_event.Piece]
type = "Literal['piece']"
text = "str"

[types.message_event.Done]
type = "Literal['done']"
tokens = "int"

[types.message_event.Fault]
type = "Literal['error']"
text = "str"
""",
}


def declared(tmp_path: Path, name: str, files: Dict[str, str]) -> Any:
    folder = tmp_path / name
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    assert [str(fault) for fault in examine(str(folder), None)[1]] == []
    return seekgpt.declare(folder)


def using(colour: Colour, Client: Any, serve: Any, use: Callable[[Any], Any], **given: Any) -> Any:
    """What comes of a use of a client of either colour; and what was sent for it."""

    async def body() -> Any:
        with Loopback(serve) as server:
            url = server.url.rpartition("/")[0]
            cls = Client if colour.blocking else Client.AsyncClient
            client = cls(base_url=url, max_retries=0, **given)
            try:
                found = use(client)
                return (await found if hasattr(found, "__await__") else found), server.seen
            finally:
                await colour.do(client.close)

    return colour.run(body)


def listed(pages: Any) -> Any:
    """All items, of all pages."""

    async def awaited() -> List[Any]:
        return [item async for item in pages]

    return awaited() if hasattr(pages, "__aiter__") else list(pages)


def vectors(received: Received) -> bytes:
    path, _, query = received.target.partition("?")
    if path == "/collections":
        start = int(query.partition("offset=")[2].partition("&")[0] or 0)
        rows = [{"name": f"c{n}", "dimension": 3} for n in range(start, min(start + 2, 5))]
        return answer(200, {"result": {"rows": rows, "count": 5}})
    if received.method == "PUT":
        return answer(200, True)
    place = received.json.get("offset", "0")
    ids = [f"00000000-0000-0000-0000-00000000000{int(place) + n}" for n in (0, 1)]
    points = [{"id": each, "vector": [1, 0.5]} for each in ids]
    return answer(
        200, {"result": {"points": points, "next": str(int(place) + 2) if place < "4" else None}}
    )


def test_a_vector_store(colour: Colour, tmp_path: Path) -> None:
    Client = declared(tmp_path, f"vectors_{colour.name}", VECTORS)
    names, seen = using(
        colour, Client, vectors, lambda c: listed(c.collections.list(tags=["a", "b"])), token="t"
    )
    assert [each.name for each in names] == ["c0", "c1", "c2", "c3", "c4"]
    assert seen[0].target == "/collections?tags=a&tags=b"
    assert len(seen) == 3
    assert seen[0].headers["authorization"] == "Bearer t"
    points, seen = using(
        colour, Client, vectors, lambda c: listed(c.collections.points.scroll("c/1")), token="t"
    )
    assert len(points) == 6
    assert [str(each.id)[-1] for each in points] == list("012345")
    assert type(points[0].id).__name__ == "UUID"
    assert seen[1].target == "/collections/c%2F1/points/scroll"
    assert [each.json for each in seen] == [{}, {"offset": "2"}, {"offset": "4"}]
    done, seen = using(
        colour,
        Client,
        vectors,
        lambda c: c.collections.points.replace("c", points=[{"id": points[0].id, "vector": [1]}]),
        token="t",
    )
    assert done is True
    assert seen[0].json == [{"id": str(points[0].id), "vector": [1]}]


def jobs() -> Callable[[Received], bytes]:
    states: Iterator[str] = iter(["new", "running", "finished"])

    def serve(received: Received) -> bytes:
        if received.target.endswith("/result"):
            return answer(200, b"\x00binary", headers={"content-type": "application/zip"})
        if b"poor" in received.body:
            fault = {"detail": "No money.", "code": "broke"}
            return answer(402, {"errors": [fault]})
        state = "broken" if b"bad" in received.body else next(states)
        return answer(200, {"id": "j1", "state": {"name": state}, "runs_for": "PT90S"})

    return serve


def test_jobs(colour: Colour, tmp_path: Path) -> None:
    Client = declared(tmp_path, f"jobs_hand_{colour.name}", JOBS)
    job, seen = using(
        colour,
        Client,
        jobs(),
        lambda c: c.jobs.create_and_wait(data=("d.csv", b"1,2", "text/csv"), options={"deep": [1]}),
        key="k",
    )
    assert job.state.name == "finished"
    assert job.runs_for.total_seconds() == 90
    assert [each.method for each in seen] == ["POST", "GET", "GET"]
    assert seen[0].headers["x-api-key"] == "k"
    assert b"text/csv" in seen[0].body
    assert b'{"deep":[1]}' in seen[0].body
    result, _ = using(colour, Client, jobs(), lambda c: c.jobs.result("j1"), key="k")
    assert result.read() == b"\x00binary"

    with pytest.raises(seekgpt.WaitFailedError) as failed:
        using(colour, Client, jobs(), lambda c: c.jobs.create_and_wait(data=b"bad"), key="k")
    assert failed.value.result.state.name == "broken"
    with pytest.raises(Client.errors.PaymentRequiredError, match=r"No money\.") as poor:
        using(colour, Client, jobs(), lambda c: c.jobs.create(data=b"poor"), key="k")
    assert (poor.value.code, poor.value.status_code) == ("broke", 402)
    assert poor.value.body == {"errors": [{"detail": "No money.", "code": "broke"}]}


def test_a_download_of_a_job(colour: Colour, tmp_path: Path) -> None:
    Client = declared(tmp_path, f"jobs_kept_{colour.name}", JOBS)
    to = tmp_path / "kept.zip"

    def kept(client: Any) -> Any:
        manager = client.jobs.with_streaming_response.result("j1")

        async def awaited() -> None:
            async with manager as response:
                await response.stream_to_file(to)

        if hasattr(manager, "__aenter__"):
            return awaited()
        with manager as response:
            response.stream_to_file(to)
        return None

    using(colour, Client, jobs(), kept, key="k")
    assert to.read_bytes() == b"\x00binary"


def chat(received: Received) -> bytes:
    if "authorization" not in received.headers and "x-api-key" not in received.headers:
        return answer(401, {"fault": {"text": "Who?", "kind": "unknown"}})
    events = [
        {"type": "piece", "text": "Hel"},
        {"type": "error", "text": "slow"},
        {"type": "piece", "text": "lo"},
        {"type": "done", "tokens": 2},
    ]
    said = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    return answer(200, said.encode(), headers={"content-type": "text/event-stream"})


@pytest.mark.parametrize("keys", [{"key": "k"}, {"login": ("ann", "secret")}])
def test_a_chat_of_events(colour: Colour, tmp_path: Path, keys: Dict[str, Any]) -> None:
    Client = declared(tmp_path, f"chat_{colour.name}_{len(str(keys))}", CHAT)

    def talk(client: Any) -> Any:
        async def awaited() -> List[Any]:
            return [event async for event in await client.messages.send(text="Hi")]

        if colour.blocking:
            return list(client.messages.send(text="Hi"))
        return awaited()

    events, seen = using(colour, Client, chat, talk, **keys)
    assert [type(event).__name__ for event in events] == ["Piece", "Fault", "Piece", "Done"]
    assert "".join(event.text for event in events if event.type == "piece") == "Hello"
    if "login" in keys:
        known = base64.b64encode(b"ann:secret").decode()
        assert seen[0].headers["authorization"] == f"Basic {known}"
    else:
        assert seen[0].headers["x-api-key"] == "k"


def test_a_chat_without_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Client = declared(tmp_path, "chat_alone", CHAT)
    wanted = r"Expected 'key' \(or the variable CHAT_KEY\) or 'login' \(or .* CHAT_LOGIN\)"
    with pytest.raises(TypeError, match=wanted):
        using(Colour("sync"), Client, chat, lambda c: c.messages.send(text="Hi"))
    monkeypatch.setenv("CHAT_KEY", "k")
    events, _ = using(Colour("sync"), Client, chat, lambda c: list(c.messages.send(text="Hi")))
    assert len(events) == 4
