from .. import _session_accept_params
from .. import SessionAcceptParams as SessionAcceptParams
from .. import ClientDelegationParam as ClientDelegationParam
from .. import CustomVoiceParam as CustomVoiceParam
from .. import DecisionTriggerParam as DecisionTriggerParam
from .. import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .. import InitialItemParam as InitialItemParam
from .. import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam

SessionAudioOutputVoice = _session_accept_params.SessionAudioOutputVoice
SessionDelegation = _session_accept_params.SessionDelegation

class Session(_session_accept_params.Session): ...
class SessionAudio(_session_accept_params.SessionAudio): ...
class SessionAudioOutput(_session_accept_params.SessionAudioOutput): ...
class SessionDelegationResponses(_session_accept_params.SessionDelegationResponses): ...
class SessionDelegationDecisions(_session_accept_params.SessionDelegationDecisions): ...
