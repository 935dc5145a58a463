"""APIs of their own: each folder makes a client with nothing of this library's API."""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List

import anyio
import httpx
import pytest

import seekgpt
from seekgpt._spec.check import examine

API = """
title = "Jobs of ours"
base_url = "https://jobs.example/v1"
env = "OUR_JOBS"
headers = { "X-Version" = "3" }
timeout = 20
max_retries = 0
idempotency = "X-Request-Key"
security = ["login", "key"]

[schemes.login]
type = "basic"

[schemes.key]
type = "header"
name = "X-Jobs-Key"

[errors]
message = "fault.text"
code = "fault.id"
classes = { 402 = "PaymentRequiredError" }

[pages.rows]
by = "offset"
param = "offset"
items = "rows"
total = "meta.total"
"""
JOBS = """
summary = "Jobs."

[methods.create]
http = "POST /jobs"
returns = "Job"
params = "JobCreateParams"
body = { name = "str" }
timeout = 5

[methods.retrieve]
http = "GET /jobs/{job_id}"
returns = "Job"
path = { job_id = "str" }

[methods.list]
http = "GET /jobs"
returns = "Job"
page = "rows"
params = "JobListParams"
query = { offset = "int = ...", limit = "int = ..." }

[methods.search]
http = "POST /jobs/search"
returns = "Job"
page = { by = "token", items = "result.jobs", param = "body.cursor", next = "result.next" }
params = "JobSearchParams"
body = { cursor = "str = ...", q = "str" }

[methods.numbered]
http = "GET /numbered"
returns = "Job"
page = { by = "number", param = "page", items = "", start = 0 }
params = "JobNumberedParams"
query = { page = "int = ..." }

[methods.linked]
http = "GET /linked"
returns = "Job"
page = { by = "link", items = "" }

[methods.followed]
http = "GET /followed"
returns = "Job"
page = { by = "url", next = "next" }

[methods.create_and_wait]
like = "create"
summary = "Create a job and wait for it."
returns = "Job"

[methods.create_and_wait.wait]
poll = "retrieve"
done = ["done"]
failed = ["failed"]
every = 0.01

[types.job.Job]
id = "str"
status = "Literal['new', 'done', 'failed']"
at = "datetime | None"
"""

Server = Callable[[httpx.Request], httpx.Response]


def folder(place: Path, name: str, api: str = API, jobs: str = JOBS) -> Path:
    (place / name).mkdir()
    (place / name / "api.toml").write_text(api, "utf-8")
    (place / name / "jobs.toml").write_text(jobs, "utf-8")
    return place / name


class Service:
    """Answers as the declarations say, and keeps what was asked."""

    def __init__(self, ends: str = "done") -> None:
        self.asked: List[httpx.Request] = []
        self.ends = ends
        self.looks = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        path, query = request.url.path[len("/v1") :], dict(request.url.params)
        if path == "/jobs" and request.method == "POST":
            if b"broke" in request.content:
                return httpx.Response(402, json={"fault": {"text": "pay first", "id": 7}})
            return httpx.Response(200, json=self.job("j1"))
        if path == "/jobs/j1":
            self.looks += 1
            state = "new" if self.looks < 3 else self.ends
            return httpx.Response(200, json=self.job("j1", state), headers={"retry-after": "0"})
        if path == "/jobs":
            first = int(query.get("offset", 0))
            rows = [self.job(str(n)) for n in range(first, min(5, first + 2))]
            return httpx.Response(200, json={"rows": rows, "meta": {"total": 5}})
        if path == "/jobs/search":
            cursor = int(json.loads(request.content).get("cursor", 0))
            result = {
                "jobs": [self.job(str(cursor))],
                "next": str(cursor + 1) if cursor < 2 else None,
            }
            return httpx.Response(200, json={"result": result})
        number = int(query.get("page", 0))
        jobs = [self.job(str(number))] if number < 3 else []
        following = f"/v1{path}?page={number + 1}" if number < 2 else None
        if path == "/followed":
            return httpx.Response(200, json={"data": jobs, "next": following})
        links = {"link": f'</v1{path}>; rel="first", <{following}>; rel="next"'}
        return httpx.Response(200, json=jobs, headers=links if following else {})

    def job(self, id: str, status: str = "new") -> Dict[str, Any]:
        return {"id": id, "status": status, "at": "2024-01-02T03:04:05Z"}


@pytest.fixture
def service() -> Service:
    return Service()


def made(Client: Any, service: Server, **settings: Any) -> Any:
    transport = httpx.MockTransport(service)
    return Client(http_client=httpx.Client(transport=transport), **settings)


def test_a_client_is_of_its_own_api_alone(tmp_path: Path, service: Service) -> None:
    Client = seekgpt.declare(folder(tmp_path, "jobs_alone"))
    client = made(Client, service, key="sesame")
    job = client.jobs.create(name="n")
    [request] = service.asked
    assert str(request.url) == "https://jobs.example/v1/jobs"
    assert request.headers["x-jobs-key"] == "sesame"
    assert request.headers["x-version"] == "3"
    assert request.headers["user-agent"].startswith("Jobs-of-ours/Python ")
    assert request.headers["x-request-key"]
    assert request.extensions["timeout"]["read"] == 5
    assert "authorization" not in request.headers
    assert not [name for name in request.headers if "stainless" in name]
    assert not hasattr(client, "chat")
    assert type(job) is Client.types.Job
    assert job.at.year == 2024


def test_a_key_is_an_argument_by_its_name_or_comes_from_the_environment(
    tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    Client: Any = seekgpt.declare(folder(tmp_path, "jobs_keys"))
    made(Client, service, login=("user", "word")).jobs.create(name="n")
    assert service.asked[-1].headers["authorization"] == "Basic dXNlcjp3b3Jk"
    with pytest.raises(TypeError, match=r"'login' .*or 'key'"):
        made(Client, service).jobs.create(name="n")
    monkeypatch.setenv("OUR_JOBS_KEY", "from outside")
    made(Client, service).jobs.create(name="n")
    assert service.asked[-1].headers["x-jobs-key"] == "from outside"
    with pytest.raises(TypeError, match="did you mean 'login'"):
        Client(logn="x")


def test_errors_are_read_where_the_api_has_them(tmp_path: Path, service: Service) -> None:
    Client: Any = seekgpt.declare(folder(tmp_path, "jobs_errors"))
    with pytest.raises(Client.errors.PaymentRequiredError, match="402 - pay first") as caught:
        made(Client, service, key="k").jobs.create(name="broke")
    assert caught.value.code == "7"
    assert isinstance(caught.value, seekgpt.APIStatusError)
    assert caught.value.body == {"fault": {"text": "pay first", "id": 7}}


@pytest.mark.parametrize("method", ["search", "numbered", "linked", "followed"])
def test_every_way_to_page_is_gone_to_its_end(
    tmp_path: Path, service: Service, method: str
) -> None:
    Client = seekgpt.declare(folder(tmp_path, f"jobs_{method}"))
    client = made(Client, service, key="k")
    given = {"q": "x"} if method == "search" else {}
    assert [job.id for job in getattr(client.jobs, method)(**given)] == ["0", "1", "2"]


def test_a_list_ends_at_its_total(tmp_path: Path, service: Service) -> None:
    client = made(seekgpt.declare(folder(tmp_path, "jobs_offset")), service, key="k")
    assert [job.id for job in client.jobs.list(limit=2)] == ["0", "1", "2", "3", "4"]
    assert [dict(r.url.params).get("offset") for r in service.asked] == [None, "2", "4"]


def test_the_next_page_is_not_fetched_from_another_server(tmp_path: Path) -> None:
    def elsewhere(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [], "next": "https://evil.example/v1/followed"})

    client = made(seekgpt.declare(folder(tmp_path, "jobs_elsewhere")), elsewhere, key="k")
    with pytest.raises(seekgpt.SeekGPTError, match="another server, evil"):
        list(client.jobs.followed())


def test_a_method_waits_for_what_it_began(tmp_path: Path, service: Service) -> None:
    client = made(seekgpt.declare(folder(tmp_path, "jobs_waiting")), service, key="k")
    assert client.jobs.create_and_wait(name="n").status == "done"
    assert [r.url.path for r in service.asked] == ["/v1/jobs", *["/v1/jobs/j1"] * 3]


def test_waiting_ends_with_what_failed_and_with_patience(tmp_path: Path) -> None:
    Client = seekgpt.declare(folder(tmp_path, "jobs_failing"))
    with pytest.raises(seekgpt.WaitFailedError, match="ended as 'failed'") as caught:
        made(Client, Service("failed"), key="k").jobs.create_and_wait(name="n")
    assert caught.value.result.id == "j1"
    with pytest.raises(TimeoutError, match="has not ended"):
        made(Client, Service("never"), key="k").jobs.create_and_wait(
            name="n", poll_interval=0.01, max_wait_seconds=0.02
        )


def test_all_of_it_awaits(tmp_path: Path, service: Service) -> None:
    Client = seekgpt.declare(folder(tmp_path, "jobs_async"))
    transport = httpx.MockTransport(service)

    async def use() -> None:
        made = Client.AsyncClient(http_client=httpx.AsyncClient(transport=transport), key="k")
        async with made as found:
            client: Any = found
            assert [job.id async for job in client.jobs.list()] == ["0", "1", "2", "3", "4"]
            assert (await client.jobs.create_and_wait(name="n")).status == "done"

    anyio.run(use)


@pytest.mark.skipif(sys.version_info < (3, 9), reason="stubs are written with ast.unparse")
def test_a_package_has_its_types_and_they_can_be_pickled(
    tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seekgpt.cli.parser import main

    package = folder(tmp_path, "jobs_packed")
    assert main(["package", str(package)]) == 0
    assert main(["package", str(package), "--check"]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    import jobs_packed  # type: ignore[import-not-found]
    from jobs_packed.types.job import Job  # type: ignore[import-not-found]

    job = made(jobs_packed.Client, service, key="k").jobs.create(name="n")
    assert isinstance(job, Job)
    assert Job.__module__ == "jobs_packed.types.job"
    assert pickle.loads(pickle.dumps(job)) == job
    assert "Job" in dir(jobs_packed.types)


def test_two_apis_with_things_of_one_name_do_not_meet(tmp_path: Path, service: Service) -> None:
    other = JOBS.replace('at = "datetime | None"', 'size = "int = ..."')
    first: Any = seekgpt.declare(folder(tmp_path, "jobs_here"))
    second: Any = seekgpt.declare(folder(tmp_path, "jobs_there", jobs=other))
    assert first.types.Job is not second.types.Job
    assert type(made(first, service, key="k").jobs.retrieve("j1")) is first.types.Job
    assert type(made(second, service, key="k").jobs.retrieve("j1")) is second.types.Job


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (('page = "rows"', 'page = "row"'), "jobs.toml:19: methods.list.page: 'row' is unknown"),
        (('by = "token"', 'by = "tokens"'), "methods.search.page.by: 'tokens' is no way to page"),
        ((', next = "result.next"', ""), "methods.search.page: 'token' needs 'next'"),
        (('"body.cursor"', '"body.curser"'), "methods.search.page.param: 'curser' is no parameter"),
        (('poll = "retrieve"', 'poll = "retreive"'), "wait.poll: 'retreive' is no HTTP operation"),
        (('done = ["done"]', 'done = ["dune"]'), "wait.done: 'dune' is no value of 'status'"),
        (("every = 0.01", 'field = "state"'), "wait.field: the answer has no 'state'"),
        (("timeout = 5", 'timeout = "5"'), "methods.create.timeout: '5' is no number"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, change: Any, line: str) -> None:
    assert JOBS.count(change[0]) == 1
    place = folder(tmp_path, "jobs_wrong", jobs=JOBS.replace(*change))
    _, faults = examine(str(place))
    told = [str(fault) for fault in faults]
    assert any(line in each for each in told), told
    assert all("expected" in each or "did you mean" in each for each in told), told
