from typing_extensions import Literal, Required, TypedDict

__all__ = ["StringCheckGraderParam"]

class StringCheckGraderParam(TypedDict, total=False):
    """Compares two strings: equal, different, or contained."""

    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]
