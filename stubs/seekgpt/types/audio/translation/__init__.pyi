from .. import Translation

__all__ = ("Translation",)
