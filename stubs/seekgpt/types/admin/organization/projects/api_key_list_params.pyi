from typing_extensions import Literal, TypedDict

__all__ = ["APIKeyListParams"]

class APIKeyListParams(TypedDict, total=False):
    """List the API keys of a project, page by page."""

    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]
