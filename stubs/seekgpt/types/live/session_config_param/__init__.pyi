from typing_extensions import TypeAlias
from .. import _session_config_param
from .. import SessionConfigParam as SessionConfigParam
from .. import AudioFormatParam as AudioFormatParam
from .. import ClientConfigParam as ClientConfigParam
from .. import ClientDelegationParam as ClientDelegationParam
from .. import CustomVoiceParam as CustomVoiceParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import InitialItemParam as InitialItemParam
from .. import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam

AudioOutputVoice: TypeAlias = _session_config_param.AudioOutputVoice
Delegation: TypeAlias = _session_config_param.Delegation

class Audio(_session_config_param.Audio, total=False): ...
class AudioOutput(_session_config_param.AudioOutput, total=False): ...
class DelegationResponses(_session_config_param.DelegationResponses, total=False): ...
class DelegationDecisions(_session_config_param.DelegationDecisions, total=False): ...
