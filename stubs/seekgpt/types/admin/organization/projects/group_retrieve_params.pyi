from typing_extensions import Literal, Required, TypedDict

__all__ = ["GroupRetrieveParams"]

class GroupRetrieveParams(TypedDict, total=False):
    """Fetch one group that has access to a project."""

    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]
