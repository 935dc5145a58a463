from typing_extensions import TypeAlias
from .. import _chat_completion_audio_param
from .. import ChatCompletionAudioParam as ChatCompletionAudioParam

Voice: TypeAlias = _chat_completion_audio_param.Voice

class VoiceID(_chat_completion_audio_param.VoiceID, total=False): ...
