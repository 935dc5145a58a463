from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]

class UserCreateParams(TypedDict, total=False):
    """Add a user to a group."""

    user_id: Required[str]
