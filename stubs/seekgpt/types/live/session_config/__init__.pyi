from typing_extensions import TypeAlias
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

AudioOutputVoice: TypeAlias = _session_config.AudioOutputVoice
Delegation: TypeAlias = _session_config.Delegation
Audio: TypeAlias = _session_config.Audio
AudioOutput: TypeAlias = _session_config.AudioOutput
DelegationResponses: TypeAlias = _session_config.DelegationResponses
DelegationDecisions: TypeAlias = _session_config.DelegationDecisions
