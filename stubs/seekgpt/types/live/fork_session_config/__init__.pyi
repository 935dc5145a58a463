from .. import _fork_session_config
from .. import ForkSessionConfig as ForkSessionConfig
from .. import AudioFormat as AudioFormat
from .. import ClientConfig as ClientConfig
from .. import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig

Audio = _fork_session_config.Audio
Delegation = _fork_session_config.Delegation
