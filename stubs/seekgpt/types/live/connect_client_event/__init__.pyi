from .. import _connect_client_event
from .. import ConnectClientEvent as ConnectClientEvent
from .. import CommentaryAppendEvent as CommentaryAppendEvent
from .. import DecisionCreateEvent as DecisionCreateEvent
from .. import DecisionItemCreateEvent2 as DecisionItemCreateEvent2
from .. import DecisionItemDeleteEvent as DecisionItemDeleteEvent
from .. import InputAudioMuteEvent as InputAudioMuteEvent
from .. import InputAudioUnmuteEvent as InputAudioUnmuteEvent
from .. import InstructionsAppendEvent as InstructionsAppendEvent
from .. import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import ResponseItemCreateEvent as ResponseItemCreateEvent
from .. import SessionCloseEvent as SessionCloseEvent
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import ThinkingAppendEvent as ThinkingAppendEvent

TransportDtmfSend = _connect_client_event.TransportDtmfSend
