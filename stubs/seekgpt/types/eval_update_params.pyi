from typing import Optional
from typing_extensions import TypedDict
from .shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]

class EvalUpdateParams(TypedDict, total=False):
    """Rename an eval or replace its metadata."""

    metadata: Optional[Metadata]
    name: str
