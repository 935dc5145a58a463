from .. import Model as Model

__all__ = ("Model",)
