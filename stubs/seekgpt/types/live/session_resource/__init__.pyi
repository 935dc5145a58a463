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

AudioOutputVoice = _session_resource.AudioOutputVoice
Delegation = _session_resource.Delegation
Audio = _session_resource.Audio
AudioOutput = _session_resource.AudioOutput
DelegationResponses = _session_resource.DelegationResponses
DelegationDecisions = _session_resource.DelegationDecisions
