from .. import _fork_session_config_param
from .. import ForkSessionConfigParam as ForkSessionConfigParam
from .. import AudioFormatParam as AudioFormatParam
from .. import ClientConfigParam as ClientConfigParam
from .. import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam

class Audio(_fork_session_config_param.Audio): ...
class Delegation(_fork_session_config_param.Delegation): ...
