from typing_extensions import TypeAlias
from .. import _session_accept_params
from .. import SessionAcceptParams as SessionAcceptParams
from .. import ClientDelegationParam as ClientDelegationParam
from .. import CustomVoiceParam as CustomVoiceParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import InitialItemParam as InitialItemParam
from .. import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam

SessionAudioOutputVoice: TypeAlias = _session_accept_params.SessionAudioOutputVoice
SessionDelegation: TypeAlias = _session_accept_params.SessionDelegation

class Session(_session_accept_params.Session, total=False): ...
class SessionAudio(_session_accept_params.SessionAudio, total=False): ...
class SessionAudioOutput(_session_accept_params.SessionAudioOutput, total=False): ...
class SessionDelegationResponses(
    _session_accept_params.SessionDelegationResponses,
    total=False,
): ...
class SessionDelegationDecisions(
    _session_accept_params.SessionDelegationDecisions,
    total=False,
): ...
