"""Methods of resources: arguments to requests, and how they look to tools."""

from __future__ import annotations

import copy
import inspect
import threading
import typing
from pathlib import Path
from typing import Any, List

import pytest

import seekgpt
from seekgpt import NOT_GIVEN, AsyncSeekGPT, SeekGPT, omit
from seekgpt._runtime.in_python import python_object
from seekgpt._runtime.library import registry_for
from seekgpt._runtime.resources import resource_class
from seekgpt._spec.check import load


def test_arguments_go_where_the_declaration_says(client: Any, server: Any) -> None:
    client.responses.retrieve("resp 1/2", include=["message.input_image.image_url"])
    url = server.requests[-1].url
    assert url.raw_path.startswith(b"/v1/responses/resp%201%2F2?")
    assert url.params.multi_items() == [("include[]", "message.input_image.image_url")]
    client.responses.create(model="gpt-4o", input="Hi", temperature=0.5)
    assert server.body == {"model": "gpt-4o", "input": "Hi", "temperature": 0.5}


@pytest.mark.parametrize("nothing", [omit, NOT_GIVEN])
def test_what_is_not_given_is_not_sent(client: Any, server: Any, nothing: Any) -> None:
    client.responses.create(model="gpt-4o", input="Hi", temperature=nothing)
    assert "temperature" not in server.body


def test_none_is_null_where_null_is_allowed_and_nothing_where_it_is_not(
    client: Any, server: Any
) -> None:
    client.responses.create(model="gpt-4o", input="Hi", temperature=None, user=None)
    assert server.body == {"model": "gpt-4o", "input": "Hi", "temperature": None}


def test_an_unknown_argument_is_refused_with_the_nearest_name(client: Any) -> None:
    with pytest.raises(
        TypeError, match=r"unexpected keyword argument 'temprature'; did you mean 'temperature'"
    ):
        client.responses.create(temprature=1)


def test_a_missing_argument_is_named(client: Any) -> None:
    with pytest.raises(
        TypeError, match=r"chat.completions.create\(\) missing 2 required arguments"
    ):
        client.chat.completions.create()
    with pytest.raises(TypeError, match="multiple values for argument 'model'"):
        client.models.retrieve("m", model="m")
    with pytest.raises(TypeError, match="takes at most 1 positional argument"):
        client.models.retrieve("m", "n")


@pytest.mark.parametrize("bad", ["", None, ".", "..", "%2e"])
def test_a_path_parameter_that_leads_elsewhere_is_refused_before_any_request(
    client: Any, server: Any, bad: Any
) -> None:
    with pytest.raises(ValueError, match=r"response_id|dot segment"):
        client.responses.retrieve(bad)
    assert not server.requests


def test_extra_arguments_reach_the_request(client: Any, server: Any) -> None:
    client.models.list(extra_query={"a": "b"}, extra_headers={"X-Mine": "1"})
    assert server.url.endswith("/models?a=b")
    assert server.requests[-1].headers["x-mine"] == "1"
    client.responses.create(model="m", input="i", extra_body={"new": [1]}, idempotency_key="key")
    assert server.body == {"model": "m", "input": "i", "new": [1]}
    assert server.requests[-1].headers["idempotency-key"] == "key"


def test_deprecated_methods_warn_at_the_callers_line(client: Any, server: Any) -> None:
    server.answer = "text"
    with pytest.warns(DeprecationWarning, match="files.retrieve_content") as caught:
        client.files.retrieve_content("file_1")
    assert caught[0].filename == __file__


def test_chat_responses_sends_response_format_as_text_format(client: Any, server: Any) -> None:
    client.chat.responses.create(model="m", input="i", response_format={"type": "json_object"})
    assert server.url.endswith("/responses")
    assert server.body["text"] == {"format": {"type": "json_object"}}
    with pytest.raises(TypeError, match="given twice"):
        client.chat.responses.create(
            response_format={"type": "text"}, text={"format": {"type": "text"}}
        )


def test_embeddings_travel_as_base64_and_arrive_as_floats(client: Any, server: Any) -> None:
    server.answer = {"object": "list", "data": [{"index": 0, "embedding": "AACAPwAAAMA="}]}
    answer = client.embeddings.create(model="m", input="text")
    assert server.body["encoding_format"] == "base64"
    assert answer.data[0].embedding == [1.0, -2.0]
    client.embeddings.create(model="m", input="text", encoding_format="float")
    assert server.body["encoding_format"] == "float"


def test_a_class_as_response_format_is_refused(client: Any) -> None:
    with pytest.raises(TypeError, match=r"chat\.completions\.parse"):
        client.chat.completions.create(model="m", messages=[], response_format=seekgpt.BaseModel)


@pytest.mark.parametrize("client_class", [SeekGPT, AsyncSeekGPT])
def test_methods_look_like_hand_written_ones(client_class: Any) -> None:
    method = client_class(api_key="k").embeddings.create
    signature = inspect.signature(method)
    assert signature.parameters["model"].kind is inspect.Parameter.KEYWORD_ONLY
    assert signature.parameters["model"].default is inspect.Parameter.empty
    assert signature.parameters["user"].default is omit
    assert method.__name__ == "create"
    assert method.__qualname__.endswith("Embeddings.create")
    assert method.__module__ == "seekgpt.resources.embeddings"
    assert "Length of the vectors" in method.__doc__
    assert typing.get_type_hints(method)["dimensions"] is int
    assert inspect.iscoroutinefunction(method) is (client_class is AsyncSeekGPT)


def test_an_async_method_takes_what_the_blocking_one_takes() -> None:
    def taken(cls: Any, name: str) -> List[inspect.Parameter]:
        return list(inspect.signature(getattr(cls, name)).parameters.values())

    registry = registry_for(None)
    for path in registry.paths:
        blocking, asynchronous = (resource_class(registry, path, a) for a in (False, True))
        for name in registry.methods(path):
            assert taken(blocking, name) == taken(asynchronous, name), f"{path}.{name}"


@pytest.mark.parametrize("client_class", [SeekGPT, AsyncSeekGPT])
def test_methods_over_others_look_so_too(client_class: Any) -> None:
    files = client_class(api_key="k").vector_stores.files
    method = files.create_and_poll
    taken = inspect.signature(method).parameters
    for name, parameter in inspect.signature(files.create).parameters.items():
        assert taken[name].annotation == parameter.annotation
    assert taken["file_id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert taken["vector_store_id"].kind is inspect.Parameter.KEYWORD_ONLY
    assert method.__qualname__.endswith("Files.create_and_poll")
    assert method.__module__ == "seekgpt.resources.vector_stores.files"
    assert "poll_interval_ms: Milliseconds" in method.__doc__
    assert "HTTP" not in method.__doc__
    assert typing.get_type_hints(method)["poll_interval_ms"] is int
    assert inspect.iscoroutinefunction(method) is (client_class is AsyncSeekGPT)
    defaults = inspect.signature(client_class.files.cls.wait_for_processing).parameters
    assert defaults["poll_interval"].default == 5.0


def test_every_function_that_a_declaration_names_takes_what_it_is_given() -> None:
    api = load(str(Path(seekgpt.__file__).parent.parent / "endpoints"))
    written = [method for method in api.methods() if method.call]
    assert len(written) > 20
    for method in written:
        function = inspect.signature(python_object(method.call))
        needed = {p.name: 0 for p in method.parameters if p.required or p.default is not None}
        needed.update({"manager": None} if method.websocket else {})
        function.bind(None, **needed)
        everything = [*needed, *(p.name for p in method.parameters), *method.taken_options]
        function.bind(None, **dict.fromkeys(everything))


def test_resources_list_their_methods_and_children(client: Any) -> None:
    assert {"create", "retrieve", "input_items", "with_raw_response"} <= set(dir(client.responses))
    assert {"responses", "chat", "files"} <= set(dir(client))
    assert client.responses is client.responses
    with pytest.raises(AttributeError, match="creat"):
        client.responses.creat  # noqa: B018


def test_resource_classes_are_importable_and_can_be_patched(
    client: Any, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seekgpt.resources.chat.completions import AsyncCompletions, Completions

    assert isinstance(client.chat.completions, Completions)
    assert isinstance(AsyncSeekGPT(api_key="k").chat.completions, AsyncCompletions)
    seen: List[Any] = []
    original = Completions.create

    def traced(self: Any, **arguments: Any) -> Any:
        seen.append(arguments)
        return original(self, **arguments)

    monkeypatch.setattr(Completions, "create", traced)
    client.chat.completions.create(model="m", messages=[])
    assert seen == [{"model": "m", "messages": []}]


def test_many_threads_may_touch_a_client_first(make: Any, server: Any) -> None:
    from seekgpt._runtime.library import registry_for
    from seekgpt._runtime.resources import _build

    fresh = _build(registry_for(), "moderations", False)(make())  # nobody has touched this class
    barrier, failures = threading.Barrier(64), []

    def use() -> None:
        barrier.wait()
        try:
            fresh.create(input="x")
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=use) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert len(server.requests) == 64


def test_the_module_is_a_client_too(
    server: Any, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import httpx

    http_client = httpx.Client(transport=httpx.MockTransport(server))
    monkeypatch.setattr(seekgpt, "api_key", "sk-module")
    monkeypatch.setattr(seekgpt, "http_client", http_client)
    module: Any = seekgpt
    module.responses.create(model="m", input="i")
    assert server.requests[-1].headers["authorization"] == "Bearer sk-module"
    monkeypatch.setattr(seekgpt, "api_key", "sk-other")
    module.responses.create(model="m", input="i")
    assert server.requests[-1].headers["authorization"] == "Bearer sk-other"
    with pytest.raises(AttributeError, match="did you mean 'responses'"):
        module.responces  # noqa: B018


def test_a_client_can_be_seen_raw_or_streaming_as_a_whole(client: Any, server: Any) -> None:
    server.answer = {"id": "m", "object": "list", "data": []}
    raw = client.with_raw_response
    assert raw.models.retrieve("m").parse().id == "m"
    assert raw.fine_tuning.jobs.list().http_request.url.path == "/v1/fine_tuning/jobs"
    with client.with_streaming_response.models.retrieve("m") as response:
        assert response.json()["id"] == "m"
    assert {"models", "beta"} <= set(dir(raw))
    assert not {"copy", "api_key"} & set(dir(raw))
    assert "raw responses" in repr(raw)
    with pytest.raises(
        AttributeError, match="no method 'modles' with raw responses; did you mean 'models'"
    ):
        raw.modles  # noqa: B018
    copy.copy(raw)
