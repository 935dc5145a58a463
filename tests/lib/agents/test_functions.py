"""Functions as tools of an agent."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List, Literal, Optional

import pytest

import seekgpt
from seekgpt.lib.beta.agents import (
    AgentToolError,
    FunctionTool,
    function_tool,
    pydantic_function_tool,
)
from tests.colours import Colour

from .test_turns import Script, Service, follow, result_of


def forecast(city: str, days: int = 3, unit: Literal["c", "f"] = "c") -> Dict[str, Any]:
    """How the weather will be."""
    return {"city": city, "days": days, "unit": unit}


def test_a_function_is_described_by_its_arguments() -> None:
    tool = function_tool(forecast)
    assert (tool.name, repr(tool)) == ("forecast", "<FunctionTool forecast>")
    assert tool.definition == {
        "type": "function",
        "name": "forecast",
        "description": "How the weather will be.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "days": {"type": "integer"},
                "unit": {"type": "string", "enum": ["c", "f"]},
            },
            "required": ["city"],
            "additionalProperties": False,
        },
    }
    tool.definition["parameters"].clear()
    assert tool.definition["parameters"], "it is a copy"


def test_a_decorator_with_words_of_its_own() -> None:
    @function_tool(name="look", description="Look it up.", defer_loading=True)
    def anything(place: str) -> str:
        return place

    assert anything.definition["name"] == "look"
    assert anything.definition["description"] == "Look it up."
    assert anything.definition["defer_loading"] is True
    assert anything({"place": "here"}) == "here"


def test_what_is_left_out_takes_its_default() -> None:
    tool = function_tool(forecast)
    assert tool({"city": "Oslo"}) == '{"city":"Oslo","days":3,"unit":"c"}'
    assert '"unit":"f"' in tool({"unit": "f", "city": "Oslo"})


class Reporter:
    City = str

    def report(self, city: City) -> NotThere:  # type: ignore[name-defined]  # noqa: F821
        return city


def test_a_method_is_read_where_it_was_written() -> None:
    tool = function_tool(Reporter().report)
    assert tool.definition["parameters"]["properties"] == {"city": {"type": "string"}}
    assert tool({"city": "Oslo"}) == "Oslo"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"city": 5}, "expected string"),
        ({}, "city"),
        ({"city": "Oslo", "unit": "k"}, "unit"),
        ({"city": "Oslo", "when": 1}, "takes no argument 'when'"),
    ],
)
def test_what_does_not_fit_never_comes_to_the_function(arguments: Any, words: str) -> None:
    tool = function_tool(forecast)
    with pytest.raises(ValueError, match=words):
        tool(arguments)


def unnamed(*cities: str) -> None: ...


def private(_city: str) -> None: ...


def bare(city) -> None: ...  # type: ignore[no-untyped-def]


@pytest.mark.parametrize("function", [unnamed, private, bare])
def test_functions_that_are_no_tools(function: Any) -> None:
    with pytest.raises(TypeError, match=r"name each argument|public name and an annotation"):
        function_tool(function)


@dataclasses.dataclass
class Place:
    """Where it is."""

    city: str
    country: Optional[str] = None


def test_a_class_of_arguments() -> None:
    given: List[Any] = []
    tool = pydantic_function_tool(Place, handler=given.append)
    assert (tool.name, tool.definition["description"]) == ("Place", "Where it is.")
    tool({"city": "Oslo"})
    assert given == [Place("Oslo")]


def test_a_class_of_pydantic() -> None:
    pydantic = pytest.importorskip("pydantic", minversion="2")
    model = pydantic.create_model("Asked", city=(str, ...), days=(int, 3))
    tool = pydantic_function_tool(model, handler=lambda asked: asked.days)
    assert tool.definition["parameters"]["required"] == ["city"]
    assert tool({"city": "Oslo"}) == "3"


def test_a_tool_needs_a_name_and_fields() -> None:
    with pytest.raises(ValueError, match="needs a name"):
        FunctionTool(Place, print, name="", description="")
    with pytest.raises(TypeError):
        FunctionTool(int, print, name="x", description="")


@dataclasses.dataclass
class Sky:
    colour: str


@pytest.mark.parametrize(
    ("output", "sent"),
    [
        (None, None),
        ("blue", "blue"),
        (5, "5"),
        (Sky("blue"), '{"colour":"blue"}'),
        ({"colour": "blue"}, '{"colour":"blue"}'),
        (["a", 1], '["a",1]'),
        ([], "[]"),
        ([{"type": "input_text", "text": "a"}], [{"type": "input_text", "text": "a"}]),
        ([{"type": "other"}], '[{"type":"other"}]'),
    ],
)
def test_what_a_function_gives_goes_to_the_agent(colour: Colour, output: Any, sent: Any) -> None:
    @function_tool
    def weather(city: str) -> Any:
        return output

    service = Service(Script().begin().call('{"city": "Oslo"}').end())
    follow(colour, service, tool_handlers={weather.name: weather})
    assert service.posted[1:] == [result_of(success=True, output=sent)]


def test_functions_that_are_awaited() -> None:
    @function_tool
    async def weather(city: str) -> Dict[str, str]:
        return {"in": city}

    service = Service(Script().begin().call('{"city": "Oslo"}').end())
    follow(Colour("asyncio"), service, tool_handlers={"weather": weather})
    assert service.posted[1:] == [result_of(success=True, output='{"in":"Oslo"}')]


@pytest.mark.parametrize(
    ("arguments", "output", "stage"),
    [('{"city": 5}', "", "arguments"), ('{"city": "Oslo"}', object(), "output")],
)
def test_where_it_went_wrong(colour: Colour, arguments: str, output: Any, stage: str) -> None:
    @function_tool
    def weather(city: str) -> Any:
        return output

    errors: List[AgentToolError] = []
    service = Service(Script().begin().call(arguments).end())
    follow(colour, service, tool_handlers={"weather": weather}, on_tool_error=errors.append)
    assert service.posted[1:] == [result_of(success=False, error="Tool handler failed.")]
    assert errors[0].stage == stage
    if stage == "arguments":
        assert isinstance(errors[0].error, seekgpt.StructuredOutputError)
