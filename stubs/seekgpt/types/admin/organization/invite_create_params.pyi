from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Project", "InviteCreateParams"]

class Project(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]

class InviteCreateParams(TypedDict, total=False):
    """Invite someone to the organization by e-mail."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[Project]
