"""Modules made from declarations behave like modules that have a file."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
import typing

import pytest

import seekgpt.types
from seekgpt._runtime import library


def test_types_are_importable_from_module_package_and_root() -> None:
    from seekgpt.types import CompletionUsage
    from seekgpt.types.chat import ChatCompletion
    from seekgpt.types.chat.chat_completion import ChatCompletion as Again

    assert ChatCompletion is Again
    assert typing.get_type_hints(ChatCompletion)["usage"] == typing.Optional[CompletionUsage]


def test_import_statements_of_every_form_work() -> None:
    import seekgpt.types.responses.response_input_item_param as module

    assert importlib.import_module(module.__name__) is module
    assert importlib.reload(module) is module
    assert "Message" in dir(module)
    assert module.__all__
    assert module.__doc__


def test_pkgutil_walks_them() -> None:
    names = {info.name for info in pkgutil.iter_modules(seekgpt.types.__path__)}
    assert {"chat", "responses", "file_object", "shared"} <= names


def test_parameter_types_tell_required_keys() -> None:
    from seekgpt.types.chat import ChatCompletionUserMessageParam as Message

    assert Message.__required_keys__ == {"content", "role"}
    assert "name" in Message.__optional_keys__
    assert typing.get_type_hints(Message)["name"] is str
    assert Message(role="user", content="Hi") == {"role": "user", "content": "Hi"}


def test_streaming_parameters_have_a_type_each_way() -> None:
    from seekgpt.types.responses import ResponseCreateParams
    from seekgpt.types.responses.response_create_params import (
        ResponseCreateParamsNonStreaming,
        ResponseCreateParamsStreaming,
    )

    both = typing.Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
    assert ResponseCreateParams == both
    assert ResponseCreateParamsStreaming.__required_keys__ == {"stream"}


def test_a_name_that_is_not_there_is_an_attribute_error_with_a_hint() -> None:
    with pytest.raises(AttributeError, match="did you mean 'ChatCompletion'"):
        importlib.import_module("seekgpt.types.chat").ChatCompletoin  # noqa: B018
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("seekgpt.types.nonsense")


def test_every_declared_type_can_be_built() -> None:
    from seekgpt._runtime.types.models import python_type

    for module, names in library.modules().items():
        for name in names:
            assert python_type(f"{module}.{name}") is not None


def test_a_package_of_resources_has_a_module_of_its_name() -> None:
    from seekgpt.resources.chat import Chat
    from seekgpt.resources.chat.chat import AsyncChat
    from seekgpt.resources.chat.chat import Chat as Same
    from seekgpt.resources.realtime import realtime
    from seekgpt.resources.responses.responses import ResponsesConnection

    assert Same is Chat
    assert AsyncChat.__module__ == "seekgpt.resources.chat"
    assert ResponsesConnection.__name__ == "ResponsesConnection"
    assert {"AsyncRealtime", "Realtime", "AsyncRealtimeConnection"} <= set(dir(realtime))
    assert "from . import" in inspect.getsource(realtime)


def test_importing_the_package_loads_nothing_else() -> None:
    code = (
        "import sys, seekgpt; "
        "print([m for m in ('httpx', 'attr', 'cattrs', 'anyio', 'asyncio') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_a_client_is_ready_without_attrs_and_cattrs() -> None:
    code = (
        "import sys; from seekgpt import SeekGPT; SeekGPT(api_key='k').responses.create; "
        "print([m for m in ('attr', 'cattrs', 'anyio', 'asyncio') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_a_first_answer_is_read_without_attrs_and_cattrs() -> None:
    code = """
import sys
import httpx
from seekgpt import SeekGPT
answer = {"id": "resp_1", "output": [{"type": "message", "content": []}], "usage": {}}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
client = SeekGPT(api_key="k", http_client=httpx.Client(transport=transport))
assert client.responses.create(model="m", input="hi").output[0].content == []
names = {"attr", "cattrs", "typing_extensions", "asyncio"}
if "msgspec" in sys.modules:  # which imports it
    names.discard("typing_extensions")
print(sorted(names & set(sys.modules)))
"""
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_cattrs_knows_the_classes_also_when_it_is_imported_after_them() -> None:
    code = """
from seekgpt.types import Model
import cattrs
model = cattrs.structure({"id": "m", "colour": "red"}, Model)
print(model.colour, cattrs.unstructure(model))
"""
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "red {'id': 'm', 'colour': 'red'}"
