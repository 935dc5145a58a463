from .. import FileCreateResponse

__all__ = ("FileCreateResponse",)
