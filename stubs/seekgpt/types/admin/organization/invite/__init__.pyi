from .. import _invite
from .. import Invite as Invite

Project = _invite.Project
