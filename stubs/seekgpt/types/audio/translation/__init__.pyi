from .. import Translation as Translation

__all__ = ("Translation",)
