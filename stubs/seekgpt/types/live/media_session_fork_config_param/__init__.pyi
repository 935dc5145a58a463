from .. import _media_session_fork_config_param
from .. import MediaSessionForkConfigParam
from .. import ClientConfigParam as ClientConfigParam
from .. import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam

__all__ = ("MediaSessionForkConfigParam", "Delegation")

class Delegation(_media_session_fork_config_param.Delegation, total=False): ...
