from .. import ServerEventSelector

__all__ = ("ServerEventSelector",)
