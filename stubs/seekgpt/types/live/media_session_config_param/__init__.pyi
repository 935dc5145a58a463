from typing_extensions import TypeAlias
from .. import _media_session_config_param
from .. import MediaSessionConfigParam as MediaSessionConfigParam
from .. import ClientConfigParam as ClientConfigParam
from .. import ClientDelegationParam as ClientDelegationParam
from .. import CustomVoiceParam as CustomVoiceParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import InitialItemParam as InitialItemParam
from .. import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam

AudioOutputVoice: TypeAlias = _media_session_config_param.AudioOutputVoice
Delegation: TypeAlias = _media_session_config_param.Delegation

class Audio(_media_session_config_param.Audio, total=False): ...
class AudioOutput(_media_session_config_param.AudioOutput, total=False): ...
class DelegationResponses(_media_session_config_param.DelegationResponses, total=False): ...
class DelegationDecisions(_media_session_config_param.DelegationDecisions, total=False): ...
class WakePolicy(_media_session_config_param.WakePolicy, total=False): ...
