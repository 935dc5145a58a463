from typing_extensions import Literal, Required, TypedDict

__all__ = ["ServiceAccountUpdateParams"]

class ServiceAccountUpdateParams(TypedDict, total=False):
    """Change the name or role of a service account."""

    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]
