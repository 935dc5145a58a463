from .. import Voice

__all__ = ("Voice",)
