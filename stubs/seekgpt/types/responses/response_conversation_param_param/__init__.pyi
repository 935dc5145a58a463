from typing_extensions import Required, TypedDict

__all__ = ("ResponseConversationParamParam",)

class ResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]
