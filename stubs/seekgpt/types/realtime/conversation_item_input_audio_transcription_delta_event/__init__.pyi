from .. import ConversationItemInputAudioTranscriptionDeltaEvent
from .. import LogProbProperties as LogProbProperties

__all__ = ("ConversationItemInputAudioTranscriptionDeltaEvent",)
