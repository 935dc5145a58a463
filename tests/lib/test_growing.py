"""Texts and objects that arrive in pieces."""

from __future__ import annotations

import copy
import pickle
from typing import Any, List

from hypothesis import given
from hypothesis import strategies as st

from seekgpt.lib.streaming.chat import ChunkEvent, ContentDeltaEvent, RefusalDeltaEvent
from seekgpt.lib.streaming.growing import Items, Text, begun, frozen, grow, plain


@given(st.lists(st.text(max_size=3), max_size=12), st.data())
def test_a_text_is_known_as_it_was_after_each_piece(pieces: List[str], data: Any) -> None:
    text = Text()
    for piece in pieces:
        text.add(piece)
    for _ in range(3):
        count = data.draw(st.integers(1, len(text)))
        assert text.until(count) == "".join(pieces[: count - 1])
    assert str(text) == "".join(pieces)


def test_objects_grow_by_their_fields() -> None:
    tree: Any = {}
    for delta in (
        {"role": "assistant", "content": "", "id": "a"},
        {"role": "assistant", "content": "Hel", "more": None, "count": 1},
        {"content": "lo", "id": "a", "more": {"text": "x"}, "count": 2, "done": False},
        {"content": None, "more": {"text": "y"}, "done": True},
    ):
        grow(tree, delta)
    assert plain(tree) == {
        "role": "assistant",
        "content": "Hello",
        "id": "a",
        "more": {"text": "xy"},
        "count": 3,
        "done": True,
    }


def test_items_grow_by_their_index() -> None:
    items = Items()
    items.add([{"index": 1, "text": "b"}, {"index": 0, "text": "a"}])
    items.add([{"index": 0, "text": "A"}, "other", {"text": "no index"}])
    assert items.plain() == [
        {"index": 0, "text": "aA"},
        {"index": 1, "text": "b"},
        "other",
        {"text": "no index"},
    ]


def test_pieces_without_an_index_belong_to_what_came_last() -> None:
    tree: Any = {}
    for piece in (
        {"id": "a", "text": "1"},
        {"text": "2"},
        {"id": "b", "text": "3"},
        {"id": "a", "text": "4"},
        {"text": "5"},
    ):
        grow(tree, {"tool_calls": [piece]})
    assert plain(tree)["tool_calls"] == [{"id": "a", "text": "1245"}, {"id": "b", "text": "3"}]
    grow(tree, {"annotations": [{"text": "x"}, {"text": "y"}]})
    assert plain(tree)["annotations"] == [{"text": "x"}, {"text": "y"}]


def test_a_whole_object_grows_where_its_items_stand() -> None:
    data = {"id": "a", "calls": [{"id": "c", "input": "1"}], "names": ["x"], "empty": []}
    tree = begun(data)
    assert plain(tree) == data
    grow(tree, {"calls": [{"index": 0, "input": "2"}], "id": "b"})
    assert plain(tree)["calls"] == [{"id": "c", "index": 0, "input": "12"}]
    assert plain(tree)["id"] == "a"
    assert data["calls"] == [{"id": "c", "input": "1"}]


@given(st.lists(st.text(max_size=3), min_size=1, max_size=8), st.data())
def test_what_is_frozen_does_not_grow(pieces: List[str], data: Any) -> None:
    at = data.draw(st.integers(0, len(pieces)))
    tree: Any = {"items": Items()}
    kept: Any = None
    for count, piece in enumerate([*pieces, ""]):
        if count == at:
            kept, known = frozen(tree), plain(tree)
        grow(tree, {"text": piece, "items": [{"index": count % 2, "text": piece}]})
    assert plain(kept) == known


def test_what_is_looked_at_later_is_a_field_like_others() -> None:
    text = Text("one")
    looks: List[str] = []

    def event() -> Any:
        count = len(text)

        def snapshot() -> str:
            looks.append("looked")
            return text.until(count)

        return RefusalDeltaEvent.adopt({"type": "refusal.delta", "delta": "x"}, snapshot=snapshot)

    first, second = event(), event()
    text.add(" two")
    assert not looks
    assert first.snapshot == first.snapshot == "one"
    assert looks == ["looked"]
    assert first.to_dict() == {"type": "refusal.delta", "delta": "x", "snapshot": "one"}
    assert second == first
    assert repr(second) == "RefusalDeltaEvent(type='refusal.delta', delta='x', snapshot='one')"
    assert event().snapshot == "one two"
    for twin in (copy.copy(event()), copy.deepcopy(event()), pickle.loads(pickle.dumps(event()))):
        assert twin.snapshot == "one two"


def test_events_may_be_made_by_hand() -> None:
    event = ContentDeltaEvent(type="content.delta", delta="x", snapshot="ax")
    assert event.snapshot == "ax"
    assert event.parsed is None
    assert event.model_fields_set == {"type", "delta", "snapshot"}
    assert ChunkEvent(type="chunk").snapshot is None
