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

AudioOutputVoice = _session_config_param.AudioOutputVoice
Delegation = _session_config_param.Delegation

class Audio(_session_config_param.Audio): ...
class AudioOutput(_session_config_param.AudioOutput): ...
class DelegationResponses(_session_config_param.DelegationResponses): ...
class DelegationDecisions(_session_config_param.DelegationDecisions): ...
