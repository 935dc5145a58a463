from .. import TurnListParams

__all__ = ("TurnListParams",)
