from .. import (
    ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
)

__all__ = ("ConversationItemInputAudioTranscriptionSegment",)
