"""Binary answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seekgpt._http.answer.binary import HttpxBinaryResponseContent
from seekgpt._http.call import Answer, Call
from tests.colours import Colour
from tests.loopback import Loopback, answer
from tests.streams import collect

CONTENT = b"one\ntwo\xff" * 100
CALL = Call("GET", "/content", Answer(kind="binary"))


def server(content: bytes = CONTENT, kind: str = "audio/mpeg") -> Loopback:
    headers = {"content-type": kind, "x-request-id": "req_3"}
    return Loopback(lambda received: answer(body=content, headers=headers))


def test_reading_the_whole(colour: Colour) -> None:
    async def main() -> None:
        with server() as served:
            client = colour.client(base_url=served.url)
            found = await colour.do(client.execute, CALL)
            assert type(found) is HttpxBinaryResponseContent
            assert found.content == found.read() == await found.aread() == CONTENT
            assert found.response.is_closed
            assert found.headers["content-type"] == "audio/mpeg"
            assert (found.status_code, found.http_version) == (200, "HTTP/1.1")
            assert found.num_bytes_downloaded == len(CONTENT)
            assert found.charset_encoding is None
            assert found._request_id == "req_3"
            assert repr(found) == "<HttpxBinaryResponseContent [200] audio/mpeg>"
            assert "sk-test" not in repr(found)
            await colour.do(client.close)

    colour.run(main)


def test_text_and_json(colour: Colour) -> None:
    async def main() -> None:
        with server(b'{"a": "\xe9"}', "application/json; charset=latin-1") as served:
            client = colour.client(base_url=served.url)
            found = await colour.do(client.execute, CALL)
            assert found.charset_encoding == "latin-1"
            assert found.encoding == "latin-1"
            assert found.text == '{"a": "é"}'
            await colour.do(client.close)
        with server(b'{"a": 1.5}') as served:
            client = colour.client(base_url=served.url)
            found = await colour.do(client.execute, CALL)
            assert found.json(parse_float=str) == {"a": "1.5"}
            await colour.do(client.close)

    colour.run(main)


def test_iterating_in_both_colours(colour: Colour) -> None:
    text = b"one\ntwo\nthree"

    async def main() -> None:
        with server(text, "text/plain") as served:
            client = colour.client(base_url=served.url)
            found = await colour.do(client.execute, CALL)
            assert list(found.iter_bytes(5)) == [b"one\nt", b"wo\nth", b"ree"]
            assert list(found.iter_text()) == [text.decode()]
            assert list(found.iter_lines()) == ["one", "two", "three"]
            if not colour.blocking:
                assert await collect(colour, found.aiter_bytes(5)) == list(found.iter_bytes(5))
                assert await collect(colour, await found.aiter_bytes(5)) == list(
                    found.iter_bytes(5)
                )
                assert await collect(colour, found.aiter_text()) == [text.decode()]
                assert await collect(colour, await found.aiter_lines()) == ["one", "two", "three"]
            await colour.do(found.close if colour.blocking else found.aclose)
            await colour.do(client.close)

    colour.run(main)


def test_writing_to_files(colour: Colour, tmp_path: Path) -> None:
    async def main() -> None:
        with server() as served:
            client = colour.client(base_url=served.url)
            found = await colour.do(client.execute, CALL)
            for number, path in enumerate([tmp_path / "a", str(tmp_path / "b")]):
                found.write_to_file(path)
                assert (tmp_path / "ab"[number]).read_bytes() == CONTENT
            found.stream_to_file(tmp_path / "c", chunk_size=7)
            assert (tmp_path / "c").read_bytes() == CONTENT
            if not colour.blocking:
                await found.astream_to_file(tmp_path / "d", chunk_size=7)
                assert (tmp_path / "d").read_bytes() == CONTENT
            await colour.do(client.close)

    colour.run(main)


def test_raw_gives_the_same(colour: Colour) -> None:
    async def main() -> None:
        with server() as served:
            client = colour.client(base_url=served.url)
            raw: Any = await colour.do(client.execute, CALL.evolve(mode="raw"))
            assert isinstance(raw.parse(), HttpxBinaryResponseContent)
            assert raw.parse().content == raw.content == CONTENT
            await colour.do(client.close)

    colour.run(main)


def test_lines_end_where_lines_end_and_nowhere_else(colour: Colour) -> None:
    text = '{"a": "one\u2028still\x0bone\x85"}\ntwo\r\nthree\rfour\n\nsix'
    expected = ['{"a": "one\u2028still\x0bone\x85"}', "two", "three", "four", "", "six"]

    async def main() -> None:
        with Loopback(lambda received: answer(body=text.encode())) as served:
            client = colour.client(base_url=served.url)
            found = await colour.do(client.execute, CALL)
            assert list(found.iter_lines()) == expected
            if not colour.blocking:
                assert [line async for line in found.aiter_lines()] == expected
            await colour.do(client.close)

    colour.run(main)
