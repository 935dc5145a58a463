from .. import InputAudioBufferDtmfEventReceivedEvent

__all__ = ("InputAudioBufferDtmfEventReceivedEvent",)
