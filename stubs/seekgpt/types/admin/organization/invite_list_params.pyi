from typing_extensions import TypedDict

__all__ = ["InviteListParams"]

class InviteListParams(TypedDict, total=False):
    """List invitations, page by page."""

    after: str
    limit: int
