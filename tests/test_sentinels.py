from __future__ import annotations

import copy
import pickle

import pytest

from seekgpt._sentinels import NOT_GIVEN, NotGiven, Omit, is_given, not_given, omit


@pytest.mark.parametrize("sentinel", [not_given, omit])
def test_there_is_only_one(sentinel: object) -> None:
    assert type(sentinel)() is sentinel
    assert copy.copy(sentinel) is sentinel
    assert copy.deepcopy([sentinel])[0] is sentinel
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(sentinel, protocol)) is sentinel


def test_they_are_falsy_and_told_apart() -> None:
    assert not not_given
    assert not omit
    assert NOT_GIVEN is not_given
    assert isinstance(not_given, NotGiven)
    assert not isinstance(not_given, Omit)
    assert isinstance(omit, Omit)
    assert (repr(not_given), repr(omit)) == ("NOT_GIVEN", "omit")
    assert [is_given(x) for x in (None, 0, "", not_given, omit)] == [True, True, True, False, False]
