from typing import Mapping

_SAFE: str

def expand(template: str, values: Mapping[str, object]) -> str:
    """Fill ``/files/{file_id}/content``, percent-encoding each value.

    Empty values and dot segments in any spelling are refused: they would silently address another
    endpoint than the one that was called.
    """
