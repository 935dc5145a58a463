from .. import _media_session_config_param
from .. import MediaSessionConfigParam as MediaSessionConfigParam
from .. import ClientConfigParam as ClientConfigParam
from .. import ClientDelegationParam as ClientDelegationParam
from .. import CustomVoiceParam as CustomVoiceParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import InitialItemParam as InitialItemParam
from .. import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam

AudioOutputVoice = _media_session_config_param.AudioOutputVoice
Delegation = _media_session_config_param.Delegation

class Audio(_media_session_config_param.Audio): ...
class AudioOutput(_media_session_config_param.AudioOutput): ...
class DelegationResponses(_media_session_config_param.DelegationResponses): ...
class DelegationDecisions(_media_session_config_param.DelegationDecisions): ...
class WakePolicy(_media_session_config_param.WakePolicy): ...
