from .. import _chat_completion_audio_param
from .. import ChatCompletionAudioParam as ChatCompletionAudioParam

Voice = _chat_completion_audio_param.Voice

class VoiceID(_chat_completion_audio_param.VoiceID): ...
