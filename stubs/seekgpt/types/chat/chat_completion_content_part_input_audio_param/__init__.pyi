from .. import _chat_completion_content_part_input_audio_param
from .. import ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam

class InputAudio(_chat_completion_content_part_input_audio_param.InputAudio): ...
class PromptCacheBreakpoint(
    _chat_completion_content_part_input_audio_param.PromptCacheBreakpoint,
): ...
