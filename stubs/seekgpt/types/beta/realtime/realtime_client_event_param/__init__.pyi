from .. import _realtime_client_event_param
from .. import RealtimeClientEventParam as RealtimeClientEventParam
from .. import ConversationItemCreateEventParam as ConversationItemCreateEventParam
from .. import ConversationItemDeleteEventParam as ConversationItemDeleteEventParam
from .. import ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam
from .. import ConversationItemTruncateEventParam as ConversationItemTruncateEventParam
from .. import InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam
from .. import InputAudioBufferClearEventParam as InputAudioBufferClearEventParam
from .. import InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam
from .. import ResponseCancelEventParam as ResponseCancelEventParam
from .. import ResponseCreateEventParam as ResponseCreateEventParam
from .. import SessionUpdateEventParam as SessionUpdateEventParam
from .. import TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam

class OutputAudioBufferClear(_realtime_client_event_param.OutputAudioBufferClear): ...
