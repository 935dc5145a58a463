from .. import FileContentResponse

__all__ = ("FileContentResponse",)
