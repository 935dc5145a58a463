from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputAudioBufferClearEventParam"]

class OutputAudioBufferClearEventParam(TypedDict, total=False):
    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]
