from .. import FileCreateResponse as FileCreateResponse

__all__ = ("FileCreateResponse",)
