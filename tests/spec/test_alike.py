"""Lines that resemble each other stand together in what is compiled."""

from __future__ import annotations

from seekgpt._spec.alike import alike


def test_a_line_is_followed_by_the_one_most_like_it() -> None:
    lines = [b'["horse","tail"]', b'["ship","sail","keel"]', b'["horse","mane","tail"]']
    assert alike([*lines, b'["ship","keel"]']) == [0, 2, 1, 3]


def test_every_line_is_there_once() -> None:
    lines = [b'["a"]', b'["a"]', b"[]", b'["b","a"]']
    assert sorted(alike(lines)) == [0, 1, 2, 3]


def test_no_lines_have_no_order() -> None:
    assert alike([]) == []
