from .. import InputTokenCountResponse as InputTokenCountResponse

__all__ = ("InputTokenCountResponse",)
