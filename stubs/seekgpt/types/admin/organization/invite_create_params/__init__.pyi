from .. import _invite_create_params
from .. import InviteCreateParams as InviteCreateParams

class Project(_invite_create_params.Project): ...
