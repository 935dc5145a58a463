from .. import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeConnection as AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
    Realtime as Realtime,
    RealtimeConnection as RealtimeConnection,
    RealtimeConnectionManager as RealtimeConnectionManager,
    RealtimeConversationItemResource as RealtimeConversationItemResource,
    RealtimeConversationResource as RealtimeConversationResource,
    RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource,
    RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource,
    RealtimeResponseResource as RealtimeResponseResource,
    RealtimeSessionResource as RealtimeSessionResource,
)
