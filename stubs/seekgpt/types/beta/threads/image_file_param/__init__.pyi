from .. import ImageFileParam

__all__ = ("ImageFileParam",)
