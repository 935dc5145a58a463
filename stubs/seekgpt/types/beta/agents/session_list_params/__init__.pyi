from .. import SessionListParams

__all__ = ("SessionListParams",)
