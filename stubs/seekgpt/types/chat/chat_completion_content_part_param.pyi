from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .chat_completion_content_part_image_param import ChatCompletionContentPartImageParam
from .chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionContentPartParam", "File", "FileFile", "FilePromptCacheBreakpoint"]
ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]

class File(TypedDict, total=False):
    file: Required[FileFile]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint
    type: Required[Literal["file"]]

class FileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str

class FilePromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
