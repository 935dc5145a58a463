from .. import AllModels as AllModels

__all__ = ("AllModels",)
