"""`parse`: a class goes out as a schema, and comes back as an instance."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import json
from functools import partial
from typing import Any, Dict, List, Optional, Union

import attrs
import httpx
import pytest
from typing_extensions import Annotated, Literal, TypedDict

import seekgpt
from seekgpt import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    StructuredOutputError,
)
from seekgpt._custom.structured.parsing import pydantic_function_tool
from seekgpt._custom.structured.schemas import parse, strict_schema
from seekgpt.types.chat import (
    ChatCompletion,
    ChatCompletionMessageCustomToolCall,
    ParsedChatCompletion,
)
from seekgpt.types.responses import ParsedResponse, Response
from tests.colours import Colour


class Mood(enum.Enum):
    GOOD = "good"
    BAD = "bad"


@dataclasses.dataclass
class Step:
    """One step of a calculation."""

    text: str
    value: Optional[float] = None


@attrs.define
class Answer:
    """What a calculation gave."""

    steps: List[Step]
    mood: Mood
    kind: Literal["short", "long"] = "short"
    note: Annotated[str, "Anything else"] = attrs.field(default="")
    next: Optional[Answer] = None


class Weather(TypedDict):
    city: str
    degrees: Union[int, None]


@dataclasses.dataclass
class Plain:
    word: str = dataclasses.field(metadata={"description": "The word"})


STEP = {
    "type": "object",
    "description": "One step of a calculation.",
    "properties": {
        "text": {"type": "string"},
        "value": {"anyOf": [{"type": "number"}, {"type": "null"}]},
    },
    "required": ["text", "value"],
    "additionalProperties": False,
}
TEXT = (
    '{"steps": [{"text": "1+1", "value": 2}], "mood": "good", "kind": "long", "note": "",'
    ' "next": null}'
)
ANSWER = Answer([Step("1+1", 2.0)], Mood.GOOD, "long")


def test_a_schema_of_an_attrs_class() -> None:
    schema = strict_schema(Answer)
    assert schema["description"] == "What a calculation gave."
    assert schema["required"] == ["steps", "mood", "kind", "note", "next"]
    assert schema["additionalProperties"] is False
    assert schema["properties"] == {
        "steps": {"type": "array", "items": {"$ref": "#/$defs/Step"}},
        "mood": {"type": "string", "enum": ["good", "bad"]},
        "kind": {"type": "string", "enum": ["short", "long"]},
        "note": {"type": "string", "description": "Anything else"},
        "next": {"anyOf": [{"$ref": "#/$defs/Answer"}, {"type": "null"}]},
    }
    assert schema["$defs"]["Step"] == STEP


def test_schemas_of_other_classes() -> None:
    assert strict_schema(Step) == STEP
    assert strict_schema(Plain)["properties"] == {
        "word": {"type": "string", "description": "The word"}
    }
    assert "description" not in strict_schema(Plain)
    assert strict_schema(Weather) == {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "degrees": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        },
        "required": ["city", "degrees"],
        "additionalProperties": False,
    }


def test_what_has_no_schema() -> None:
    @attrs.define
    class Loose:
        anything: Dict[str, int]

    for unsuited in (int, List[int], object, 7):
        with pytest.raises(TypeError, match="Unsupported format"):
            strict_schema(unsuited)
    with pytest.raises(TypeError, match=r"Loose\.anything"):
        strict_schema(Loose)


def test_parsing() -> None:
    assert parse(Answer, TEXT) == ANSWER
    assert parse(Weather, '{"city": "Oslo", "degrees": 3}') == {"city": "Oslo", "degrees": 3}
    with pytest.raises(Exception, match="Answer"):
        parse(Answer, "{}")


def completion(content: Optional[str], **message: Any) -> Dict[str, Any]:
    finish = message.pop("finish_reason", "stop")
    full = {"role": "assistant", "content": content, "refusal": None, **message}
    choice = {"index": 0, "finish_reason": finish, "message": full}
    return {"id": "c", "object": "chat.completion", "model": "m", "created": 1, "choices": [choice]}


class Exchange:
    """A client that gets one answer and keeps what it sent."""

    def __init__(self, colour: Colour, answer: Any) -> None:
        self.colour = colour
        self.sent: List[Any] = []

        def handle(request: httpx.Request) -> httpx.Response:
            self.sent.append(json.loads(request.content))
            return httpx.Response(200, json=answer, headers={"x-request-id": "req_1"})

        self.client = colour.mock(handle)

    def call(self, method: Any, **arguments: Any) -> Any:
        async def body() -> Any:
            return await self.colour.do(method, **arguments)

        return self.colour.run(body)

    def chat(self, **arguments: Any) -> Any:
        messages = [{"role": "user", "content": "Hi"}]
        return self.call(
            self.client.chat.completions.parse, model="m", messages=messages, **arguments
        )

    def respond(self, **arguments: Any) -> Any:
        given = {"model": "m", "input": "Hi", **arguments}
        return self.call(self.client.responses.parse, **given)


def test_a_chat_completion(colour: Colour) -> None:
    exchange = Exchange(colour, completion(TEXT))
    result = exchange.chat(response_format=Answer)
    assert isinstance(result, ParsedChatCompletion)
    assert isinstance(result, ChatCompletion)
    assert result.choices[0].message.parsed == ANSWER
    assert result._request_id == "req_1"
    assert exchange.sent[0]["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "Answer", "strict": True, "schema": strict_schema(Answer)},
    }
    assert json.loads(result.to_json())["choices"][0]["message"]["parsed"]["mood"] == "good"


def test_a_parsed_message_may_be_sent_back(colour: Colour) -> None:
    exchange = Exchange(colour, completion(TEXT))
    message = exchange.chat(response_format=Answer).choices[0].message
    exchange.call(exchange.client.chat.completions.create, model="m", messages=[message])
    assert exchange.sent[1]["messages"] == [{"role": "assistant", "content": TEXT, "refusal": None}]


@pytest.mark.parametrize("answer", [completion(None, refusal="No."), completion("")])
def test_nothing_to_parse(colour: Colour, answer: Any) -> None:
    assert Exchange(colour, answer).chat(response_format=Answer).choices[0].message.parsed is None


def test_formats_that_are_no_classes(colour: Colour) -> None:
    exchange = Exchange(colour, completion("{}"))
    assert exchange.chat().choices[0].message.parsed is None
    exchange.chat(response_format={"type": "json_object"})
    exchange.chat(response_format=seekgpt.omit)
    assert [sent.get("response_format") for sent in exchange.sent] == [
        None,
        {"type": "json_object"},
        None,
    ]


def test_unfinished_answers(colour: Colour) -> None:
    with pytest.raises(LengthFinishReasonError) as caught:
        Exchange(colour, completion("{", finish_reason="length")).chat(response_format=Answer)
    assert caught.value.completion.id == "c"
    with pytest.raises(ContentFilterFinishReasonError) as filtered:
        Exchange(colour, completion('{"ste', finish_reason="content_filter")).chat()
    assert filtered.value.completion.choices[0].message.content == '{"ste'


def test_tools_of_a_chat_completion(colour: Colour) -> None:
    strict = {"name": "other", "strict": True, "parameters": {}}
    calls = [
        {"id": "1", "type": "function", "function": {"name": name, "arguments": arguments}}
        for name, arguments in (("Plain", '{"word": "w"}'), ("other", "[1]"), ("none", "{}"))
    ]
    exchange = Exchange(colour, completion(None, tool_calls=calls, finish_reason="tool_calls"))
    tools = (
        tool for tool in [pydantic_function_tool(Plain), {"type": "function", "function": strict}]
    )
    message = exchange.chat(tools=tools).choices[0].message
    parsed = [call.function.parsed_arguments for call in message.tool_calls]
    assert parsed == [Plain("w"), [1], None]
    assert exchange.sent[0]["tools"][0] == {
        "type": "function",
        "function": {"name": "Plain", "strict": True, "parameters": strict_schema(Plain)},
    }
    with pytest.raises(ValueError, match="not strict"):
        exchange.chat(tools=[{"type": "function", "function": {"name": "lax"}}])
    with pytest.raises(ValueError, match="custom"):
        exchange.chat(tools=[{"type": "custom", "custom": {}}])


def reply(*output: Any) -> Dict[str, Any]:
    return {"id": "r", "object": "response", "output": list(output)}


def said(text: str) -> Dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {"type": "message", "id": "m", "role": "assistant", "content": [part]}


def test_a_response(colour: Colour) -> None:
    exchange = Exchange(colour, reply({"type": "reasoning", "id": "x", "summary": []}, said(TEXT)))
    result = exchange.respond(text_format=Answer, verbosity="low")
    assert isinstance(result, ParsedResponse)
    assert isinstance(result, Response)
    assert result.output_parsed == ANSWER
    assert result.output_text == TEXT
    assert type(result.output[0]).__name__ == "ResponseReasoningItem"
    assert exchange.sent[0]["text"] == {
        "format": {
            "type": "json_schema",
            "name": "Answer",
            "strict": True,
            "schema": strict_schema(Answer),
        },
        "verbosity": "low",
    }
    with pytest.raises(TypeError, match="given twice"):
        exchange.respond(text_format=Answer, text={"format": {"type": "text"}})


def test_tools_of_a_response(colour: Colour) -> None:
    call = {
        "type": "function_call",
        "call_id": "1",
        "id": "1",
        "name": "Plain",
        "arguments": '{"word": "w"}',
    }
    exchange = Exchange(colour, reply(call))
    tools = [pydantic_function_tool(Plain, description="Say it"), {"type": "web_search"}]
    result = exchange.respond(tools=tools)
    assert result.output[0].parsed_arguments == Plain("w")
    assert result.output_parsed is None
    assert exchange.sent[0]["tools"][0] == {
        "type": "function",
        "name": "Plain",
        "strict": True,
        "parameters": strict_schema(Plain),
        "description": "Say it",
    }
    exchange.call(exchange.client.responses.create, input=result.output)
    assert exchange.sent[1]["input"] == [call]


def test_a_comment_on_the_way_is_no_answer(colour: Colour) -> None:
    comment = {**said("Looking it up."), "phase": "commentary"}
    unknown = {**said("Hm."), "phase": "musing"}
    final = {**said(TEXT), "phase": "final_answer"}
    result = Exchange(colour, reply(comment, unknown, final)).respond(text_format=Answer)
    assert [item.content[0].parsed for item in result.output] == [None, None, ANSWER]
    assert result.output_parsed == ANSWER


def test_functions_in_namespaces(colour: Colour) -> None:
    def call(name: str, **more: Any) -> Dict[str, Any]:
        fields = {"call_id": "1", "id": "1", "name": name, "arguments": '{"word": "w"}'}
        return {"type": "function_call", **fields, **more}

    lax = {"type": "function", "name": "lax", "parameters": {}}
    inside = [pydantic_function_tool(Plain, name="say"), lax]
    tools = [
        {"type": "namespace", "name": "crm", "description": "Customers.", "tools": inside},
        {"type": "function", "name": "say", "strict": True, "parameters": {}},
    ]
    exchange = Exchange(
        colour,
        reply(
            call("say", namespace="crm"),
            call("say"),
            call("say", namespace="say"),
            call("lax", namespace="crm"),
            call("say", namespace="other"),
        ),
    )
    parsed = [item.parsed_arguments for item in exchange.respond(tools=tools).output]
    assert parsed == [Plain("w"), {"word": "w"}, {"word": "w"}, None, None]
    (namespace, _) = exchange.sent[0]["tools"]
    assert namespace["tools"][0] == {
        "type": "function",
        "name": "say",
        "strict": True,
        "parameters": strict_schema(Plain),
    }
    assert inside[0]["function"]["name"] == "say"  # the caller's list is as it was


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
        ("something_new", StructuredOutputError),
    ],
)
def test_responses_that_were_cut_off(colour: Colour, reason: str, error: Any) -> None:
    cut = {**reply(said('{"ste')), "status": "incomplete", "incomplete_details": {"reason": reason}}
    with pytest.raises(error) as caught:
        Exchange(colour, cut).respond(text_format=Answer)
    if error is not StructuredOutputError:
        assert caught.value.completion.output_text == '{"ste'
        assert isinstance(caught.value.__cause__, StructuredOutputError)
    whole = {**cut, "output": [said(TEXT)]}
    assert Exchange(colour, whole).respond(text_format=Answer).output_parsed == ANSWER


def changed(form: Any) -> List[Any]:
    """An input that changes the format of the answer on the way."""
    earlier = {"type": "configuration_update", "text": {"format": {"type": "nothing"}}}
    update = {"type": "configuration_update", "text": {"format": form}}
    return [earlier, update, {"role": "user", "content": "Hi"}]


SCHEMA = {"type": "json_schema", "name": "other", "schema": {}}


def test_what_is_parsed_into_may_be_another_class_than_is_sent(colour: Colour) -> None:
    exchange = Exchange(colour, reply(said(TEXT)))
    assert exchange.respond(parse_as=Answer).output_parsed == ANSWER
    assert "text" not in exchange.sent[0]
    assert exchange.respond(text_format=Plain, parse_as=Answer).output_parsed == ANSWER
    assert exchange.sent[1]["text"]["format"]["name"] == "Plain"
    assert exchange.respond(text_format=Answer, parse_as=None).output_parsed is None
    assert exchange.sent[2]["text"]["format"]["name"] == "Answer"
    assert all("parse_as" not in sent for sent in exchange.sent)


def test_a_format_that_the_input_changes(colour: Colour) -> None:
    exchange = Exchange(colour, reply(said(TEXT)))
    with pytest.raises(TypeError, match="pass the type to parse into as `parse_as`"):
        exchange.respond(text_format=Plain, input=changed(SCHEMA))
    assert exchange.sent == []
    parsed = exchange.respond(text_format=Plain, parse_as=Answer, input=changed(SCHEMA))
    assert parsed.output_parsed == ANSWER
    assert exchange.respond(parse_as=Answer, input=changed(SCHEMA)).output_parsed == ANSWER
    exchange.respond(text_format=Answer)
    own = exchange.sent[-1]["text"]["format"]
    assert exchange.respond(text_format=Answer, input=changed(own)).output_parsed == ANSWER


def test_a_format_that_the_input_changes_to_text(colour: Colour) -> None:
    exchange = Exchange(colour, reply(said("free words")))
    plain = changed({"type": "text"})
    assert exchange.respond(text_format=Answer, input=plain).output_parsed is None
    with pytest.raises(TypeError, match="plain text"):
        exchange.respond(parse_as=Answer, input=plain)


def test_parse_is_no_stream(colour: Colour) -> None:
    exchange = Exchange(colour, reply(said(TEXT)))
    for stream in (False, None, seekgpt.omit):
        assert exchange.respond(text_format=Answer, stream=stream).output_parsed == ANSWER
    with pytest.raises(ValueError, match=r"responses\.stream"):
        exchange.respond(text_format=Answer, stream=True)
    assert "stream" in inspect.signature(exchange.client.responses.parse).parameters


def test_arguments_that_are_no_text(colour: Colour) -> None:
    function = {"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}
    calls = [
        {"id": "1", "type": "function", "function": {"name": "f", "arguments": arguments}}
        for arguments in ({"a": "ä"}, "", None)
    ]
    calls += [{"id": "4", "type": "function", "function": None}]
    custom = {"id": "5", "type": "custom", "custom": {"name": "shell", "input": "ls"}}
    answer = completion(None, tool_calls=[*calls, custom], finish_reason="tool_calls")
    message = Exchange(colour, answer).chat(tools=[function]).choices[0].message
    functions = [call.function for call in message.tool_calls[:3]]
    assert [one.parsed_arguments for one in functions] == [{"a": "ä"}, {}, {}]
    assert functions[0].arguments == '{"a": "ä"}'
    assert message.tool_calls[4].custom.input == "ls"
    assert isinstance(message.tool_calls[4], ChatCompletionMessageCustomToolCall)


def test_raw_responses_parse_too() -> None:
    exchange = Exchange(Colour("sync"), completion(TEXT))
    raw = exchange.client.chat.completions.with_raw_response.parse(
        model="m", messages=[], response_format=Answer
    )
    assert raw.headers["x-request-id"] == "req_1"
    assert raw.parse().choices[0].message.parsed == ANSWER


def test_names_and_generics() -> None:
    assert ParsedChatCompletion[Answer] is not None
    assert (
        "stream"
        not in inspect.signature(seekgpt.SeekGPT(api_key="k").chat.completions.parse).parameters
    )


def test_pydantic(colour: Colour) -> None:
    pydantic = pytest.importorskip("pydantic")

    class Inner(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        n: int = pydantic.Field(description="A number")

    class Outer(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        inner: Inner = pydantic.Field(description="Inside")
        maybe: Optional[str] = None

    Outer.model_rebuild(_types_namespace={"Inner": Inner, "Optional": Optional})
    schema = strict_schema(Outer)
    assert schema["required"] == ["inner", "maybe"]
    assert "default" not in schema["properties"]["maybe"]
    assert schema["properties"]["inner"]["properties"]["n"]["description"] == "A number"
    assert schema["properties"]["inner"]["additionalProperties"] is False
    result = Exchange(colour, completion('{"inner": {"n": 3}}')).chat(response_format=Outer)
    assert result.choices[0].message.parsed == Outer(inner=Inner(n=3))


_MISSHAPEN: List[Any] = [
    {"choices": [1]},
    {"choices": {"a": 1}},
    {"choices": [{"message": {"tool_calls": 5}}]},
    {"output": [1]},
    {"output": "x"},
    {"output": [{"type": "message", "content": [1]}]},
    None,
]


@pytest.mark.parametrize("data", _MISSHAPEN, ids=json.dumps)
def test_an_answer_that_does_not_fit_its_own_type_is_told(colour: Colour, data: Any) -> None:
    """``None`` stands for 204, which has no body."""
    answer = httpx.Response(204) if data is None else httpx.Response(200, json=data)
    client = colour.mock(lambda request: answer)
    spoken: Any = [{"role": "user", "content": "hello"}]

    async def body() -> None:
        chat, responses = client.chat.completions, client.responses
        if data is None or "choices" in data:
            ask = partial(chat.parse, model="m", messages=spoken, response_format=Step)
        else:
            ask = partial(responses.parse, model="m", input="x", text_format=Step)
        with pytest.raises(seekgpt.APIResponseValidationError):
            await colour.do(ask)

    colour.run(body)
