from typing_extensions import Literal, Required, TypedDict
from ....._types import SequenceNotStr

__all__ = ["ModelPermissionUpdateParams"]

class ModelPermissionUpdateParams(TypedDict, total=False):
    """Set a project's allow or deny list of models."""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[SequenceNotStr[str]]
