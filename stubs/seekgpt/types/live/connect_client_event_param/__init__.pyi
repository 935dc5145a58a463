from .. import _connect_client_event_param
from .. import ConnectClientEventParam as ConnectClientEventParam
from .. import CommentaryAppendEventParam as CommentaryAppendEventParam
from .. import DecisionCreateEventParam as DecisionCreateEventParam
from .. import DecisionItemCreateEvent2Param as DecisionItemCreateEvent2Param
from .. import DecisionItemDeleteEventParam as DecisionItemDeleteEventParam
from .. import InputAudioMuteEventParam as InputAudioMuteEventParam
from .. import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
from .. import InstructionsAppendEventParam as InstructionsAppendEventParam
from .. import OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam
from .. import ResponseCreateEventParam as ResponseCreateEventParam
from .. import ResponseItemCreateEventParam as ResponseItemCreateEventParam
from .. import SessionCloseEventParam as SessionCloseEventParam
from .. import SessionUpdateEventParam as SessionUpdateEventParam
from .. import ThinkingAppendEventParam as ThinkingAppendEventParam

class TransportDtmfSend(_connect_client_event_param.TransportDtmfSend): ...
