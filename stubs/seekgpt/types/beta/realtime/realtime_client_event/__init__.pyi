from .. import _realtime_client_event
from .. import RealtimeClientEvent as RealtimeClientEvent
from .. import ConversationItemCreateEvent as ConversationItemCreateEvent
from .. import ConversationItemDeleteEvent as ConversationItemDeleteEvent
from .. import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
from .. import ConversationItemTruncateEvent as ConversationItemTruncateEvent
from .. import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
from .. import InputAudioBufferClearEvent as InputAudioBufferClearEvent
from .. import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
from .. import ResponseCancelEvent as ResponseCancelEvent
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import TranscriptionSessionUpdate as TranscriptionSessionUpdate

OutputAudioBufferClear = _realtime_client_event.OutputAudioBufferClear
