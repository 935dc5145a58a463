from .. import _realtime_response
from .. import RealtimeResponse as RealtimeResponse
from .. import ConversationItem as ConversationItem
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import RealtimeResponseStatus as RealtimeResponseStatus
from .. import RealtimeResponseUsage as RealtimeResponseUsage

Audio = _realtime_response.Audio
AudioOutput = _realtime_response.AudioOutput
