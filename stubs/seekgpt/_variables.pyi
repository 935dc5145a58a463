from typing_extensions import TypeVar

T = TypeVar("T", default=None)
