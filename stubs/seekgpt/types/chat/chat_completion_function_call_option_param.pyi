from typing_extensions import Required, TypedDict

__all__ = ["ChatCompletionFunctionCallOptionParam"]

class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    name: Required[str]
