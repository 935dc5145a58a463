from .. import _invite_create_params
from .. import InviteCreateParams

__all__ = ("Project", "InviteCreateParams")

class Project(_invite_create_params.Project, total=False): ...
