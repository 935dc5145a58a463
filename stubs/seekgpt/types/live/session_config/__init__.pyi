from .. import _session_config
from .. import SessionConfig as SessionConfig
from .. import AudioFormat as AudioFormat
from .. import ClientConfig as ClientConfig
from .. import ClientDelegation as ClientDelegation
from .. import CustomVoice as CustomVoice
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionsDelegationConfig as DecisionsDelegationConfig
from .. import InitialItem as InitialItem
from .. import ResponsesDelegationConfig as ResponsesDelegationConfig

AudioOutputVoice = _session_config.AudioOutputVoice
Delegation = _session_config.Delegation
Audio = _session_config.Audio
AudioOutput = _session_config.AudioOutput
DelegationResponses = _session_config.DelegationResponses
DelegationDecisions = _session_config.DelegationDecisions
