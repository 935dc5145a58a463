from .. import InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent

__all__ = ("InputAudioBufferDtmfEventReceivedEvent",)
