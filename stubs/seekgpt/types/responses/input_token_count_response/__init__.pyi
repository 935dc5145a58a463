from .. import InputTokenCountResponse

__all__ = ("InputTokenCountResponse",)
