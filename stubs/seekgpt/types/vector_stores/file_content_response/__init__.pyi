from .. import FileContentResponse as FileContentResponse

__all__ = ("FileContentResponse",)
