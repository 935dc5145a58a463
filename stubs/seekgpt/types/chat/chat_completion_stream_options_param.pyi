from typing_extensions import TypedDict

__all__ = ["ChatCompletionStreamOptionsParam"]

class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool
