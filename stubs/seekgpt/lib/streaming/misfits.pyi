from contextlib import contextmanager
from typing import Any, Iterator

@contextmanager
def fitting(response: Any, piece: Any) -> Iterator[None]:
    """Where ``piece``, or all pieces, are added up.

    Raises:
        APIResponseValidationError: that makes no sense.
    """
