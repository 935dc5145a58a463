from .. import ConversationItemInputAudioTranscriptionSegment

__all__ = ("ConversationItemInputAudioTranscriptionSegment",)
