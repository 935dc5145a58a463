from typing_extensions import TypeAlias
from .. import _invite
from .. import Invite as Invite

Project: TypeAlias = _invite.Project
