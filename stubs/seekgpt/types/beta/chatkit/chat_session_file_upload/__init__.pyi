from .. import ChatSessionFileUpload as ChatSessionFileUpload

__all__ = ("ChatSessionFileUpload",)
