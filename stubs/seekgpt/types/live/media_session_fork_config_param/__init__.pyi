from .. import _media_session_fork_config_param
from .. import MediaSessionForkConfigParam as MediaSessionForkConfigParam
from .. import ClientConfigParam as ClientConfigParam
from .. import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam

class Delegation(_media_session_fork_config_param.Delegation): ...
