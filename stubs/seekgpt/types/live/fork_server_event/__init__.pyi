from .. import _fork_server_event
from .. import ForkServerEvent as ForkServerEvent
from .. import CommentaryAppendedEvent as CommentaryAppendedEvent
from .. import DecisionEvent as DecisionEvent
from .. import DecisionItemCreatedEvent as DecisionItemCreatedEvent
from .. import DecisionItemDeletedEvent as DecisionItemDeletedEvent
from .. import DelegationCreatedEvent as DelegationCreatedEvent
from .. import ErrorEvent as ErrorEvent
from .. import InfoEvent as InfoEvent
from .. import InputAudioMutedEvent as InputAudioMutedEvent
from .. import InputAudioUnmutedEvent as InputAudioUnmutedEvent
from .. import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
from .. import InstructionsAppendedEvent as InstructionsAppendedEvent
from .. import OutputAudioDeltaEvent as OutputAudioDeltaEvent
from .. import OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
from .. import OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent
from .. import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
from .. import ResponseEvent as ResponseEvent
from .. import SessionClosedEvent as SessionClosedEvent
from .. import SessionStartedEvent as SessionStartedEvent
from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
from .. import ThinkingAppendedEvent as ThinkingAppendedEvent

SessionInputAudioAppend = _fork_server_event.SessionInputAudioAppend
TransportDtmfReceived = _fork_server_event.TransportDtmfReceived
TransportDtmfSend = _fork_server_event.TransportDtmfSend
TransportDtmfSent = _fork_server_event.TransportDtmfSent
TransportRinging = _fork_server_event.TransportRinging
TransportAnswered = _fork_server_event.TransportAnswered
TransportFailed = _fork_server_event.TransportFailed
TransportFailedError = _fork_server_event.TransportFailedError
