"""One case for each declared endpoint: a call with made-up arguments over real HTTP.

The server checks that what the runtime sends is what was declared, and the client, in strict mode,
that what it gets is. So this holds the declarations, the runtime and the server together.
"""

from __future__ import annotations

import asyncio
from functools import reduce
from typing import Any, Dict, List

import pytest

from seekgpt import AsyncSeekGPT, AsyncStream, SeekGPT, Stream
from seekgpt._http.answer.binary import HttpxBinaryResponseContent
from seekgpt._http.answer.pages import BasePage
from seekgpt._model.base import BaseModel
from seekgpt._runtime import library
from seekgpt._spec.expr import Node
from seekgpt._spec.model import Method
from seekgpt.testing import Server
from seekgpt.testing.examples import Examples

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

_REGISTRY = library.registry_for()
_METHODS: Dict[str, Method] = {
    method.path: method
    for path in _REGISTRY.paths
    for name in _REGISTRY.methods(path)
    for method in [_REGISTRY.method(path, name)]
    if method.verb
}
_STREAMS = [path for path, method in _METHODS.items() if method.stream is not None]


def _arguments(method: Method, everything: bool = False) -> Dict[str, Any]:
    examples = Examples(library.lookup)
    return {
        parameter.name: examples.make(parameter.type, name=parameter.name)
        for parameter in method.parameters
        if parameter.required
        or (everything and parameter.name != "stream" and parameter.type[0] != "type")
    }


def _bound(client: Any, path: str) -> Any:
    return reduce(getattr, path.split("."), client)


def _asking(method: Method) -> Dict[str, Any]:
    """The arguments of a call that is answered with a stream."""
    return {**_arguments(method), **({} if method.streams else {"stream": True})}


def _check(method: Method, result: Any) -> None:
    if method.streams:
        assert isinstance(result, (Stream, AsyncStream))
    elif method.returns == "None":
        assert result is None
    elif method.returns == "str":
        assert isinstance(result, str)
    elif method.returns == "bytes":
        assert isinstance(result, HttpxBinaryResponseContent)
        assert result.content
    elif method.page:
        assert isinstance(result, BasePage)
        assert result._request_id
    else:
        assert isinstance(result, BaseModel) or not _is_class(method.returns)


def _is_class(node: Node) -> bool:
    return node[0] == "ref" and library.lookup(node[1]).kind == "model"


@pytest.mark.parametrize("everything", [False, True], ids=["required", "everything"])
@pytest.mark.parametrize("path", list(_METHODS))
def test_answers(client: SeekGPT, path: str, everything: bool) -> None:
    method = _METHODS[path]
    if path == "chat.responses.create" and everything:
        pytest.skip("`response_format` and `text` cannot both be given")
    if path == "beta.agents.sessions.create" and everything:
        pytest.skip("its tools are called while events are read")
    if path.endswith("chat.completions.parse") and everything:
        pytest.skip("its tools have to be strict")
    _check(method, _bound(client, path)(**_arguments(method, everything)))


@pytest.mark.parametrize("path", _STREAMS)
def test_streams(client: SeekGPT, path: str) -> None:
    with _bound(client, path)(**_asking(_METHODS[path])) as stream:
        events: List[Any] = list(stream)
    assert len(events) > 1


@pytest.mark.parametrize("path", [p for p, m in _METHODS.items() if m.page and m.page != "page"])
def test_three_pages(client: SeekGPT, path: str) -> None:
    arguments = _arguments(_METHODS[path])
    pages = list(_bound(client, path)(**arguments).iter_pages())
    assert len(pages) == 3
    assert not pages[-1].has_next_page()


def test_answers_async(server: Server) -> None:
    async def call_all() -> None:
        async with AsyncSeekGPT(
            base_url=server.base_url,
            api_key="key",
            admin_api_key="admin",
            max_retries=0,
            _strict_response_validation=True,
        ) as client:
            for path, method in _METHODS.items():
                _check(method, await _bound(client, path)(**_arguments(method)))
                if method.stream is not None:
                    async with await _bound(client, path)(**_asking(method)) as stream:
                        assert [event async for event in stream]

    asyncio.run(call_all())
