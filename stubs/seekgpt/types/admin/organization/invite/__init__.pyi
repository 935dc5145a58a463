from typing_extensions import TypeAlias
from .. import _invite
from .. import Invite

__all__ = ("Invite", "Project")
Project: TypeAlias = _invite.Project
