"""Objects in an answer are made when somebody looks at them, and nobody can tell."""

from __future__ import annotations

import copy
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, Dict

import pytest

from seekgpt._model.later import made_fields
from seekgpt._runtime.types.structure import structure
from seekgpt._runtime.types.typing_nodes import node_of
from seekgpt.types.responses import Response, ResponseOutputMessage, ResponseUsage, WebSearchTool


def data() -> Dict[str, Any]:
    part = {"type": "output_text", "text": "Hello.", "annotations": []}
    message = {"id": "msg_1", "type": "message", "role": "assistant", "content": [part]}
    return {
        "id": "resp_1",
        "output": [message],
        "status": "completed",
        "usage": {"input_tokens": 1, "input_tokens_details": {"cached_tokens": 0}},
        "tools": [{"type": "web_search"}],
        "colour": "red",
    }


def answer_of(data: Dict[str, Any]) -> Response:
    made: Response = structure(node_of(Response), later=True)(data, False)
    return made


@pytest.fixture
def answer() -> Response:
    made = answer_of(data())
    assert "output" not in made_fields(made)
    return made


def test_looking_at_one_list_makes_that_one(answer: Response) -> None:
    assert isinstance(answer.usage, ResponseUsage)
    assert answer.usage.input_tokens_details.cached_tokens == 0
    assert isinstance(answer.tools[0], WebSearchTool)
    assert "output" not in made_fields(answer)


def test_a_field_is_one_object_however_often_it_is_looked_at(answer: Response) -> None:
    assert answer.output is answer.output
    assert isinstance(answer.output[0], ResponseOutputMessage)
    assert answer.output[0] is vars(answer)["output"][0]


def test_what_is_changed_stays_changed(answer: Response) -> None:
    answer.output[0].id = "other"
    assert answer.to_dict()["output"][0]["id"] == "other"
    answer.output.append(answer.output[0])
    assert len(answer.to_dict()["output"]) == 2


def test_what_is_assigned_before_anybody_looked_takes_the_place(answer: Response) -> None:
    usage: Any = {"mine": 1}
    answer.usage = usage
    answer.status = "failed"
    assert answer.usage is usage
    assert answer.to_dict() == {**data(), "usage": usage, "status": "failed"}


def test_what_is_deleted_before_anybody_looked_is_gone(answer: Response) -> None:
    del answer.output
    del answer.status
    assert answer.output is None
    assert list(answer.to_dict()) == ["id", "usage", "tools", "colour"]


def test_fields_keep_the_order_in_which_they_came(answer: Response) -> None:
    assert answer.tools
    assert answer.output
    assert list(answer.to_dict()) == list(data())
    assert list(vars(answer)) == list(data())


def test_equality_does_not_ask_who_has_looked(answer: Response) -> None:
    other: Response = answer_of(data())
    assert other.output[0].type == "message"
    assert answer == other


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda a: pickle.loads(pickle.dumps(a))]
)
def test_copies_and_pickles_are_equal_and_whole(answer: Response, copied: Any) -> None:
    twin = copied(answer)
    assert twin == answer
    assert isinstance(twin.output[0], ResponseOutputMessage)
    assert (twin.output is answer.output) == (copied is copy.copy)


def test_its_repr_shows_objects(answer: Response) -> None:
    assert "output=[ResponseOutputMessage(id='msg_1'" in repr(answer)


def test_threads_that_look_at_once_see_one_object() -> None:
    for _ in range(50):
        answer: Response = answer_of(data())
        start = Barrier(4)

        def look(index: int, answer: Response = answer, start: Barrier = start) -> Any:
            start.wait()
            return answer.output if index % 2 else vars(answer)["output"]

        with ThreadPoolExecutor(4) as pool:
            first, *others = pool.map(look, range(4))
        assert all(other is first for other in others)


def test_what_is_nested_too_deep_to_make_objects_of_stays_as_it_is() -> None:
    depth = sys.getrecursionlimit()
    filters: Dict[str, Any] = {"type": "and", "filters": []}
    for _ in range(depth):
        filters = {"type": "and", "filters": [filters]}
    tool = {"type": "file_search", "vector_store_ids": [], "filters": filters}
    answer: Response = answer_of({**data(), "tools": [tool]})
    assert answer.tools is not None
    assert answer.output[0].id == "msg_1"
