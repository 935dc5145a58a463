from typing_extensions import Literal, TypeAlias

__all__ = ["ChatCompletionModality"]
ChatCompletionModality: TypeAlias = Literal["text", "audio"]
