"""Objects the API answers with: what users do with them."""

from __future__ import annotations

import copy
import inspect
import pickle
import typing
from typing import Any, Dict

import attrs
import cattrs
import pytest

import seekgpt
from seekgpt._runtime.types.structure import structure_as
from seekgpt.types import Embedding, FileObject, Model
from seekgpt.types.chat import ChatCompletion, ParsedChatCompletion
from seekgpt.types.chat.chat_completion import Choice
from seekgpt.types.responses import ParsedContent, ParsedResponse, Response
from seekgpt.types.shared import ResponseFormatJSONSchema
from seekgpt.types.shared.response_format_json_schema import JSONSchema


def completion() -> Dict[str, Any]:
    message = {"role": "assistant", "content": "Hello."}
    return {
        "id": "chatcmpl_1",
        "object": "chat.completion",
        "created": 1,
        "model": "gpt-4o",
        "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": message}],
    }


@pytest.fixture
def answer(client: Any, server: Any) -> ChatCompletion:
    server.answer = completion()
    result: ChatCompletion = client.chat.completions.create(model="gpt-4o", messages=[])
    return result


def test_nested_objects_are_instances_of_their_classes(answer: ChatCompletion) -> None:
    assert isinstance(answer, ChatCompletion)
    assert isinstance(answer.choices[0], Choice)
    assert answer.choices[0].message.content == "Hello."


def test_a_missing_field_reads_as_none_and_is_told_apart_from_null(answer: ChatCompletion) -> None:
    choice = answer.choices[0]
    assert choice.logprobs is None
    assert answer.usage is None
    assert "logprobs" in choice.model_fields_set
    assert "usage" not in answer.model_fields_set


def test_unknown_fields_are_kept_and_readable(client: Any, server: Any) -> None:
    server.answer = {"id": "m", "object": "model", "created": 1, "owned_by": "us", "colour": "red"}
    model = client.models.retrieve("m")
    assert model.colour == "red"
    assert model.model_extra == {"colour": "red"}
    assert model.to_dict()["colour"] == "red"


def test_a_key_named_like_a_method_hides_nothing(client: Any, server: Any) -> None:
    server.answer = {"id": "m", "to_dict": 1, "model_dump": 2, "_request_id": 3, "__deepcopy__": 4}
    model = client.models.retrieve("m")
    assert model.to_dict()["to_dict"] == 1
    assert model.model_extra["model_dump"] == 2
    assert model._request_id == "req_1"
    assert copy.deepcopy(model) == model


def test_a_field_that_python_calls_otherwise_has_both_names() -> None:
    schema = JSONSchema.model_validate({"name": "n", "schema": {"type": "object"}})
    assert schema.schema_ == {"type": "object"}
    assert schema.model_fields_set == {"name", "schema_"}
    assert schema.to_dict() == {"name": "n", "schema": {"type": "object"}}
    assert schema.to_dict(use_api_names=False) == {"name": "n", "schema_": {"type": "object"}}
    schema.schema_ = {}
    assert schema.to_dict()["schema"] == {}


def test_numbers_declared_as_float_are_floats(client: Any, server: Any) -> None:
    server.answer = {"id": "r", "created_at": 17}
    assert isinstance(client.responses.retrieve("r").created_at, float)


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": None},
        {"choices": {}},
        {"choices": ["text", 3, None]},
        {"choices": [{"message": "text"}]},
        {"usage": []},
        {"model": {"nested": True}},
    ],
)
def test_what_does_not_fit_the_declaration_never_raises(
    client: Any, server: Any, odd: Dict[str, Any]
) -> None:
    server.answer = {**completion(), **odd}
    answer = client.chat.completions.create(model="gpt-4o", messages=[])
    assert answer.to_dict() == {**completion(), **odd}


def test_a_variant_of_a_newer_api_is_readable(client: Any, server: Any) -> None:
    server.answer = {"id": "r", "output": [{"type": "telepathy", "strength": 3}]}
    item = client.responses.retrieve("r").output[0]
    assert isinstance(item, seekgpt.BaseModel)
    assert (item.type, item.strength) == ("telepathy", 3)


def test_strict_validation_names_the_path(make: Any, server: Any) -> None:
    server.answer = {**completion(), "choices": [{"index": "first"}]}
    client = make(_strict_response_validation=True)
    with pytest.raises(seekgpt.APIResponseValidationError, match=r"choices\[0\]"):
        client.chat.completions.create(model="gpt-4o", messages=[])


def test_equality_copies_and_pickles(answer: ChatCompletion) -> None:
    for twin in (copy.copy(answer), copy.deepcopy(answer), pickle.loads(pickle.dumps(answer))):
        assert twin == answer
        assert type(twin) is ChatCompletion
        assert twin._request_id == "req_1"
    changed = answer.model_copy(update={"model": "other"})
    assert (changed.model, answer.model) == ("other", "gpt-4o")
    assert changed != answer


def test_attrs_works_on_them_as_on_any_attrs_class(answer: ChatCompletion) -> None:
    assert attrs.has(ChatCompletion)
    assert {"created", "id", "object", "owned_by"} <= set(attrs.fields_dict(Model))
    assert attrs.asdict(answer)["choices"][0]["message"]["content"] == "Hello."
    assert attrs.evolve(answer, model="other").model == "other"
    attrs.resolve_types(Model)
    assert attrs.fields(Model).created.type is int
    assert Model.__match_args__ == ()  # the fields of JSON have no order to match by


def test_cattrs_structures_and_unstructures_them(answer: ChatCompletion) -> None:
    data = cattrs.unstructure(answer)
    assert data == completion()
    again = cattrs.structure(data, ChatCompletion)
    assert again == answer
    assert isinstance(again.choices[0], Choice)
    assert data == completion(), "the caller's data stays the caller's"


def test_pydantic_helpers_have_the_names_that_migrating_code_calls(answer: ChatCompletion) -> None:
    assert answer.model_dump(exclude_unset=True) == completion()
    assert answer.model_dump()["usage"] is None
    assert answer.model_dump(include={"id"}) == {"id": "chatcmpl_1"}
    assert "usage" not in answer.model_dump(exclude_none=True)
    assert ChatCompletion.model_validate_json(answer.model_dump_json()).id == "chatcmpl_1"
    assert ChatCompletion.model_construct(id="x").id == "x"
    with pytest.raises(ValueError, match=r"\$\.choices"):
        ChatCompletion.model_validate({"id": "x"})
    schema = ChatCompletion.model_json_schema()
    described = schema["properties"]["id"]
    assert described["type"] == "string"
    assert f"id: {described['description']}" in (inspect.getdoc(ChatCompletion) or "")
    assert "choices" in schema["required"]


def test_repr_shows_what_was_sent(client: Any, server: Any) -> None:
    server.answer = {"id": "m", "object": "model", "new": [1]}
    assert repr(client.models.retrieve("m")) == "Model(id='m', object='model', new=[1])"


def test_type_hints_are_real_types() -> None:
    hints = typing.get_type_hints(ChatCompletion)
    assert hints["id"] is str
    assert hints["choices"] == typing.List[Choice]
    assert type(None) in typing.get_args(hints["usage"])


def test_classes_say_where_they_are_from() -> None:
    assert ChatCompletion.__module__ == "seekgpt.types.chat.chat_completion"
    assert ChatCompletion.__qualname__ == "ChatCompletion"
    assert ChatCompletion.__doc__
    assert isinstance(inspect.signature(Response), inspect.Signature)


def test_one_class_is_one_class_wherever_it_is_imported_from() -> None:
    import seekgpt.types.file_object

    assert seekgpt.types.file_object.FileObject is FileObject
    assert (
        typing.get_type_hints(seekgpt.types.CreateEmbeddingResponse)["data"]
        == typing.List[Embedding]
    )


def test_a_hand_written_model_works_as_cast_to(client: Any, server: Any) -> None:
    class Weather(seekgpt.BaseModel):
        city: str
        models: typing.List[Model]

    server.answer = {"city": "Oslo", "models": [{"id": "m"}], "wind": 3}
    weather = client.get("/weather", cast_to=Weather)
    assert isinstance(weather, Weather)
    assert isinstance(weather.models[0], Model)
    assert weather.wind == 3


def test_output_text_joins_the_text_of_the_messages(client: Any, server: Any) -> None:
    parts = [{"type": "output_text", "text": text, "annotations": []} for text in ("a", "b")]
    server.answer = {
        "id": "r",
        "output": [
            {"type": "reasoning", "id": "x", "summary": []},
            {"type": "message", "id": "m", "content": parts},
        ],
    }
    assert client.responses.retrieve("r").output_text == "ab"


def test_response_formats_serve_both_ways() -> None:
    from seekgpt.types.shared_params import ResponseFormatJSONSchema as Param

    assert set(Param.__annotations__) == {"json_schema", "type"}
    assert "json_schema" in typing.get_type_hints(ResponseFormatJSONSchema)


def test_a_generic_class_is_of_the_type_that_is_named() -> None:
    of_int = ParsedChatCompletion[int]
    assert typing.get_origin(of_int) is ParsedChatCompletion
    assert typing.get_args(of_int) == (int,)
    assert pickle.loads(pickle.dumps(of_int)) == of_int
    assert typing.get_args(ParsedContent[int])[0].__args__ == (int,)
    made = of_int(id="c")
    assert isinstance(made, ParsedChatCompletion)
    assert isinstance(made, ChatCompletion)
    assert made.model_fields_set == {"id"}
    assert pickle.loads(pickle.dumps(made)) == made

    class Mine(ParsedResponse[int]):
        """A user's own."""

    assert Mine(id="r").output_parsed is None


def test_an_answer_may_be_cast_to_a_generic_class() -> None:
    data = {"choices": [{"message": {"content": "Hi"}}]}
    made = structure_as(ParsedChatCompletion[int], data)
    assert type(made.choices[0].message).__name__ == "ParsedChatCompletionMessage"
    assert typing.get_type_hints(ParsedChatCompletion)["choices"].__args__[0].__parameters__
