from .. import ChatSessionFileUpload

__all__ = ("ChatSessionFileUpload",)
