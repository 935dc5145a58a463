from .. import FileUpdateParams as FileUpdateParams

__all__ = ("FileUpdateParams",)
