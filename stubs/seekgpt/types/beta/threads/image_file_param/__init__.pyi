from .. import ImageFileParam as ImageFileParam

__all__ = ("ImageFileParam",)
