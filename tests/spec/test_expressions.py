"""Type expressions: parsed, rendered, refused."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt._spec.expr import BEST, BUILTIN, ExpressionError, parse, parse_field, render, union

_words = st.from_regex(r"[A-Z][A-Za-z0-9]{0,8}", fullmatch=True).filter(
    lambda word: (
        word not in BUILTIN
        and word
        not in (
            "List",
            "Dict",
            "Iterable",
            "Sequence",
            "SequenceNotStr",
            "Mapping",
            "None",
            "True",
            "False",
        )
    )
)
_leaves: Any = st.one_of(
    st.sampled_from(sorted(BUILTIN)),
    st.lists(_words, min_size=1, max_size=3).map(lambda parts: ["ref", ".".join(parts)]),
    st.lists(
        st.one_of(st.text(max_size=8), st.integers(), st.booleans()),
        min_size=1,
        max_size=4,
        unique_by=repr,
    ).map(lambda values: ["literal", *values]),
)


def _tagged(pair: Any) -> Any:
    members, tag = pair
    made = union(members)
    return ["union", made[1], tag] if made[0] == "union" and tag else made


_nodes: Any = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        inner.map(lambda node: ["list", node]),
        inner.map(lambda node: ["dict", "str", node]),
        inner.map(lambda node: ["type", node]),
        inner.map(lambda node: ["ref", "parsed.Generic", node]),
        st.tuples(
            st.lists(inner, min_size=2, max_size=4), st.sampled_from([None, "type", BEST])
        ).map(_tagged),
    ),
    max_leaves=8,
)


@given(_nodes)
def test_what_is_rendered_is_parsed_to_the_same(node: Any) -> None:
    assert parse(render(node)) == node


@given(_nodes, st.one_of(st.integers(), st.booleans(), st.text(max_size=10), st.none()))
def test_defaults(node: Any, default: Any) -> None:
    assert parse_field(f"{render(node)} = {default!r}") == (node, False, default)


@given(st.text(max_size=30))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    with suppress(ExpressionError):
        parse_field(text)


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("Optional[str]", ["union", ["str", "None"], None]),
        ("None | str", ["union", ["str", "None"], None]),
        ("str | str", "str"),
        ("List[int]", ["list", "int"]),
        ("Iterable[Item]", ["list", ["ref", "Item"]]),
        ("dict", ["dict", "str", "object"]),
        ("Literal['a', 1, True]", ["literal", "a", 1, True]),
        ("type[T]", ["type", "T"]),
        ("chat.Parsed[list[T]]", ["ref", "chat.Parsed", ["list", "T"]]),
        ("types.chat.ChatCompletion", ["ref", "types.chat.ChatCompletion"]),
        ("Annotated[A | B, 'kind']", ["union", [["ref", "A"], ["ref", "B"]], "kind"]),
        ("\n    A\n    | B\n", ["union", [["ref", "A"], ["ref", "B"]], None]),
    ],
)
def test_forms(text: str, node: Any) -> None:
    assert parse(text) == node


@pytest.mark.parametrize(
    "text",
    [
        "",
        "str |",
        "1 + 2",
        "f()",
        "lambda: 0",
        "list[1]",
        "Literal[x]",
        "list[str, int]",
        "type[str, int]",
        "str[int]",
        "Parsed[1]",
        "a: b",
        "x; y",
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match="; expected "):
        parse(text)
