from .. import Model

__all__ = ("Model",)
