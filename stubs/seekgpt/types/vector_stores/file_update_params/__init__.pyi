from .. import FileUpdateParams

__all__ = ("FileUpdateParams",)
