from .. import OutputText

__all__ = ("OutputText",)
