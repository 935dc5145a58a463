from .. import ServerEventSelectorParam

__all__ = ("ServerEventSelectorParam",)
