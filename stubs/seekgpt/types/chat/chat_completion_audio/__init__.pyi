from .. import ChatCompletionAudio as ChatCompletionAudio

__all__ = ("ChatCompletionAudio",)
