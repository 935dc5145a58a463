from .. import AllModels

__all__ = ("AllModels",)
