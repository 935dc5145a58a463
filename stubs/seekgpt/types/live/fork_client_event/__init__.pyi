from .. import ForkClientEvent
from .. import CommentaryAppendEvent as CommentaryAppendEvent
from .. import DecisionCreateEvent as DecisionCreateEvent
from .. import DecisionItemCreateEvent as DecisionItemCreateEvent
from .. import DecisionItemDeleteEvent as DecisionItemDeleteEvent
from .. import ForkSessionStartEvent as ForkSessionStartEvent
from .. import InputAudioAppendEvent as InputAudioAppendEvent
from .. import InputAudioMuteEvent as InputAudioMuteEvent
from .. import InputAudioUnmuteEvent as InputAudioUnmuteEvent
from .. import InstructionsAppendEvent as InstructionsAppendEvent
from .. import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import ResponseItemCreateEvent as ResponseItemCreateEvent
from .. import SessionCloseEvent as SessionCloseEvent
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import ThinkingAppendEvent as ThinkingAppendEvent

__all__ = ("ForkClientEvent",)
