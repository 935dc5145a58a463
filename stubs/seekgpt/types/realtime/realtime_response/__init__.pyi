from typing_extensions import TypeAlias
from .. import _realtime_response
from .. import RealtimeResponse as RealtimeResponse
from .. import ConversationItem as ConversationItem
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import RealtimeResponseStatus as RealtimeResponseStatus
from .. import RealtimeResponseUsage as RealtimeResponseUsage

Audio: TypeAlias = _realtime_response.Audio
AudioOutput: TypeAlias = _realtime_response.AudioOutput
