"""`client.get`, `client.post` and their like, in all three colours."""

from __future__ import annotations

import io
import json
from typing import Any, Callable, List

import httpx
import pytest

import seekgpt
from seekgpt._http.options import FinalRequestOptions
from tests.colours import Colour

Calling = Callable[..., Any]


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200,
        json={
            "method": request.method,
            "path": request.url.raw_path.decode(),
            "type": request.headers.get("content-type"),
            "body": request.content.decode("latin-1"),
        },
    )


@pytest.fixture
def calling(colour: Colour) -> Calling:
    """Make one call on a client whose server tells what it got."""

    def calling(name: str, *args: Any, handler: Any = echo, **kwargs: Any) -> Any:
        async def body() -> Any:
            client = colour.mock(handler)
            kwargs.setdefault("cast_to", object)
            result = await colour.do(getattr(client, name), *args, **kwargs)
            await colour.do(client.close)
            return result

        return colour.run(body)

    return calling


@pytest.mark.parametrize("name", ["post", "put", "patch", "delete"])
def test_bodies(calling: Calling, name: str) -> None:
    got = calling(name, "/x", body={"a": None})
    assert (got["method"], got["path"]) == (name.upper(), "/v1/x")
    assert (got["type"], got["body"]) == ("application/json", '{"a":null}')
    bare = calling(name, "/x")
    assert (bare["type"], bare["body"]) == (None, "")


def test_get(calling: Calling) -> None:
    got = calling("get", "/x", options={"params": {"a": [1]}})
    assert (got["method"], got["path"]) == ("GET", "/v1/x?a%5B%5D=1")


def test_extra_json(calling: Calling) -> None:
    def sent(body: Any, extra: Any) -> Any:
        got = calling("post", "/x", body=body, options={"extra_json": extra})
        return json.loads(got["body"])

    assert sent({"foo": "bar"}, {"baz": False}) == {"foo": "bar", "baz": False}
    assert sent(None, {"baz": False}) == {"baz": False}
    assert sent({"foo": 1, "baz": True}, {"baz": None}) == {"foo": 1, "baz": None}


def test_raw_content(calling: Calling) -> None:
    options = {"headers": {"Content-Type": "application/octet-stream"}}
    for content in (b"raw", bytearray(b"raw"), io.BytesIO(b"raw"), "raw"):
        got = calling("post", "/x", content=content, options=options)
        assert (got["type"], got["body"]) == ("application/octet-stream", "raw")


def test_content_from_an_iterator_is_read_lazily() -> None:
    read: List[int] = []

    def chunks() -> Any:
        read.append(1)
        yield b"raw"

    class Lazy(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            assert not read
            return httpx.Response(200, content=request.read())

    client = Colour("sync").client(http_client=httpx.Client(transport=Lazy()))
    assert client.post("/x", content=chunks(), cast_to=httpx.Response).content == b"raw"


def test_bytes_as_body_are_deprecated(calling: Calling) -> None:
    with pytest.deprecated_call(match="raw bytes as `body`"):
        assert calling("post", "/x", body=b"raw")["body"] == "raw"


def test_what_excludes_each_other(calling: Calling) -> None:
    with pytest.raises(TypeError, match="`body` and `content`"):
        calling("post", "/x", body={}, content=b"")
    with pytest.raises(TypeError, match="`files` and `content`"):
        calling("post", "/x", files={}, content=b"")


def test_multipart_with_a_boundary_of_ones_own(calling: Calling) -> None:
    boundary = "6b7ba517decee4a450543ea6ae821c82"
    got = calling(
        "post",
        "/x",
        body={"array": ["foo", "bar"]},
        files=[("foo.txt", b"hello world")],
        options={"headers": {"Content-Type": f"multipart/form-data; boundary={boundary}"}},
    )
    assert got["body"].split("\r\n") == [
        f"--{boundary}",
        'Content-Disposition: form-data; name="array[]"',
        "",
        "foo",
        f"--{boundary}",
        'Content-Disposition: form-data; name="array[]"',
        "",
        "bar",
        f"--{boundary}",
        'Content-Disposition: form-data; name="foo.txt"; filename="upload"',
        "Content-Type: application/octet-stream",
        "",
        "hello world",
        f"--{boundary}--",
        "",
    ]


def test_multipart_asked_for_by_header(calling: Calling) -> None:
    options = {"headers": {"Content-Type": "multipart/form-data"}}
    got = calling("post", "/x", body={"a": {"b": 1}}, options=options)
    assert "; boundary=" in got["type"]
    assert got["type"].count("multipart") == 1
    assert 'name="a[b]"\r\n\r\n1\r\n' in got["body"]


@pytest.mark.parametrize(
    ("cast_to", "content", "expected"),
    [
        (str, b"text", "text"),
        (bytes, b"\x00\xff", b"\x00\xff"),
        (int, b"5", 5),
        (float, b"1.5", 1.5),
        (bool, b"true", True),
        (None, b"whatever", None),
        (type(None), b"whatever", None),
        (object, b'{"a": [1]}', {"a": [1]}),
    ],
)
def test_cast_to(calling: Calling, cast_to: Any, content: bytes, expected: object) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=content)

    assert calling("get", "/x", cast_to=cast_to, handler=handler) == expected


@pytest.mark.parametrize("cast_to", [int, float])
def test_cast_to_a_number_that_is_none(calling: Calling, cast_to: Any) -> None:
    page = b"<html>" + b"x" * 10_000

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=page)

    expected = rf"Expected a {cast_to.__name__}, but .* begins with: <html>"
    with pytest.raises(seekgpt.APIResponseValidationError, match=expected) as caught:
        calling("get", "/x", cast_to=cast_to, handler=handler)
    assert len(str(caught.value)) < 300
    assert caught.value.body == page.decode()


def test_cast_to_a_response(calling: Calling) -> None:
    response = calling("post", "/x", cast_to=httpx.Response, body={"my_param": True})
    assert isinstance(response, httpx.Response)
    assert json.loads(response.json()["body"]) == {"my_param": True}


def test_requests_described_by_options(colour: Colour) -> None:
    async def body() -> Any:
        client = colour.mock(echo)
        options = FinalRequestOptions.construct(
            method="post", url="/x", json_data={"a": 1}, params={"q": True}
        )
        assert repr(options) == "<FinalRequestOptions POST /x>"
        return await colour.do(client.request, object, options)

    got = colour.run(body)
    assert (got["path"], got["body"]) == ("/v1/x?q=true", '{"a":1}')


def test_form_bodies() -> None:
    from seekgpt._http.call import Answer, Call

    client = Colour("sync").mock(echo)
    got = client.execute(
        Call("POST", "/x", Answer(), body={"a": [1, 2], "b": {"c": "d e"}}, encoding="form")
    )
    assert got["type"] == "application/x-www-form-urlencoded"
    assert got["body"] == "a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=d+e"
