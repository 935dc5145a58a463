from typing_extensions import TypeAlias
from .. import _session_resource
from .. import SessionResource as SessionResource
from .. import AudioFormat as AudioFormat
from .. import ClientConfig as ClientConfig
from .. import ClientDelegation as ClientDelegation
from .. import CustomVoice as CustomVoice
from .. import DecisionTrigger as DecisionTrigger
from .. import DecisionsDelegationConfig as DecisionsDelegationConfig
from .. import InitialItem as InitialItem
from .. import ResponsesDelegationConfig as ResponsesDelegationConfig

AudioOutputVoice: TypeAlias = _session_resource.AudioOutputVoice
Delegation: TypeAlias = _session_resource.Delegation
Audio: TypeAlias = _session_resource.Audio
AudioOutput: TypeAlias = _session_resource.AudioOutput
DelegationResponses: TypeAlias = _session_resource.DelegationResponses
DelegationDecisions: TypeAlias = _session_resource.DelegationDecisions
