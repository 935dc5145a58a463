from contextlib import contextmanager
from typing import Any, Iterator

@contextmanager
def fitting(response: Any, piece: Any) -> Iterator[None]: ...
